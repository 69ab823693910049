import Foundation
import Hashing
import Report
import TestSupport
import Testing

@testable import Theming

@Suite("The page that a server shows at any address")
struct NotFoundThemeTests {
  private func page(_ linking: Linking) -> Page {
    var page = ThemeTests.home
    (page.path, page.kind, page.linking) = ("404.html", .notFound, linking)
    return page
  }

  private func html(_ page: Page, theme: Theme? = nil) throws -> String {
    let theme = try theme ?? Theme.load(name: "plain")
    return String(decoding: theme.render(page, in: ThemeTests.frame), as: UTF8.self)
  }

  private func style(of html: String) throws -> String {
    let start = try #require(html.range(of: "<style>"))
    return String(html[start.upperBound...].prefix { $0 != "<" })
  }

  @Test("holds its style where nobody knows the site's address, allows no other, and has no link")
  func unlinked() throws {
    let html = try html(page(.unlinked))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.hasSuffix("</html>\n"))
    #expect(html.contains("<h1>58 km</h1>") && html.contains("data-page=\"404\""))
    let style = try style(of: html)
    let digest = Data(sha256(Array(style.utf8)).bytes).base64EncodedString()
    #expect(html.contains("style-src 'sha256-\(digest)'") && !html.contains("unsafe"))
    #expect(style.contains("--paper:") && style.contains("font-family:Fallback"))
    #expect(!style.contains("url("), "a font would not be found")
    #expect(html.components(separatedBy: "href=").count == 2, "the icon is none")
    #expect(html.contains("href=\"data:,\"") && !html.contains("<a ") && !html.contains("src="))
    #expect(html.contains("<span>Made by openrun's Ada &amp; Co.</span></div>"))
  }

  @Test("is dressed like any other where the site's address is known, with links from there")
  func absolute() throws {
    let html = try html(page(.absolute("https://runner.example/a&b/")))
    let root = "https://runner.example/a&amp;b/"
    for path in ["index.html", "runs/index.html", "icon.svg", "site.webmanifest", "about.html"] {
      #expect(html.contains("href=\"\(root)\(path)\""), "\(path)")
    }
    #expect(html.contains("href=\"\(root)assets/style-"))
    for link in html.components(separatedBy: "href=\"").dropFirst() {
      #expect(link.hasPrefix(root) || link.hasPrefix("#main"), "\(link.prefix(40))")
    }
    #expect(!html.contains("<style>") && html.hasSuffix("</html>\n"))
  }

  @Test("has the style of the theme at hand, whatever its frame")
  func ownTheme() throws {
    try withTemporaryFolder { folder in
      let sheet =
        "a::after{content:\"</style><b>\"}\r\nb{color:red}\u{0}@FONT-FACE {src:url(x.ttf)}i{}"
      for (file, text) in [
        ("assets/style.css", sheet), ("templates/base.mustache", "<main>{{{body}}}</main>"),
      ] {
        let url = folder.appendingPathComponent("mine/" + file)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      let theme = try Theme.load(name: "mine", projectThemes: folder)
      let html = try html(page(.unlinked), theme: theme)
      #expect(
        html.contains("<style>a::after{content:\"<\\/style><b>\"}\n\nb{color:red}i{}</style>"))
      #expect(html.components(separatedBy: "<h1>").count == 2)
      #expect(
        try self.html(page(.absolute("https://a.example/")), theme: theme).hasPrefix("<main>"))
    }
  }

  @Test("has three names that no other page has")
  func names() {
    let own = ThemeSchema.fields(for: .notFound).filter {
      !ThemeSchema.fields(for: .activity).contains($0)
    }
    #expect(own.map(\.name) == ["has_inline_style", "inline_style", "inline_style_hash"])
    #expect(own.map(\.kind) == [.flag, .markup, .text])
  }
}
