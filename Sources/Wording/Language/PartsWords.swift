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
  func swimPart(number: Int, stroke: String?) -> String
  var swimPartsTable: String { get }
  var lengthsTable: String { get }
  var lengthByLength: String { get }
  var length: String { get }
  var stroke: String { get }
  func stroke(_ stroke: String) -> String

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
    }
  }
}
