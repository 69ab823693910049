import Facts
import Markup
import Report
import Testing
import Training
import Wording

@Suite("Where pages lie")
struct PagePathTests {
  @Test("an activity lies where the log says, else by its day and kind, and never by its title")
  func activities() {
    var log = TrainingLog(
      athlete: SampleLog.athlete(),
      activities: (1...4).map { SampleLog.run($0, SampleLog.today, name: "Home, sweet home") })
    log.activities[3].sport = .cycling
    #expect(
      Season(log: log, today: SampleLog.today).entries.map(\.path) == [
        "runs/2026-11-22-run.html", "runs/2026-11-22-run-2.html", "runs/2026-11-22-run-3.html",
        "runs/2026-11-22-ride.html",
      ])
    log.addresses = [3: "runs/2026-11-22-run.html", 4: "runs/2026-11-21-run.html"]
    log.formerAddresses = ["runs/2026-11-22-run-2.html": 3]
    #expect(
      Season(log: log, today: SampleLog.today).entries.map(\.path) == [
        "runs/2026-11-22-run-3.html", "runs/2026-11-22-run-4.html", "runs/2026-11-22-run.html",
        "runs/2026-11-21-run.html",
      ], "what another has or had is not given")
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
