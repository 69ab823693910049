import Markup
import Plotting
import Training

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
        heading: parts == nil ? "More of this \(language.noun(activity.sport))" : "Lap by lap")
      block.add(facts)
      if let parts { block.add(parts) }
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
      block.add("<h3 class=\"kick h3sp\">Laps</h3>")
      block.add(parts)
    }
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
    return list.list(classes: "facts gap")
  }

  /// Whether the cadence stands among the big numbers: when there are fewer than eight of them.
  var cadenceIsBig: Bool { activity.perceivedExertion == nil && entry.isRun }

  func cadenceText(_ cadence: Double) -> ReportLanguage.Measured {
    ReportLanguage.Measured(language.integer(cadence), cadenceUnit)
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

  /// Laps, where they say more than the kilometers do.
  private func partsTable() -> Markup? {
    let telling: Set<String> = ["interval", "rest", "recovery", "warmup", "cooldown"]
    let isTold = laps.contains { lap in
      lap.trigger == "manual" || lap.intensity.map { telling.contains($0) } ?? false
    }
    guard isTold, (2...60).contains(laps.count) else { return nil }
    let isFoot = activity.sport.family == .running || activity.sport.family == .walking
    var table = NumberTable([
      .init(title: "Lap", isNumber: false), .init(title: Metric.distance.term),
      .init(title: "Time"), .init(title: isFoot ? Metric.pace.term : Metric.speed.term),
      .init(title: "HR"),
    ])
    for (index, lap) in laps.enumerated() {
      let name = lap.intensity.flatMap { lapName($0) }.map { "\(index + 1) \($0)" }
      let speed = lap.distanceMeters.flatMap {
        lap.movingSeconds > 0
          ? language.measuredSpeed($0 / lap.movingSeconds, in: activity.sport) : nil
      }
      table.addRow([
        name ?? language.integer(index + 1),
        lap.distanceMeters.map { language.distance($0) } ?? ReportLanguage.unknown,
        language.duration(lap.movingSeconds),
        speed.map { isFoot ? $0.value : $0.text } ?? ReportLanguage.unknown,
        lap.averageHeartRate.map { language.integer($0) } ?? ReportLanguage.unknown,
      ])
    }
    return table.markup(label: "Laps")
  }

  private func lapName(_ intensity: String) -> String? {
    switch intensity {
    case "interval", "active": "work"
    case "rest", "recovery": "recovery"
    case "warmup": "warm-up"
    case "cooldown": "cool-down"
    default: nil
    }
  }
}
