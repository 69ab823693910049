import Diagnostics
import Foundation
import Ingest
import Leaks
import Routes
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Site

@Suite("A public site is attacked before it is written")
struct SiteAttackTests {
  private let key: [UInt8] = [1, 2, 3]

  /// Builds the public site with what is shown of it, right or wrong.
  private func build(
    _ report: DemoReport, unplaced: (Set<Int64>) -> Set<Int64> = { $0 },
    hidden: (view: Set<Int64>, attack: Set<Int64>) = ([], []), secrets: [String] = []
  ) async throws -> BuildReceipt {
    let (workspace, store) = (report.workspace, try report.store())
    defer { try? store.close() }
    let rules = SettlingRules(timeZone: workspace.configuration.timeZone)
    try settle(store, athlete: workspace.configuration.athlete, rules: rules)
    try giveAddresses(in: store, rules: rules)
    let zones = workspace.configuration.privacy.places.compactMap { ZoneMask(of: $0, key: key) }
    let mask = PrivacyMask(zones: zones)
    #expect(zones.count == 1)
    var touched = TouchedActivities(mask, in: workspace, fingerprint: "test")
    let view = PublicView(
      hidden: hidden.view, unplaced: unplaced(try touched.activities(of: store)), titled: [])
    let attack = try SiteAttack(
      on: store, of: workspace, mask: mask, hidden: hidden.attack, secrets: secrets, key: key)
    return try await SiteBuilder(
      workspace: workspace, store: store, today: report.today, program: "test",
      audience: .everybody(view), attack: attack
    ).build()
  }

  /// The leaks for which a build is refused.
  private func leaks(_ body: () async throws -> BuildReceipt) async throws -> [Leak] {
    do {
      _ = try await body()
    } catch let found as FoundLeaks {
      return found.leaks
    }
    return []
  }

  @Test("one that draws what touches a place is refused, and the old one stands byte for byte")
  func wrongView() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder.appendingPathComponent("report"))
      #expect(try await build(report).written > 20)
      let old = try report.site("published")
      let found = try await leaks { try await build(report) { _ in [] } }
      #expect(found.contains { $0.kind == .way && $0.file.hasPrefix("runs/2026") })
      #expect(found.contains { $0.kind == .profile })
      #expect(
        found.contains {
          if case .guess(let meters, placeLine: .some) = $0.kind { meters < 30 } else { false }
        }, "twelve runs from one door")
      #expect(try report.site("published") == old)
      #expect(try await build(report).written == 0, "the manifest stands as well")
      let one = try await leaks { try await build(report) { Set($0.sorted().dropFirst()) } }
      #expect(Set(one.map(\.kind)) == [.way, .profile], "one run is drawn: \(one)")
      #expect(try report.site("published") == old)
    }
  }

  @Test("a first site that leaks is not there at all")
  func firstSite() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder.appendingPathComponent("report"))
      let found = try await leaks { try await build(report) { _ in [] } }
      #expect(!found.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: report.folder + "/published"))
    }
  }

  @Test("what is hidden must not be there, whatever the build thinks")
  func hiddenActivity() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder.appendingPathComponent("report"))
      let store = try report.store()
      let id = try #require(try store.activities().last?.id)
      try store.close()
      let found = try await leaks { try await build(report, hidden: ([], [id])) }
      #expect(!found.isEmpty && found.allSatisfy { $0.kind == .hiddenActivity }, "\(found)")
      #expect(try await leaks { try await build(report, hidden: ([id], [id])) } == [])
    }
  }

  @Test("what stands is looked at again when something else must be hidden, and only then")
  func anotherSecret() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder.appendingPathComponent("report"))
      try report.edit("content/mine.md") { _ in "# Mine\n\nThe word is Xy77-wonderful-55.\n" }
      #expect(try await build(report).written > 20)
      let old = try report.site("published")
      let secrets = ["Xy77-wonderful-55"]
      #expect(try await build(report, secrets: secrets).written == 0, "nothing new, no attack")
      // One file has to be made again; the note stands.
      let missing = report.folder + "/published/404.html"
      try FileManager.default.removeItem(atPath: missing)
      let found = try await leaks { try await build(report, secrets: secrets) }
      #expect(!found.isEmpty, "what stands is looked at for what is new")
      #expect(found.allSatisfy { $0.kind == .token && $0.file == "notes/mine.html" }, "\(found)")
      #expect(!FileManager.default.fileExists(atPath: missing), "nothing was written")
      #expect(try await build(report).writtenFiles == ["404.html"])
      #expect(try report.site("published") == old)
    }
  }

  @Test(
    "a coordinate in a note is named by its page, its line and the place's line, never by itself")
  func note() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder.appendingPathComponent("report"))
      try report.edit("content/mine.md") { _ in
        "# Mine\n\nI live at -44.6185, 4.1786, write to me@mail.example.org.\n"
      }
      let found = try await leaks { try await build(report) }
      let texts = found.map(\.diagnostic.description)
      let line = try #require(report.workspace.configuration.privacy.lines.first)
      #expect(texts.contains { $0.contains("the private place of line \(line) of openrun.toml") })
      #expect(texts.contains { $0.contains("error: a mail address stands on the public site") })
      #expect(texts.allSatisfy { $0.firstMatch(of: /--> notes\/mine.html:\d+\n/) != nil })
      #expect(texts.allSatisfy { !$0.contains("44.6") && !$0.contains("@") })
    }
  }

  @Test("the attack's mark is kept with the manifest")
  func manifest() {
    var manifest = Manifest()
    (manifest.whole, manifest.attacked) = ("w", "a")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("openrun-test-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try? Data(manifest.text.utf8).write(to: file)
    #expect(Manifest(contentsOf: file.path) == manifest)
  }
}
