import Training

/// The `openrun.toml` of the invented athlete.
struct DemoConfiguration {
  private let person: DemoPerson
  private let hostile: HostileText
  private let units: Units
  private let plan: MarathonPlan

  init(_ person: DemoPerson, hostile: HostileText, units: Units) {
    (self.person, self.hostile, self.units) = (person, hostile, units)
    plan = MarathonPlan(share: person.share)
  }

  var text: String {
    let race = person.race
    return """
      # The report of an invented athlete, written by `openrun demo`.
      # openrun.toml.example explains every key.

      [site]
      title = \(quoted(0, person.title))
      author = \(quoted(1, person.author))
      time_zone = "\(DemoClock.zone)"\(unitsLine)

      [athlete]
      weighting = "banister-male"

      [[athlete.heart_rate]]
      from = \(Demo.firstDay.iso)
      resting = 54
      maximum = 188
      threshold = 167

      [[athlete.heart_rate]]
      from = 2025-09-01
      resting = 50
      maximum = 188
      threshold = 169

      [[athlete.heart_rate]]
      from = 2026-08-10
      resting = 48
      maximum = 188
      threshold = 170

      [[race]]
      name = \(tomlString(hostile.text(2) ?? race.name))
      day = \(race.day.iso)
      distance = \(race.kilometers == race.kilometers.rounded() ? decimal(race.kilometers) : String(race.kilometers))\(goalLine)

      # What `openrun build --public` shows nobody.
      [[privacy.place]]
      name = "home"
      latitude = \(Self.rounded(Atlas.homeDegrees.latitude))
      longitude = \(Self.rounded(Atlas.homeDegrees.longitude))

      """ + (person == .runner ? ranRaces : "")
        + plan.weeks.filter { person == .runner || $0.monday < race.day }.enumerated().map(week)
        .joined()
  }

  /// To some ten meters.
  private static func rounded(_ degrees: Double) -> Double {
    (degrees * 10_000).rounded() / 10_000
  }

  private var goalLine: String {
    person.race.time.map { "\ngoal = \"\($0)\"" } ?? ""
  }

  private var unitsLine: String {
    units == .metric ? "" : "\nunits = \(tomlString(units.rawValue))"
  }

  /// What the race that is trained for is called.
  static func raceName(_ hostile: HostileText) -> String {
    hostile.text(2) ?? MarathonPlan.race.name
  }

  /// Races that have been run are named as well.
  private var ranRaces: String {
    let races = [
      ("Skerrymouth Half", "2025-05-04", 21.0975), ("Harbour Ten", "2025-10-05", 10),
      ("Skerrymouth Half", "2026-04-26", 21.0975), ("Skerrymouth Half", "2026-10-18", 21.0975),
    ]
    return races.enumerated().map { index, race in
      """

      [[race]]
      name = \(quoted(3 + index, race.0))
      day = \(race.1)
      distance = \(race.2)

      """
    }.joined()
  }

  private func week(_ number: Int, _ week: MarathonPlan.Week) -> String {
    let titles = week.titles.enumerated().map { index, title in
      title.isEmpty ? "\"\"" : quoted(number * 7 + index, title)
    }
    return """

      [[plan.week]]
      starts = \(week.monday.iso)
      distance = \(decimal(week.kilometers))
      focus = \(quoted(8 + number, week.focus))
      days = [\(week.days.map(decimal).joined(separator: ", "))]
      titles = [\(titles.joined(separator: ", "))]

      """
  }

  /// Kilometers with at most one decimal.
  private func decimal(_ kilometers: Double) -> String {
    let rounded = kilometers.rounded(decimals: 1)
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  private func quoted(_ number: Int, _ text: String) -> String {
    tomlString(hostile.text(number) ?? text)
  }
}

/// A text as TOML writes it between double quotes.
func tomlString(_ text: String) -> String {
  var result = "\""
  for character in text {
    switch character {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default: result.append(character)
    }
  }
  return result + "\""
}
