import Facts
import Markup
import Plotting
import Training
import Wording

extension RunStory {
  /// Time in zones, what else the run tells of effort, and the parts of a workout.
  ///
  /// `nil` where none of it is known.
  func effortBlock(hasMap: Bool) -> Block? {
    let parts = partsTable()
    let facts = hasMap ? Markup() : self.facts()
    guard let zones = entry.zoneSeconds else {
      guard parts != nil || !facts.isEmpty else { return nil }
      var block = Block(
        "effort", kicker: "Effort",
        heading: parts == nil
          ? "More of this \(language.noun(activity.sport))"
          : steps.isEmpty ? "Lap by lap" : "Part by part")
      block.add(facts)
      if let parts { block.add(parts) }
      block.note = onFoot.map { Markup(text: $0) }
      return block
    }
    let total = zones.reduce(0, +)
    var block = Block(
      "effort", kicker: "Effort",
      heading: RunHeadings(language: language).effort(zoneSeconds: zones),
      subtitle: entry.hasWatchZones
        ? "Time in each heart-rate zone, as the watch counted it" : "Time in each heart-rate zone")
    let ranges = ZoneRange.all(lowerBounds: zoneBounds)
    block.add(
      ZoneRows(
        rows: zones.enumerated().map { index, seconds in
          ZoneRows.Row(
            zone: index + 1, name: "Z\(index + 1) " + language.zone(index + 1),
            range: index < ranges.count ? ranges[index].text : "", seconds: seconds,
            time: language.duration(seconds), share: language.percent(seconds / total))
        }))
    block.add(facts)
    if let parts {
      block.add("<h3 class=\"kick h3sp\">\(partsTitle)</h3>")
      block.add(parts)
    }
    block.note = onFoot.map { Markup(text: $0) }
    return block
  }

  /// What is known besides the big numbers.
  func facts() -> Markup {
    var list = FactList()
    list.add(.gradeAdjustedPace, gradeAdjustedPace)
    if let drift = entry.derived?.decoupling, entry.isRun {
      list.add(
        .decoupling, language.percent(drift, places: 1),
        likeRuns.usualDecoupling.map { "usually \(language.percent($0, places: 1))" })
    }
    if entry.isRun, let meters = metersPerBeat(of: entry) {
      list.add(
        .metersPerBeat, language.decimal(meters, places: 2),
        likeRuns.usualMetersPerBeat.map { "usually \(language.decimal($0, places: 2))" })
    }
    list.add(
      .maximumHeartRate, activity.maximumHeartRate.map { language.quantity($0, "bpm") },
      share(ofMaximum: activity.maximumHeartRate))
    if let elapsed = activity.elapsedSeconds, elapsed > activity.movingSeconds + 30 {
      list.add(
        .elapsedTime, language.duration(elapsed),
        language.difference(elapsed - activity.movingSeconds) + " of stops")
    }
    list.add(.descent, entry.descentMeters.map { language.quantity($0, "m") })
    if let cadence = activity.averageCadence, cadence > 0, !cadenceIsBig {
      list.add(.cadence, cadenceText(cadence).text)
    }
    list.add(
      .power, activity.averagePowerWatts.flatMap { $0 > 0 ? language.quantity($0, "W") : nil })
    list.add(
      .energy,
      activity.energyKilocalories.flatMap { $0 > 0 ? language.quantity($0, "kcal") : nil })
    list.add(.relativeEffort, activity.relativeEffort.map { language.integer($0) }, "by Strava")
    for use in report.gear[activity.id] {
      list.add(
        .gear, use.name,
        use.metersByThen > 0 ? language.roundDistance(use.metersByThen) + " by then" : nil)
    }
    return list.list(classes: "facts gap")
  }

  /// Whether the cadence stands among the big numbers: when there are fewer than eight of them.
  var cadenceIsBig: Bool { activity.perceivedExertion == nil && entry.isRun }

  func cadenceText(_ cadence: Double) -> Wording.Measured {
    Wording.Measured(language.integer(cadence), cadenceUnit)
  }

  private var cadenceUnit: String {
    switch activity.sport.family {
    case .cycling: "turns/min"
    case .swimming: "strokes/min"
    default: "steps/min"
    }
  }

  private func share(ofMaximum rate: Double?) -> String? {
    guard let rate, let profile = report.log.athlete.heartRates.profile(on: entry.day),
      profile.maximum > 0
    else { return nil }
    return "\(language.percent(rate / profile.maximum)) of maximum"
  }
}
