import Facts
import Markup
import Training
import Wording

extension RunStory {
  /// What the table of parts is called.
  var partsTitle: String { isPlanned ? "Parts against plan" : "Laps" }

  /// Whether the laps belong to a workout that the watch led through.
  private var isPlanned: Bool {
    let numbers = Set(steps.filter { $0.repetition == nil }.map(\.number))
    return laps.contains { lap in lap.stepNumber.map { numbers.contains($0) } ?? false }
  }

  /// The parts of a workout beside what was planned, or laps where they say more than the kilometers
  /// do.
  func partsTable() -> Markup? {
    let telling: Set<String> = ["interval", "rest", "recovery", "warmup", "cooldown"]
    let isTold = laps.contains { lap in
      lap.trigger == "manual" || lap.intensity.map { telling.contains($0) } ?? false
    }
    // The parts of a swim are told with its lengths.
    guard isTold || isPlanned, lengths.isEmpty else { return nil }
    let parts = RunPart.parts(of: laps, steps: isPlanned ? steps : [])
    guard (2...Self.mostParts).contains(parts.count) else { return nil }
    let isFoot = activity.sport.family == .running || activity.sport.family == .walking
    // A name may be a sentence; the words of ours are short and stay in one line.
    let hasNames = parts.contains { $0.step?.name != nil }
    var columns: [NumberTable.Column] = [
      .init(title: isPlanned ? "Part" : "Lap", isNumber: false, wraps: hasNames),
      .init(title: Metric.distance.term), .init(title: "Time", isOptional: isPlanned),
      .init(title: isFoot ? Metric.pace.term : Metric.speed.term),
    ]
    if isPlanned { columns.append(.init(title: "Planned")) }
    columns.append(.init(title: "HR"))
    var table = NumberTable(columns)
    for (index, part) in parts.enumerated() {
      let speed = part.metersPerSecond.flatMap { language.measuredSpeed($0, in: activity.sport) }
      var cells = [
        title(of: part, number: index + 1),
        part.meters.map { language.distance($0) } ?? Wording.unknown,
        language.duration(part.seconds),
        speed.map { isFoot ? $0.value : $0.text } ?? Wording.unknown,
      ]
      if isPlanned { cells.append(part.step.map { planned($0, isFoot: isFoot) } ?? "") }
      cells.append(
        part.averageHeartRate.map { language.integer($0) } ?? Wording.unknown)
      table.addRow(cells)
    }
    return table.markup(label: partsTitle)
  }

  private static var mostParts: Int { 60 }

  private func title(of part: RunPart, number: Int) -> String {
    if let name = part.step?.name { return language.integer(number) + " " + name }
    guard let intensity = part.intensity, let word = word(intensity) else {
      return language.integer(number)
    }
    return language.integer(number) + " " + word
  }

  private func word(_ intensity: String) -> String? {
    switch intensity {
    case "interval", "active": "work"
    case "rest", "recovery": "recovery"
    case "warmup": "warm-up"
    case "cooldown": "cool-down"
    default: nil
    }
  }

  /// `3:50–4:00`, `150–160 bpm`, `Z2`; without a target how long the step should last.
  private func planned(_ step: WorkoutStep, isFoot: Bool) -> String {
    if let target = step.target, let text = text(of: target, isFoot: isFoot) { return text }
    if let meters = step.meters { return language.distance(meters) }
    if let seconds = step.seconds { return language.duration(seconds) }
    return "open"
  }

  private func text(of target: WorkoutStep.Target, isFoot: Bool) -> String? {
    switch target.kind {
    case .speed:
      // The faster speed is the smaller number of a pace, and stands first.
      let ends = isFoot ? [target.high, target.low] : [target.low, target.high]
      let values = ends.compactMap { language.measuredSpeed($0, in: activity.sport) }
      guard values.count == 2, let unit = values.first?.unit else { return nil }
      return range(values[0].value, values[1].value) + (isFoot ? "" : Wording.space + unit)
    case .heartRate: return range(target, unit: "bpm")
    case .power: return range(target, unit: "W")
    case .cadence: return range(target, unit: isFoot ? "steps/min" : "rpm")
    case .heartRateShare: return shares(target) + " of maximum"
    case .powerShare: return shares(target) + " of threshold"
    case .heartRateZone, .speedZone, .powerZone: return "Z" + language.integer(target.low)
    }
  }

  private func range(_ target: WorkoutStep.Target, unit: String) -> String {
    range(language.integer(target.low), language.integer(target.high)) + Wording.space
      + unit
  }

  private func shares(_ target: WorkoutStep.Target) -> String {
    range(language.integer(target.low * 100), language.integer(target.high * 100))
      + Wording.space + "%"
  }

  private func range(_ low: String, _ high: String) -> String {
    low == high ? low : low + "–" + high
  }
}

extension RunStory {
  /// How the watch split the time on foot: a sentence.
  ///
  /// `nil` where it did not, or where all of it was one.
  var onFoot: String? {
    let words = [("rwd_run", "running"), ("rwd_walk", "walking"), ("rwd_stand", "standing")]
    let sums = words.map { kind, word in
      (word, watchSplits.reduce(0) { $0 + ($1.kind == kind ? $1.seconds : 0) })
    }.filter { $0.1 >= 1 }
    guard sums.count > 1 else { return nil }
    let parts = sums.map { language.duration($1) + " of " + $0 }
    return "By the watch’s count: \(parts.joined(separator: ", "))."
  }
}
