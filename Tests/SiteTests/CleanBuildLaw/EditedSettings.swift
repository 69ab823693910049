import Training

@testable import Site

/// What an openrun.toml says, and its text.
struct EditedSettings {
  var title = "Small report"
  var theme = "plain"
  var author: String?
  var baseURL: String?
  var timeZone: String? = "Europe/Zurich"
  var weighting = Athlete.Weighting.banisterMale
  var zoneMethod = Athlete.ZoneMethod.auto
  /// Five rising shares; `nil` for the method's own.
  var zoneBounds: [Double]?
  var loadMetric = Athlete.LoadMetric.auto
  var fitnessDays = 42
  var fatigueDays = 7
  var heartRates = [
    HeartRateProfile(from: Day(number: 19_723), resting: 50, maximum: 188, threshold: 168)
  ]
  var races = [
    Race(name: "Winter Run", day: EditedReport.firstToday - 27, distanceMeters: 5_000),
    Race(
      name: "Spring Half", day: EditedReport.firstToday + 47, distanceMeters: 21_097.5,
      goalSeconds: 5_700),
  ]
  var plan = [
    PlannedWeek(
      week: EditedReport.firstToday.isoWeek, distanceMeters: 32_000, focus: "Base",
      sessions: [PlannedSession(weekday: 3, distanceMeters: 8_000, title: "Easy")])
  ]

  var text: String {
    var lines = ["[site]", "title = \(tomlText(title))", "theme = \(tomlText(theme))"]
    if let author { lines.append("author = \(tomlText(author))") }
    if let baseURL { lines.append("base_url = \(tomlText(baseURL))") }
    if let timeZone { lines.append("time_zone = \(tomlText(timeZone))") }
    lines += ["[athlete]", "weighting = \(tomlText(weighting.rawValue))"]
    for rates in heartRates.sorted(by: { $0.from < $1.from }) {
      lines += [
        "[[athlete.heart_rate]]", "from = \(rates.from.iso)", "resting = \(Int(rates.resting))",
        "maximum = \(Int(rates.maximum))",
      ]
      if let threshold = rates.threshold { lines.append("threshold = \(Int(threshold))") }
    }
    lines += ["[zones]", "method = \(tomlText(zoneMethod.rawValue))"]
    if let zoneBounds { lines.append("heart_rate = \(zoneBounds)") }
    lines += ["[load]", "metric = \(tomlText(loadMetric.rawValue))"]
    lines += ["fitness_days = \(fitnessDays)", "fatigue_days = \(fatigueDays)"]
    for race in races {
      lines += [
        "[[race]]", "name = \(tomlText(race.name))", "day = \(race.day.iso)",
        "distance = \(race.distanceMeters / 1_000)",
      ]
      if let goal = race.goalSeconds { lines.append("goal = \"\(clock(Int(goal)))\"") }
    }
    for week in plan {
      lines += [
        "[[plan.week]]", "starts = \(week.week.monday.iso)",
        "distance = \(week.distanceMeters / 1_000)",
      ]
      if let focus = week.focus { lines.append("focus = \(tomlText(focus))") }
      let kilometers = (1...7).map { weekday in
        (week.sessions.first { $0.weekday == weekday }?.distanceMeters ?? 0) / 1_000
      }
      lines.append("days = [\(kilometers.map { "\($0)" }.joined(separator: ", "))]")
      let titles = (1...7).map { weekday in
        tomlText(week.sessions.first { $0.weekday == weekday }?.title ?? "")
      }
      lines.append("titles = [\(titles.joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func clock(_ seconds: Int) -> String {
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}

extension EditedReport {
  func writeSettings() throws {
    try report.edit(Workspace.configurationFile) { _ in settings.text }
  }
}
