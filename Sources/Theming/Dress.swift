import Markup
import Report

/// A page in its frame, seen from where it lies.
struct Dress: Sendable {
  /// Stands for the body while the shell is filled; no text can contain it.
  static let bodyMark = "\u{0}body\u{0}"

  var page: Page
  var frame: SiteFrame
  var stylePath: String
  /// Of a page that can name no file.
  var inlineStyle: InlineStyle?
  /// The way to the site's root: empty, `../` or more of them, or its address on the web.
  var root: String

  init(page: Page, frame: SiteFrame, stylePath: String, inlineStyle: InlineStyle? = nil) {
    self.page = page
    self.frame = frame
    self.stylePath = stylePath
    self.inlineStyle = inlineStyle
    root =
      switch page.linking {
      case .relative:
        String(repeating: "../", count: page.path.utf8.count { $0 == UInt8(ascii: "/") })
      case .absolute(let address): address.plain
      case .unlinked, .contained: ""
      }
  }

  /// The link to a path of the site.
  func href(_ path: String) -> String {
    if case .absolute = page.linking { return absolute(path).plain }
    guard page.linking == .relative, !root.isEmpty else { return root + path.plain }
    return relativePath(to: path, from: page.path).plain
  }

  /// Where the page lies on the web, and its picture; `nil` where nobody said where the site lies.
  var address: String? {
    page.kind == .notFound ? nil : frame.baseURL.map { $0.plain + page.path.plain }
  }
  var pictureAddress: String? {
    guard let picture = page.picture else { return nil }
    return frame.baseURL.map { $0.plain + picture.path.plain }
  }

  /// A path that leads out of the site leads into the folder it lies in.
  private func absolute(_ path: String) -> String {
    var (folder, path) = (Substring(root), Substring(path))
    while path.hasPrefix("../"), let end = folder.dropLast().lastIndex(of: "/") {
      (folder, path) = (folder[...end], path.dropFirst(3))
    }
    return String(folder + path)
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

  /// Links of the frame are left out where none can be right.
  private var hasLinks: Bool { page.linking != .unlinked && page.linking != .contained }

  var navigation: [ThemeValues] {
    (hasLinks ? frame.navigation : []).map { entry in
      ThemeValues(values: [
        "title": entry.title.plain, "href": href(entry.path),
        "is_current": entry.path == page.navigationPath,
      ])
    }
  }

  var athletes: [ThemeValues] {
    (hasLinks ? frame.athletes : []).map { link in
      ThemeValues(values: [
        "title": link.title.plain, "href": href(link.path), "is_current": link.isCurrent,
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
    frame.footer.compactMap { item -> Markup? in
      switch item {
      case .link(let link):
        guard hasLinks else { return nil }
        return "<a href=\"\(root + link.path)\">\(link.title)</a>"
      case .text(let text): return "\(prose: text)"
      }
    }.map { ThemeValues(values: ["line": $0.description]) }
  }
}

extension String {
  /// The text with its middle left out if it has more characters than the limit.
  ///
  /// What is isolated for its direction still ends where it is cut.
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let tail = Swift.min(22, limit / 2)
    let head = prefix(limit - tail - 1)
    let open = head.count { $0 == "\u{2068}" } - head.count { $0 == "\u{2069}" }
    let end = String(repeating: "\u{2069}", count: Swift.max(0, open))
    return head + end + "…" + suffix(tail)
  }
}
