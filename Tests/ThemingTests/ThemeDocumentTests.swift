import Foundation
import Report
import Testing
import Theming

@Suite("docs/themes.md")
struct ThemeDocumentTests {
  @Test("lists the custom properties of the style sheet, all of them and no others")
  func customProperties() throws {
    let theme = try Theme.load(name: "plain")
    let style = try #require(theme.assets.first { $0.path.hasPrefix("assets/style-") })
    let sheet = String(decoding: style.bytes, as: UTF8.self)
    // What is set at the root is for themes; single rules have properties of their own.
    let roots = sheet.matches(of: #/:root\s*\{([^}]*)\}/#).map { String($0.output.1) }
    let offered = Set(roots.flatMap(definitions))
    #expect(offered.contains("--zone-1-text"))
    let document = try String(
      contentsOf: root.appendingPathComponent("docs/themes.md"), encoding: .utf8)
    let listed = Set(document.matches(of: #/`(--[a-z][a-z0-9-]*)`/#).map { String($0.output.1) })
    #expect(listed.subtracting(offered).sorted() == [])
    #expect(offered.subtracting(listed).sorted() == [])
  }

  @Test("has a row for every kind of page, and for no other")
  func kinds() throws {
    let document = try String(
      contentsOf: root.appendingPathComponent("docs/themes.md"), encoding: .utf8)
    let begin = try #require(document.range(of: "| template | pages |"))
    let table = document[begin.upperBound...].split(separator: "\n\n")[0]
    let named = table.split(separator: "\n").compactMap { $0.split(separator: "|").first }
      .flatMap { $0.matches(of: #/`([a-z0-9]+)`/#).map { String($0.output.1) } }
    #expect(Set(named) == Set(PageKind.all.map(\.rawValue) + ["base"]))
    #expect(Set(named).count == named.count)
  }

  private func definitions(_ rules: String) -> [String] {
    rules.matches(of: #/(--[a-z][a-z0-9-]*)\s*:/#).map { String($0.output.1) }
  }

  private var root: URL {
    URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }
}
