import Hashing
import Markup
import Plotting
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Former addresses")
struct MovedPageTests {
  /// Two runs, each at an address of its own, and three former addresses: one of a run that is gone.
  private func season(keepsFormerAddresses: Bool = true) -> Season {
    var log = TrainingLog(
      athlete: SampleLog.athlete(),
      activities: [
        SampleLog.run(1, SampleLog.today - 1, name: "Home & <b>"),
        SampleLog.run(2, SampleLog.today, name: nil),
      ])
    log.formerAddresses = [
      "runs/2026-11-22-run-7.html": 2, "runs/2026-11-21-home-b.html": 1,
      "runs/2026-11-20-gone.html": 3,
    ]
    return Season(
      log: log, today: SampleLog.today,
      options: ReportOptions(keepsFormerAddresses: keepsFormerAddresses))
  }

  @Test("each leads to the page of its activity; those of what is gone lead nowhere")
  func facts() {
    #expect(
      MovedFacts.all(in: season()) == [
        MovedFacts(
          path: "runs/2026-11-21-home-b.html", target: "runs/2026-11-21-run.html",
          title: ActivityTitle(name: "Home & <b>", sport: .running), day: SampleLog.today - 1),
        MovedFacts(
          path: "runs/2026-11-22-run-7.html", target: "runs/2026-11-22-run.html",
          title: ActivityTitle(name: nil, sport: .running), day: SampleLog.today),
      ])
    #expect(MovedFacts.all(in: season(keepsFormerAddresses: false)).isEmpty)
  }

  @Test("a page with a link lies there, and no page links to it")
  func page() throws {
    let context = PlanContext(
      wording: .english, shell: Fingerprint.of { _ in },
      drawings: StoredDrawings(digest: { _ in nil }, read: { _ in RunDrawing() }),
      labelWidths: { .ofPlain })
    let pages = try season().pagePlans(context).map { try $0.page() }
    let moved = pages.filter { $0.kind == .moved }
    #expect(moved.map(\.path) == MovedFacts.all(in: season()).map(\.path))
    #expect(moved.first?.title == "Moved: runs/2026-11-21-home-b.html")
    let body = try #require(moved.first?.body.description)
    #expect(
      body.contains(
        "<a href=\"2026-11-21-run.html\">Home &amp; &lt;b&gt;, Saturday 21 November 2026</a>"
      ), "\(body)")
    #expect(Set(pages.map(\.title)).count == pages.count)
    #expect(Set(pages.map(\.description)).count == pages.count)
    for page in pages {
      #expect(
        page.body.description.links.allSatisfy { !$0.contains("home-b") && !$0.contains("-7") })
    }
  }

  @Test("where no former addresses are kept there is no such page")
  func left() throws {
    let context = PlanContext(
      wording: .english, shell: Fingerprint.of { _ in },
      drawings: StoredDrawings(digest: { _ in nil }, read: { _ in RunDrawing() }),
      labelWidths: { .ofPlain })
    let plans = try season(keepsFormerAddresses: false).pagePlans(context)
    #expect(!plans.isEmpty)
    #expect(!plans.contains { $0.kind == .moved || $0.path.contains("home-b") })
  }
}
