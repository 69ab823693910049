import Site
import Training

/// What stands in Garmin's calendar from today on and not in the settings: races to aim at, and the
/// weeks that the planned runs make.
///
/// The settings stay the runner's: nothing of this is used before it is written into them.
struct CalendarSuggestions {
  private(set) var races: [SuggestedRace] = []
  private(set) var weeks: [(week: ISOWeek, runs: [SuggestedWorkout])] = []

  init(_ wellness: Wellness, today: Day, configuration: Configuration) {
    let raceDays = Set(configuration.races.map(\.day))
    races = wellness.suggestedRaces.filter {
      $0.isRace && $0.day >= today && !raceDays.contains($0.day)
        && ($0.sport.map { $0.family == .running } ?? true)
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let planned = Set(configuration.plan.map(\.week))
    let runs = wellness.suggestedWorkouts.filter {
      $0.day >= today && $0.activityID == nil && ($0.sport.map { $0.family == .running } ?? true)
    }
    weeks = Dictionary(grouping: runs) { ISOWeek(containing: $0.day) }
      .filter { !planned.contains($0.key) }
      .map { ($0.key, $0.value.sorted { ($0.day, $0.id) < ($1.day, $1.id) }) }
      .sorted { $0.0 < $1.0 }
  }

  var isEmpty: Bool { races.isEmpty && weeks.isEmpty }

  /// One line for the end of an ingest; `nil` if there is nothing to say.
  var hint: String? {
    let runCount = weeks.reduce(0) { $0 + $1.runs.count }
    let parts = [counted(races.count, "race"), counted(runCount, "run")].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return "Garmin's calendar has \(parts.joined(separator: " and ")) to come; as settings: "
      + "openrun status --suggestions"
  }

  /// Tables to be put into `openrun.toml`; what Garmin does not say is left to be filled in.
  var toml: String {
    (races.map { race($0) } + weeks.map { week($0.week, $0.runs) }).joined(separator: "\n\n")
  }

  private func race(_ race: SuggestedRace) -> String {
    let distance =
      race.distanceMeters.map { "distance = \(kilometers($0))" }
      ?? "distance = 10   # kilometres; Garmin does not say how many"
    return """
      [[race]]
      name = \(tomlText(race.name))
      day = \(race.day.iso)
      \(distance)
      """
  }

  private func week(_ week: ISOWeek, _ runs: [SuggestedWorkout]) -> String {
    let days = week.days.map { day in runs.filter { $0.day == day } }
    let meters = days.map { $0.reduce(0) { $0 + ($1.distanceMeters ?? 0) } }
    let titles = days.map { $0.map(\.name).joined(separator: ", ") }
    let unknown = runs.count { $0.distanceMeters == nil }
    let note = unknown == 0 ? "" : "   # without \(unknown) planned by time; fill in"
    return """
      [[plan.week]]
      starts = \(week.monday.iso)
      distance = \(kilometers(meters.reduce(0, +)))\(note)
      days = [\(meters.map { kilometers($0) }.joined(separator: ", "))]
      titles = [\(titles.map { tomlText($0) }.joined(separator: ", "))]
      """
  }

  /// Kilometers to the meter, without zeros at the end.
  private func kilometers(_ meters: Double) -> String {
    let whole = Int(min(max(meters, 0), 1e9).rounded())
    guard whole % 1_000 != 0 else { return String(whole / 1_000) }
    var digits = String(whole % 1_000)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole / 1_000).\(digits)"
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
