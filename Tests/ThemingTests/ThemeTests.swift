import Foundation
import Markup
import Plotting
import Report
import TestSupport
import Testing
import Theming

@Suite("Themes")
struct ThemeTests {
  static let frame = SiteFrame(
    siteTitle: "Ada’s runs", author: "Ada <Runner>",
    navigation: [
      PageLink(title: "Overview", path: "index.html"),
      PageLink(title: "Runs", path: "runs/index.html"),
    ],
    footer: [
      .text("Made by openrun's Ada & Co."), .link(PageLink(title: "<About>", path: "about.html")),
    ],
    words: FrameWords(
      skipToContent: "Skip to content", site: "Site", wayBack: "Way back", athletes: "Athletes"))

  static let run = Page(
    path: "runs/2026-11-22-run.html", kind: .activity, title: "Long & \"slow\"",
    description: "24.1 km at 5:06.", navigationPath: "runs/index.html",
    breadcrumbs: [
      PageLink(title: "Overview", path: "index.html"),
      PageLink(title: "Week 47", path: "weeks/2026-w47.html"),
    ],
    body: "<h1>\("Long & slow")</h1>", printTitle: "Sunday")

  static let home = Page(
    path: "index.html", kind: .home, title: "Ada’s runs", description: "58.4 km in five runs.",
    navigationPath: "index.html", body: "<h1>58 km</h1>")

  @Test("a page of the built-in theme looks as it did")
  func page() throws {
    let theme = try Theme.load(name: "plain")
    try expectGolden(stable(theme.render(Self.run, in: Self.frame)), "run.html")
    try expectGolden(stable(theme.render(Self.home, in: Self.frame)), "home.html")
  }

  @Test("every kind of page is dressed", arguments: PageKind.all)
  func kinds(kind: PageKind) throws {
    let theme = try Theme.load(name: "plain")
    var page = Self.run
    page.kind = kind
    let text = String(decoding: theme.render(page, in: Self.frame), as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(text.contains("<h1>Long &amp; slow</h1>"))
    #expect(text.contains("data-page=\"\(kind.rawValue)\""))
    #expect(!text.contains("{{") && !text.contains("\u{0}"))
    #expect(text.hasSuffix("</html>\n"))
  }

  @Test("a title of a window that is cut ends what is isolated for its direction where it is cut")
  func cutTitle() throws {
    var page = Self.run
    page.title = "\u{2068}" + String(repeating: "ריצה ", count: 30) + "\u{2069}, 22 Nov 2026"
    let theme = try Theme.load(name: "plain")
    let text = String(decoding: theme.render(page, in: Self.frame), as: UTF8.self)
    let title = try #require(text.firstMatch(of: #/<title>(.*)</title>/#)).1
    #expect(title.hasPrefix("\u{2068}ר") && title.hasSuffix("22 Nov 2026 · Ada’s runs"))
    #expect(title.contains("\u{2069}…"))
  }

  @Test("search engines keep the address a run has, not one it had", arguments: PageKind.all)
  func index(kind: PageKind) throws {
    var page = Self.run
    page.kind = kind
    let theme = try Theme.load(name: "plain")
    let text = String(decoding: theme.render(page, in: Self.frame), as: UTF8.self)
    let rule = "<meta name=\"robots\" content=\"noindex\">\n<meta property"
    #expect(text.contains(rule) == (kind == .moved))
  }

  @Test("links count from the page, however deep it lies")
  func depth() throws {
    let theme = try Theme.load(name: "plain")
    var page = Self.run
    page.path = "a/b/c.html"
    let text = String(decoding: theme.render(page, in: Self.frame), as: UTF8.self)
    #expect(text.contains("href=\"../../index.html\""))
    #expect(text.contains("href=\"../../assets/style-"))
    #expect(text.contains("<span><a href=\"../../about.html\">&lt;About&gt;</a></span>"))
    #expect(text.contains("<span>Made by openrun's Ada &amp; Co.</span>"))
    #expect(!text.contains("\"./") && !text.contains("href=\"/"))
  }

  @Test("what a title says cannot become markup, nor the place of the body")
  func hostileTitle() throws {
    let theme = try Theme.load(name: "plain")
    var page = Self.run
    page.title = "</title><script>alert(1)</script>\u{0}body\u{0}"
    page.breadcrumbs = [PageLink(title: "{{body}}<img>", path: "x\"onclick=\"y.html")]
    let text = String(decoding: theme.render(page, in: Self.frame), as: UTF8.self)
    #expect(
      !text.contains("<script>alert") && !text.contains("<img>") && !text.contains("\"onclick"))
    #expect(text.components(separatedBy: "<h1>").count == 2)
  }

  @Test("the head allows nothing but the site's own files, before anything is loaded")
  func policy() throws {
    let theme = try Theme.load(name: "plain")
    let text = String(decoding: theme.render(Self.run, in: Self.frame), as: UTF8.self)
    let policy = try #require(text.range(of: "Content-Security-Policy"))
    let style = try #require(text.range(of: "rel=\"stylesheet\""))
    #expect(policy.lowerBound < style.lowerBound)
    #expect(text.contains("default-src 'none'") && !text.contains("unsafe"))
    #expect(!text.contains("http://") && !text.contains("https://") && !text.contains(" style="))
  }

