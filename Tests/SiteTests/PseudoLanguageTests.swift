import DemoAthlete
import Foundation
import TestSupport
import Testing

/// A site in the language that marks what passed the wording, of an athlete whose every name and note
/// is Hebrew: a Latin letter outside of the marks is a word that nobody could translate.
@Suite("A language that marks its words")
struct PseudoLanguageTests {
  /// What the invented athlete calls everything: a name that ends in a number.
  private static let name = "ריצה ארוכה 12"

  @Test("every word of every page passed the wording, besides signs of units and codes of zones")
  func words() async throws {
    var found: [String] = []
    for (path, texts) in try await Self.pages.value {
      for text in texts.all {
        guard let words = unmarkedWords(of: text) else {
          found.append("\(path): the marks of ‘\(text)’ are cut")
          continue
        }
        // A name has no letter but Hebrew ones.
        if words.contains(where: { !$0.contains(where: \.isHebrew) }) {
          found.append("\(path): ‘\(text)’")
        }
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.sorted().prefix(40).joined(separator: "\n"))")
  }

  @Test("a name written from right to left is isolated wherever it stands beside other words")
  func names() async throws {
    var seen: Set<String> = []
    for (path, texts) in try await Self.pages.value {
      for text in texts.ours where text.contains(where: \.isHebrew) {
        seen.insert(path)
        #expect(outsideIsolates(text).contains(where: \.isHebrew) == false, "\(path): ‘\(text)’")
      }
    }
    for page in [
      "index.html", "runs/index.html", "plan.html", "gear.html", "form.html", "404.html",
    ] {
      #expect(seen.contains(page), "\(page) names something")
    }
  }

  /// The texts of all pages by path, made once for both tests.
  private static let pages = Task {
    let folder = bases.appendingPathComponent("pseudo")
    let report = try site(in: folder)
    try await report.build()
    let pages = try report.site().filter { $0.key.hasSuffix(".html") }
    return pages.mapValues { PageTexts(String(decoding: $0, as: UTF8.self)) }
  }

  private static func site(in folder: URL) throws -> DemoReport {
    let athlete = DemoAthlete(hostileText: HostileText([name]), newestActivities: 40)
    let files = try athlete.write(to: folder.path, hostile: true)
    let report = DemoReport(folder: folder.path, today: files.today)
    try report.ingest([files.exportZip])
    try report.edit("openrun.toml") {
      $0.replacing("[site]\n", with: "[site]\nlanguage = \"pseudo\"\n")
    }
    // The notes of the athlete tell of two years in English; these tell of one day and one week.
    try FileManager.default.removeItem(at: folder.appendingPathComponent("content"))
    for (file, head) in [
      ("runs/2026-11-22", "run = 2026-11-22\n"), ("weeks/2026-w47", "week = \"2026-W47\"\n"),
      ("notes/shoes", "nav = true\n"),
      ("races/marathon", "race = \"\(name)\"\n"),
    ] {
      try report.edit("content/\(file).md") { _ in
        "+++\ntitle = \"\(name)\"\n\(head)+++\n\(name)\n\n- [ ] \(name)\n- [x] \(name)\n"
      }
    }
    return report
  }
}

private func outsideIsolates(_ text: String) -> String {
  text.replacing(/\u{2068}[^\u{2068}\u{2069}]*\u{2069}/, with: "")
}

extension Character {
  fileprivate var isHebrew: Bool { ("א"..."ת").contains(self) }
}
