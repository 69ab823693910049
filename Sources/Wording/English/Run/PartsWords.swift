package import Facts
package import Training

/// What is said of the parts of an activity: laps, steps of a workout, lengths, sets.
package protocol PartsWords: Sendable {
  /// The title of a table of laps, or of a workout beside its plan.
  func title(isWorkout: Bool) -> String
  func partColumn(isWorkout: Bool) -> String
  var time: String { get }
  var planned: String { get }
  var heartRate: String { get }
  func part(_ part: RunPart, number: Int) -> String
  /// `3:50–4:00`, `150–160 bpm`, `Z2`; without a target how long the step should last.
  func plan(of step: WorkoutStep, in sport: Sport) -> String

  var lengths: String { get }
  func heading(_ lengths: LengthsFinding) -> String
  func lengthsMeasure(isWhole: Bool) -> String
  func onlyFirstLengths(_ count: Int) -> String
  var part: String { get }
  var strokes: String { get }
  var rest: String { get }
  /// `2 freestyle`: a part of a swim.
  func swimPart(number: Int, stroke: SwimLength.Stroke?) -> String
  var swimPartsTable: String { get }
  var lengthsTable: String { get }
  var lengthByLength: String { get }
  var length: String { get }
  var stroke: String { get }
  func stroke(_ stroke: SwimLength.Stroke) -> String

  var sets: String { get }
  func heading(_ sets: SetsFinding) -> String
  func setsMeasure(hasRest: Bool) -> String
  func onlyFirstSets(_ count: Int) -> String
  var set: String { get }
  var exercise: String { get }
  var repetitions: String { get }
  var weight: String { get }
  func exercise(_ exercise: String?) -> String
}

extension Wording {
  package var parts: any PartsWords {
    switch language {
    case .english: EnglishParts(wording: self)
    case .pseudo: PseudoParts(plain: plain.parts)
    }
  }
}

struct EnglishParts: PartsWords {
  let wording: Wording

  let time = "Time"
  let planned = "Planned"
  let heartRate = "HR"
  let lengths = "Lengths"
  let part = "Part"
  let strokes = "Strokes"
  let rest = "Rest"
  let swimPartsTable = "Parts of the swim"
  let lengthsTable = "Lengths"
  let lengthByLength = "Length by length"
  let length = "Length"
  let stroke = "Stroke"
  let sets = "Sets"
  let set = "Set"
  let exercise = "Exercise"
  let repetitions = "Reps"
  let weight = "Weight"

  func title(isWorkout: Bool) -> String { isWorkout ? "Parts against plan" : "Laps" }

  func partColumn(isWorkout: Bool) -> String { isWorkout ? "Part" : "Lap" }

  func part(_ part: RunPart, number: Int) -> String {
    if let name = part.step?.name { return wording.integer(number) + " " + wording.name(name) }
    guard let word = part.intensity.flatMap({ word($0) }) else { return wording.integer(number) }
    return wording.integer(number) + " " + word
  }

  private func word(_ intensity: Intensity) -> String? {
    switch intensity {
    case .interval, .active: "work"
    case .rest, .recovery: "recovery"
    case .warmup: "warm-up"
    case .cooldown: "cool-down"
    default: nil
    }
  }

  func plan(of step: WorkoutStep, in sport: Sport) -> String {
    if let target = step.target, let text = text(of: target, in: sport) { return text }
    if let meters = step.meters { return wording.distance(meters) }
    if let seconds = step.seconds { return wording.duration(seconds) }
    return "open"
  }

  private func text(of target: WorkoutStep.Target, in sport: Sport) -> String? {
    let isFoot = sport.family == .running || sport.family == .walking
    switch target.kind {
    case .speed:
      // The faster speed is the smaller number of a pace, and stands first.
      let isPace = isFoot || sport.family == .swimming
      let ends = isPace ? [target.high, target.low] : [target.low, target.high]
      let values = ends.compactMap { wording.measuredSpeed($0, in: sport) }
      guard values.count == 2, let unit = values.first?.unit else { return nil }
      return range(values[0].value, values[1].value) + (isFoot ? "" : Wording.space + unit)
    case .heartRate: return range(target, unit: "bpm")
    case .power: return range(target, unit: "W")
    case .cadence: return range(target, unit: isFoot ? "steps/min" : "rpm")
    case .heartRateShare: return shares(target) + " of maximum"
    case .powerShare: return shares(target) + " of threshold"
    case .heartRateZone, .speedZone, .powerZone: return "Z" + wording.integer(target.low)
    }
  }

  private func range(_ target: WorkoutStep.Target, unit: String) -> String {
    range(wording.integer(target.low), wording.integer(target.high)) + Wording.space + unit
  }

  private func shares(_ target: WorkoutStep.Target) -> String {
    range(wording.integer(target.low * 100), wording.integer(target.high * 100)) + Wording.space
      + "%"
  }

  private func range(_ low: String, _ high: String) -> String {
    low == high ? low : low + "–" + high
  }
}
