import Facts
import Markup
import Report
import Testing
import Training
import Wording

@Suite("Where pages lie")
struct PagePathTests {
  @Test("names lose marks, signs and other scripts, and never their day")
  func slugs() {
    let names: [String?] = [
      "Long run", "Läufli über Brücke & Wald", "Café–Tour n° 3", "Runner's high", "走る 10 km", "走る",
      nil, "../../etc/passwd", "  ", "e\u{301}te\u{301}",
    ]
    let activities = names.enumerated().map { index, name in
      SampleLog.run(Int64(index), SampleLog.today - 20 + index, name: name)
    }
    let slugs = PagePath.activities(activities).map {
      String($0.dropFirst("runs/2026-11-22-".count).dropLast(".html".count))
    }
    #expect(
      slugs == [
        "long-run", "laufli-uber-brucke-wald", "cafe-tour-n-3", "runners-high", "10-km", "run",
        "run", "etc-passwd", "run", "ete",
      ])
  }

  @Test("the same name on the same day gets a number, and a name with that number another")
  func twins() {
    let names = ["Run", "Run", "run 2", "Run"]
    let activities = names.enumerated().map { index, name in
      SampleLog.run(Int64(index), SampleLog.today, name: name)
    }
    #expect(
      PagePath.activities(activities) == [
        "runs/2026-11-22-run.html", "runs/2026-11-22-run-2.html", "runs/2026-11-22-run-2-2.html",
        "runs/2026-11-22-run-3.html",
      ])
  }

  @Test("a very long name is cut")
  func long() {
    let activity = SampleLog.run(1, SampleLog.today, name: String(repeating: "long ", count: 100))
    #expect(PagePath.activities([activity])[0].utf8.count < 90)
  }

  @Test("lists are split by year, and a full year into parts, with every day on one of them")
  func lists() throws {
    let log = SampleLog.log(weeks: 104)
    let options = ReportOptions(runsPerPage: 60)
    let report = Season(log: log, today: SampleLog.today, options: options)
    let pages = try SampleLog.plans(of: report)
      .filter { $0.kind == .activities }
    #expect(pages.first?.path == "runs/index.html")
    #expect(pages.count > 4)
    let bodies = try pages.map { try $0.page().body.description }
    for entry in report.entries {
      let file = String(entry.path.dropFirst("runs/".count))
      #expect(bodies.count { $0.contains("href=\"\(file)\"") } == 1)
    }
  }
}