  @Test("assets carry their contents in their names, and the style names the font by it")
  func assets() throws {
    let theme = try Theme.load(name: "plain")
    let paths = theme.assets.map(\.path)
    #expect(paths == paths.sorted())
    let font = try #require(paths.first { $0.hasPrefix("assets/inter-") && $0.hasSuffix(".woff2") })
    let style = try #require(theme.assets.first { $0.path.hasPrefix("assets/style-") })
    let text = String(decoding: style.bytes, as: UTF8.self)
    #expect(text.contains("url(\(font.dropFirst(7)))"))
    for name in ["icon.svg", "robots.txt", "site.webmanifest"] { #expect(paths.contains(name)) }
  }

  @Test("a font's name within another's is not taken for it")
  func fontNames() throws {
    try withTemporaryFolder { folder in
      let style = "url(a.woff) url(a.woff2) url(b-a.woff) url(c-a.woff)"
      try write(style, to: "mine/assets/style.css", in: folder)
      for name in ["a.woff", "a.woff2", "b-a.woff"] {
        try write(name, to: "mine/assets/" + name, in: folder)
      }
      let theme = try Theme.load(name: "mine", projectThemes: folder)
      var fonts = try ["a-", "a-", "b-a-"].enumerated().map { index, start in
        try #require(
          theme.assets.map { $0.path.dropFirst(7) }.first {
            $0.hasPrefix(start) && $0.hasSuffix([".woff", ".woff2", ".woff"][index])
          })
      }
      fonts.append("c-a.woff")  // No font of the theme.
      let text = try #require(theme.assets.first { $0.path.hasPrefix("assets/style-") }).bytes
      #expect(
        String(decoding: text, as: UTF8.self) == fonts.map { "url(\($0))" }.joined(separator: " "))
    }
  }

  @Test("the same theme has the same fingerprint, another one another")
  func fingerprint() throws {
    let plain = try Theme.load(name: "plain")
    #expect(try Theme.load(name: "plain").fingerprint == plain.fingerprint)
    try withTemporaryFolder { folder in
      try write("body{color:red}", to: "mine/assets/style.css", in: folder)
      let mine = try Theme.load(name: "mine", projectThemes: folder)
      #expect(mine.fingerprint != plain.fingerprint)
    }
  }

  @Test("a theme of one file takes the rest from plain")
  func oneFile() throws {
    try withTemporaryFolder { folder in
      try write("body{color:red}", to: "mine/assets/style.css", in: folder)
      try write("name = \"Mine\"\nlicense = \"CC0\"\n", to: "mine/theme.toml", in: folder)
      try write("secret", to: "mine/.git/config", in: folder)
      let theme = try Theme.load(name: "mine", projectThemes: folder)
      #expect(theme.name == "mine")
      #expect(theme.details.name == "Mine")
      #expect(theme.details.license == "CC0")
      let style = try #require(theme.assets.first { $0.path.hasPrefix("assets/style-") })
      #expect(String(decoding: style.bytes, as: UTF8.self) == "body{color:red}")
      #expect(theme.assets.contains { $0.path.hasSuffix(".woff2") })
      #expect(!theme.assets.contains { $0.path.contains("git") })
      let page = String(decoding: theme.render(Self.run, in: Self.frame), as: UTF8.self)
      #expect(page.contains("href=\"../\(style.path)\""))
    }
  }

  @Test("a frame of one's own dresses every kind that has no template of its own")
  func ownFrame() throws {
    try withTemporaryFolder { folder in
      try write(
        "<main>{{$body}}{{{body}}}{{/body}}</main>", to: "mine/templates/base.mustache", in: folder)
      for kind in ["week", "404", "share"] {
        try write("{{<base}}{{/base}}\n", to: "mine/templates/\(kind).mustache", in: folder)
      }
      try write(
        "{{<base}}{{$body}}<b>{{{body}}}</b>{{/body}}{{/base}}", to: "mine/templates/note.mustache",
        in: folder)
      let theme = try Theme.load(name: "mine", projectThemes: folder)
      for kind in PageKind.all {
        var page = Self.home
        page.kind = kind
        let text = String(decoding: theme.render(page, in: Self.frame), as: UTF8.self)
        let body = kind == .note ? "<b><h1>58 km</h1></b>" : "<h1>58 km</h1>"
        #expect(text.trimmingCharacters(in: .newlines) == "<main>\(body)</main>", "\(kind)")
      }
    }
  }

  @Test("labels are as wide as the theme says, else as in plain")
  func labelWidths() throws {
    let plain = try Theme.load(name: "plain").labelWidths
    #expect(plain.pixels("A", size: 1_000) == 676)
    try withTemporaryFolder { folder in
      try write("body{color:red}", to: "mine/assets/style.css", in: folder)
      #expect(try Theme.load(name: "mine", projectThemes: folder).labelWidths == plain)
      try write("U+0041 500 600\n", to: "mine/label-widths.txt", in: folder)
      let mine = try Theme.load(name: "mine", projectThemes: folder)
      #expect(mine.labelWidths.pixels("A", size: 1_000, isBold: true) == 600)
      #expect(!mine.assets.contains { $0.path.contains("label-widths") })
    }
  }

  @Test("a template of one's own is used for its kind of page only")
  func oneTemplate() throws {
    try withTemporaryFolder { folder in
      try write(
        "{{<base}}{{$body}}<article>{{{body}}}</article>{{/body}}{{/base}}\n",
        to: "mine/templates/activity.mustache", in: folder)
      let theme = try Theme.load(name: "mine", projectThemes: folder)
      let run = String(decoding: theme.render(Self.run, in: Self.frame), as: UTF8.self)
      let home = String(decoding: theme.render(Self.home, in: Self.frame), as: UTF8.self)
      #expect(run.contains("<article><h1>Long &amp; slow</h1></article>"))
      #expect(!home.contains("<article>"))
    }
  }
}

/// The page with the hashes in its asset names replaced, which change with every touch of a style.
private func stable(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
    .replacing(/style-[0-9a-f]{8}\.css/, with: "style-HASH.css")
}

func write(_ text: String, to path: String, in folder: URL) throws {
  let file = folder.appendingPathComponent(path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
}
