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

  var loadConstants: String? { wording.loadOrigins.text(LoadOrigins(season)) }

  var loadPerKilometerConstants: String? {
    guard let median = loadPerKilometer.median else { return nil }
    var text = "\(language.decimal(median)) from \(language.digits(loadPerKilometer.count, "run"))"
    if let race = raceLoadPerKilometer { text += "; race kilometres \(language.decimal(race))" }
    return text + "."
  }
}
