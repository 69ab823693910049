import Markup

/// A page in its frame, seen from where it lies.
struct Dress: Sendable {
  /// Stands for the body while the shell is filled; no text can contain it.
  static let bodyMark = "\u{0}body\u{0}"

  var page: Page
  var frame: SiteFrame
  var stylePath: String
  /// The way up to the site's root: empty, `../` or more of them.
  var root: String

  init(page: Page, frame: SiteFrame, stylePath: String) {
    self.page = page
    self.frame = frame
    self.stylePath = stylePath
    root = String(repeating: "../", count: page.path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The link to a path of the site.
  func href(_ path: String) -> String {
    root.isEmpty ? path.plain : relativePath(to: path, from: page.path).plain
  }

  /// The page's title and the site's, as long as a browser's window or a search result shows.
  ///
  /// What is too long loses its middle: titles end with what tells them apart, such as a date.
  var windowTitle: String {
    let limit = 90
    guard page.title != frame.siteTitle else { return page.title.shortened(to: limit).plain }
    let site = frame.siteTitle.shortened(to: 36)
    return "\(page.title.shortened(to: limit - site.count - 3)) · \(site)".plain
  }

  var navigation: [ThemeValues] {
    frame.navigation.map { entry in
      ThemeValues(values: [
        "title": entry.title.plain, "href": href(entry.path),
        "is_current": entry.key == page.navigationKey,
      ])
    }
  }

  var breadcrumbs: [ThemeValues] {
    page.breadcrumbs.enumerated().map { index, link in
      ThemeValues(values: [
        "title": link.title.plain, "href": href(link.path),
        "is_last": index == page.breadcrumbs.count - 1,
      ])
    }
  }

  var footer: [ThemeValues] {
    frame.footer.map { ThemeValues(values: ["line": relinked($0).description.withoutMarks]) }
  }

  /// Markup whose links count from the site's root, with links that count from the page.
  private func relinked(_ markup: Markup) -> Markup {
    guard !root.isEmpty else { return markup }
    let attribute = Array("href=\"".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(markup.bytes.count + 16)
    var index = 0
    while index < markup.bytes.count {
      let byte = markup.bytes[index]
      guard byte == attribute[0], markup.bytes[index...].starts(with: attribute) else {
        bytes.append(byte)
        index += 1
        continue
      }
      bytes += attribute
      index += attribute.count
      let target = markup.bytes[index...].prefix { $0 != UInt8(ascii: "\"") }
      let isLocal =
        !target.contains(UInt8(ascii: ":")) && target.first != UInt8(ascii: "#")
        && target.first != UInt8(ascii: "/")
      if isLocal { bytes += Array(root.utf8) }
    }
    return Markup(bytes: bytes)
  }
}

extension String {
  /// Markup without the character that marks are made of.
  fileprivate var withoutMarks: String {
    utf8.contains(0) ? String(unicodeScalars.filter { $0.value != 0 }.map(Character.init)) : self
  }
}

extension String {
  /// The text with its middle left out if it has more characters than the limit.
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let tail = Swift.min(22, limit / 2)
    return prefix(limit - tail - 1) + "…" + suffix(tail)
  }
}
