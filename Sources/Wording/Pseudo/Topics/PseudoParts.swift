// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoParts: PartsWords {
  let plain: any PartsWords

  func title(isWorkout: Bool) -> String { pseudo(plain.title(isWorkout: isWorkout)) }
  func partColumn(isWorkout: Bool) -> String { pseudo(plain.partColumn(isWorkout: isWorkout)) }
  var time: String { pseudo(plain.time) }
  var planned: String { pseudo(plain.planned) }
  var heartRate: String { pseudo(plain.heartRate) }
  func part(_ part: RunPart, number: Int) -> String { pseudo(plain.part(part, number: number)) }
  func plan(of step: WorkoutStep, in sport: Sport) -> String {
    pseudo(plain.plan(of: step, in: sport))
  }
  var lengths: String { pseudo(plain.lengths) }
  func heading(_ lengths: LengthsFinding) -> String { pseudo(plain.heading(lengths)) }
  func lengthsMeasure(isWhole: Bool) -> String { pseudo(plain.lengthsMeasure(isWhole: isWhole)) }
  func onlyFirstLengths(_ count: Int) -> String { pseudo(plain.onlyFirstLengths(count)) }
  var part: String { pseudo(plain.part) }
  var strokes: String { pseudo(plain.strokes) }
  var rest: String { pseudo(plain.rest) }
  func swimPart(number: Int, stroke: SwimLength.Stroke?) -> String {
    pseudo(plain.swimPart(number: number, stroke: stroke))
  }
  var swimPartsTable: String { pseudo(plain.swimPartsTable) }
  var lengthsTable: String { pseudo(plain.lengthsTable) }
  var lengthByLength: String { pseudo(plain.lengthByLength) }
  var length: String { pseudo(plain.length) }
  var stroke: String { pseudo(plain.stroke) }
  func stroke(_ stroke: SwimLength.Stroke) -> String { pseudo(plain.stroke(stroke)) }
  var sets: String { pseudo(plain.sets) }
  func heading(_ sets: SetsFinding) -> String { pseudo(plain.heading(sets)) }
  func setsMeasure(hasRest: Bool) -> String { pseudo(plain.setsMeasure(hasRest: hasRest)) }
  func onlyFirstSets(_ count: Int) -> String { pseudo(plain.onlyFirstSets(count)) }
  var set: String { pseudo(plain.set) }
  var exercise: String { pseudo(plain.exercise) }
  var repetitions: String { pseudo(plain.repetitions) }
  var weight: String { pseudo(plain.weight) }
  func exercise(_ exercise: String?) -> String { pseudo(plain.exercise(exercise)) }
}
