import Metrics
package import Training

extension Report {
  /// The activities that count: those up to today.
  package var counted: ArraySlice<ActivityEntry> { entries[..<countedEntries] }

  /// The runs that count, oldest first.
  package var runs: [ActivityEntry] { counted.filter(\.isRun) }

  /// This week; `nil` while there is no activity.
  package var thisWeek: WeekSummary? { calendar == nil ? nil : weeks.last }

  /// A week between the first activity and today.
  package func summary(of week: ISOWeek) -> WeekSummary? {
    guard let first = weeks.first?.week else { return nil }
    let index = week - first
    return weeks.indices.contains(index) ? weeks[index] : nil
  }

  /// Whether a week has a page: when it has activities.
  package func hasPage(_ week: ISOWeek) -> Bool { !(summary(of: week)?.isEmpty ?? true) }

  /// The median pace of the runs of the 90 days up to the end of a week, or up to today.
  ///
  /// It turns planned kilometers into minutes; that of a past week never changes.
  func usualSecondsPerKilometer(in week: ISOWeek) -> Double? {
    let last = min(today, week.sunday)
    return median(
      of: briefs[..<countedEntries].filter { $0.isRun && $0.day > last - 90 && $0.day <= last }
        .map(\.secondsPerKilometer))
  }

  package var hasPlan: Bool { !log.plan.isEmpty || nextRace != nil }
}

extension Report {
  /// What the zones rest on, for About the numbers.
  var zoneConstants: String? {
    guard let profile = log.athlete.heartRates.last else { return nil }
    var parts = [
      "resting \(language.quantity(profile.resting, "bpm"))",
      "maximum \(language.quantity(profile.maximum, "bpm"))",
    ]
    if let threshold = profile.threshold {
      parts.append("threshold \(language.quantity(threshold, "bpm"))")
    }
    let since = log.athlete.heartRates.count > 1 ? " since \(language.fullDay(profile.from))" : ""
    return language.sentence(language.list(parts)) + since + "." + zoneBoundsSentence
  }

  private var zoneBoundsSentence: String {
    guard let entry = entries.last(where: { $0.derived?.zoneLowerBounds.count == 5 }),
      let bounds = entry.derived?.zoneLowerBounds
    else { return "" }
    let isGarmins = log.athlete.usesGarminZones(on: entry.day)
    let rows = ZoneRange.all(lowerBounds: bounds).map { "Z\($0.zone) \($0.text)" }
    return " Latest bounds\(isGarmins ? ", as set at Garmin" : ""): " + rows.joined(separator: ", ")
      + "."
  }

  var loadConstants: String? {
    let counts = LoadSource.allCases.map { source in
      (source, counted.count { $0.loadSource == source })
    }
    let names: [LoadSource: String] = [
      .garmin: "from Garmin", .trimp: "from heart rate", .manual: "as entered",
      .exertion: "from perceived exertion", .distance: "from distance",
      .none: "without a load",
    ]
    let parts = counts.filter { $0.1 > 0 }.map { "\(language.integer($0.1)) \(names[$0.0] ?? "")" }
    let curve = log.athlete.weighting == .banisterMale ? "a = 0.64, b = 1.92" : "a = 0.86, b = 1.67"
    return parts.isEmpty ? curve : curve + ". Activities: " + language.list(parts) + "."
  }

  var loadPerKilometerConstants: String? {
    guard let median = loadPerKilometer.median else { return nil }
    var text = "\(language.decimal(median)) from \(language.digits(loadPerKilometer.count, "run"))"
    if let race = raceLoadPerKilometer { text += "; race kilometres \(language.decimal(race))" }
    return text + "."
  }
}
