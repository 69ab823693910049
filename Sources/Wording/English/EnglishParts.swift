import Facts
import Training

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
  let repetitions = "Times"
  let weight = "Weight"

  func title(isWorkout: Bool) -> String { isWorkout ? "Parts against plan" : "Laps" }

  func partColumn(isWorkout: Bool) -> String { isWorkout ? "Part" : "Lap" }

  func part(_ part: RunPart, number: Int) -> String {
    if let name = part.step?.name { return wording.integer(number) + " " + name }
    guard let word = part.intensity.flatMap({ word($0) }) else { return wording.integer(number) }
    return wording.integer(number) + " " + word
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
      let ends = isFoot ? [target.high, target.low] : [target.low, target.high]
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
