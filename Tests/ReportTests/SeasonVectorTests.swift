import Metrics
import TestSupport
import Testing
import Training

@testable import Facts

@Suite("vectors of what a season sums up")
struct SeasonVectorTests {
  @Test("pmc: the change of fitness over seven days")
  func ramp() {
    // Another share of the newest day is not what pages show.
    let isOurs = { (input: JSONValue) in input["mode"] != "linear" }
    Vectors.check("pmc", ignoring: ["ctl", "atl", "tsb"], only: isOurs) { input in
      guard let loads = input["loads"]?.doubles else { return nil }
      let start = TrainingBalance(
        chronicLoad: input["ctl0"]?.double ?? 0, acuteLoad: input["atl0"]?.double ?? 0)
      return ["ramp7": ramp(loads.map { $0 ?? 0 }, from: start, days: input["tau_c"]?.double ?? 42)]
    }
    Vectors.check("pmc_dates", ignoring: ["ctl", "atl", "tsb", "load", "dates"]) { input in
      guard let first = input["start"]?.string.flatMap({ Day(iso: $0) }),
        let last = input["end"]?.string.flatMap({ Day(iso: $0) }),
        let rows = input["entries"]?.array
      else { return nil }
      let loads = dailyLoads(of: rows.compactMap(dayLoad), from: first, through: last)
      return ["ramp7": ramp(loads, from: .zero, days: 42)]
    }
  }

  /// What the calendar says on the morning after each day.
  private func ramp(
    _ loads: [Double], from start: TrainingBalance, days: Double
  ) -> JSONValue {
    let evenings = trainingBalance(
      dailyLoads: loads + [0], startingFrom: start, chronicDays: days, acuteDays: 7)
    let calendar = LoadCalendar(
      firstDay: SampleLog.today, loads: loads + [0], evenings: evenings, nowIndex: loads.count,
      plannedLoads: loads.map { _ in 0 } + [0])
    return .of(loads.indices.map { calendar.ramp(at: $0 + 1) })
  }

  private func dayLoad(_ row: JSONValue) -> DayLoad? {
    guard let cells = row.array, let day = cells.first?.string.flatMap({ Day(iso: $0) })
    else { return nil }
    return DayLoad(day: day, load: cells.count > 1 ? cells[1].double : nil)
  }

  @Test("weekly_tiz: the weeks of time in zones")
  func weeks() {
    Vectors.check("weekly_tiz") { input in
      guard let rows = input["rows"]?.array else { return nil }
      var log = TrainingLog(athlete: SampleLog.athlete())
      for (number, row) in rows.enumerated() {
        guard let day = row["date"]?.string.flatMap({ Day(iso: $0) }),
          let zones = row["zones"]?.doubles
        else { return nil }
        var derived = DerivedValues(activityID: Int64(number))
        derived.zoneSeconds = zones.compactMap(\.self)
        log.derived[derived.activityID] = derived
        log.activities.append(SampleLog.run(derived.activityID, day))
      }
      guard let today = log.activities.map(\.day).max() else { return nil }
      let weeks = Season(log: log, today: today).weeks.filter { !$0.isEmpty }
      return ["weeks": .array(weeks.map { [.string($0.week.iso), .of($0.zoneSeconds)] })]
    }
  }
}
