import Facts
import Metrics
import Training
import Wording

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
