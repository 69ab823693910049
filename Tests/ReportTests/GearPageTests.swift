import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Gear, in the report")
struct GearPageTests {
  /// Ten weeks of runs, the last four of them in new shoes.
  private func log(_ change: (inout [Gear]) -> Void = { _ in }) -> TrainingLog {
    var log = SampleLog.log(weeks: 10)
    let new = log.activities.filter { SampleLog.today - $0.day < 28 }.map(\.id)
    var old = Gear(id: 1, name: "Old <b>")
    old.kind = .shoes
    old.isRetired = true
    old.maximumMeters = 700_000
    old.activityIDs = log.activities.map(\.id).filter { !new.contains($0) }
    var fresh = Gear(id: 2, name: "New")
    fresh.maximumMeters = 150_000
    fresh.activityIDs = new + [999_999]
    var pieces = [old, fresh, Gear(id: 3, name: "Never worn")]
    change(&pieces)
    log.wellness.gear = pieces
    return log
  }

  @Test("distances add up over the activities, in all and by the end of each")
  func sums() throws {
    let report = Season(log: log(), today: SampleLog.today)
    #expect(report.gear.pieces.map(\.count) == [24, 16, 0])
    #expect(report.gear.pieces.map(\.meters) == [288_000, 192_000, 0])
    let last = try #require(report.entries.last)
    #expect(report.gear[last.id] == [.init(name: "New", metersByThen: 192_000)])
    #expect(report.gear[report.entries[0].id].map(\.metersByThen) == [10_000])
    #expect(report.gear[999_999].isEmpty)
  }

  @Test("the page says what is past its limit, and what was put away")
  func page() throws {
    let pages = try SampleLog.pages(of: Season(log: log(), today: SampleLog.today))
    let page = try #require(pages["gear.html"])
    #expect(page.contains("<h1 id=\"h\">New is past its limit of 150\u{A0}km</h1>"))
    #expect(page.contains("One\u{A0}piece in use"))
    #expect(page.contains("One\u{A0}piece retired, or unused for half a year"))
    #expect(!page.contains("Never worn"), "nothing can be told of it")
    #expect(page.contains("<td>Old &lt;b&gt;</td><td class=\"n num\">288.0\u{A0}km</td>"))
    #expect(page.contains("<small>128\u{A0}%</small>"))
    #expect(page.contains(">22\u{A0}Nov 2026</a></td>"))
    let run = try #require(pages["runs/2026-11-22-run.html"])
    #expect(run.contains("<dt>Gear</dt><dd>New <small>192\u{A0}km by then</small></dd>"))
  }

  @Test("without gear there is no page and no link to it; another limit makes only that page anew")
  func dependencies() throws {
    let bare = Season(log: SampleLog.log(weeks: 10), today: SampleLog.today)
    #expect(try SampleLog.pages(of: bare)["gear.html"] == nil)
    #expect(!bare.frame.footer.paths.contains("gear.html"))
    func plans(_ log: TrainingLog) throws -> [PagePlan] {
      let report = Season(log: log, today: SampleLog.today)
      return try SampleLog.plans(of: report)
    }
    let (before, after) = (try plans(log()), try plans(log { $0[1].maximumMeters = 900_000 }))
    let changed = zip(before, after).filter { $0.fingerprint != $1.fingerprint }
    #expect(changed.map(\.0.path) == ["gear.html"])
  }

  private func piece(_ name: String, _ meters: Double, limit: Double? = nil) -> GearPiece {
    var gear = Gear(id: 1, name: name)
    gear.maximumMeters = limit
    return GearPiece(GearUses.Piece(gear: gear, meters: meters, count: 1))
  }

  @Test("what is said first is what is past its limit, else what came furthest of what is in use")
  func findings() {
    let (a, b) = (piece("A", 9e5, limit: 1e5), piece("B", 1e5, limit: 5e5))
    #expect(GearFinding(inUse: [a, b], atRest: []) == .pastLimit(name: "A", limitMeters: 1e5))
    #expect(
      GearFinding(inUse: [b], atRest: [a]) == .nearest(name: "B", meters: 1e5, limitMeters: 5e5),
      "what was put away is done anyway")
    #expect(GearFinding(inUse: [], atRest: [a, b]) == .furthest(name: "A", meters: 9e5))
    let (many, near) = (piece("M", 7e5, limit: 8e5), piece("N", 4.5e5, limit: 5e5))
    #expect(
      GearFinding(inUse: [many, near, piece("U", 9e6)], atRest: [])
        == .nearest(name: "N", meters: 4.5e5, limitMeters: 5e5),
      "by the share of the limit, not by kilometers")
    #expect(
      GearFinding(inUse: [piece("U", 9e5), piece("V", 1e5)], atRest: [])
        == .furthest(name: "U", meters: 9e5))
    #expect(GearFinding(inUse: [piece("U", 0)], atRest: []) == nil)
    #expect(GearFinding(inUse: [], atRest: []) == nil)
  }

  @Test("each finding has its sentence")
  func headings() {
    let words = Wording.english.gear
    #expect(
      words.heading(.pastLimit(name: "A", limitMeters: 4e5)) == "A is past its limit of 400\u{A0}km"
    )
    #expect(
      words.heading(.furthest(name: "A", meters: 9e5)) == "A has done 900\u{A0}km")
    #expect(
      words.heading(.nearest(name: "A", meters: 9e5, limitMeters: 1e6))
        == "A has done 900 of 1,000\u{A0}km")
    #expect(words.heading(nil) == "Gear")
  }

  @Test("how long a piece will last is told by the last 90 days, where there is anything to tell")
  func left() {
    func days(_ meters: Double, limit: Double?, recent: Double) -> Double? {
      var gear = Gear(id: 1, name: "A")
      gear.maximumMeters = limit
      return GearPiece(
        GearUses.Piece(gear: gear, meters: meters, count: 1), recentMeters: recent
      ).daysLeft
    }
    #expect(days(7e5, limit: 8e5, recent: 3e5) == 30)
    #expect(days(7e5, limit: nil, recent: 3e5) == nil)
    #expect(days(8e5, limit: 8e5, recent: 3e5) == nil)
    #expect(days(7e5, limit: 8e5, recent: 0) == nil)
    let words = Wording.english.gear
    func text(_ days: Double?) -> String {
      words.left(meters: 68_000, days: days).replacing("\u{A0}", with: " ")
    }
    #expect(text(nil) == "68 km")
    #expect(text(9) == "68 km, under a month")
    #expect(text(30) == "68 km, about 1 month")
    #expect(text(65) == "68 km, about 2 months")
    #expect(text(3_000) == "68 km")
  }
}
