// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoEffort: EffortWords {
  let plain: any EffortWords

  var effort: String { pseudo(plain.effort) }
  func heading(hasParts: Bool, isWorkout: Bool, sport: Sport) -> String {
    pseudo(plain.heading(hasParts: hasParts, isWorkout: isWorkout, sport: sport))
  }
  var zonesWait: String { pseudo(plain.zonesWait) }
  var whatZonesNeed: String { pseudo(plain.whatZonesNeed) }
  func zoneMeasure(byWatch: Bool, rested: Double?) -> String {
    pseudo(plain.zoneMeasure(byWatch: byWatch, rested: rested))
  }
  func usually(_ text: String) -> String { pseudo(plain.usually(text)) }
  func ofMaximum(_ share: Double) -> String { pseudo(plain.ofMaximum(share)) }
  func stops(_ seconds: Double) -> String { pseudo(plain.stops(seconds)) }
  var byStrava: String { pseudo(plain.byStrava) }
  var byWatch: String { pseudo(plain.byWatch) }
  func trainingEffect(aerobic: Double?, anaerobic: Double?) -> String? {
    pseudo(plain.trainingEffect(aerobic: aerobic, anaerobic: anaerobic))
  }
  func byThen(meters: Double) -> String { pseudo(plain.byThen(meters: meters)) }
  func onFoot(running: Double, walking: Double, standing: Double) -> String? {
    pseudo(plain.onFoot(running: running, walking: walking, standing: standing))
  }
  var compare: String { pseudo(plain.compare) }
  func heading(_ beat: BeatFinding?) -> String { pseudo(plain.heading(beat)) }
  func compareMeasure(_ runs: LikeRuns, on day: Day) -> String {
    pseudo(plain.compareMeasure(runs, on: day))
  }
  func likeness(_ group: LikeRuns.Group) -> (noun: String, likeness: String) {
    pseudo(plain.likeness(group), \.noun, \.likeness)
  }
  var compareTitle: String { pseudo(plain.compareTitle) }
  func compareFinding(
    heading: String, secondsPerKilometer: Double, heartRate: Double, fastest: Double,
    slowest: Double
  ) -> String {
    pseudo(
      plain.compareFinding(
        heading: heading, secondsPerKilometer: secondsPerKilometer, heartRate: heartRate,
        fastest: fastest, slowest: slowest))
  }
  func dot(_ day: Day?, secondsPerKilometer: Double, heartRate: Double) -> String {
    pseudo(plain.dot(day, secondsPerKilometer: secondsPerKilometer, heartRate: heartRate))
  }
  var thisRun: String { pseudo(plain.thisRun) }
  var run: String { pseudo(plain.run) }
  var heartRateColumn: String { pseudo(plain.heartRateColumn) }
  var likeRuns: String { pseudo(plain.likeRuns) }
  func heading(_ efforts: EffortsFinding) -> String { pseudo(plain.heading(efforts)) }
  func effortsMeasure(year: Int, hasPlaces: Bool) -> String {
    pseudo(plain.effortsMeasure(year: year, hasPlaces: hasPlaces))
  }
  var distanceColumn: String { pseudo(plain.distanceColumn) }
  var timeColumn: String { pseudo(plain.timeColumn) }
  var fromColumn: String { pseudo(plain.fromColumn) }
  var placeColumn: String { pseudo(plain.placeColumn) }
  func rank(_ rank: EffortRecords.Rank) -> String { pseudo(plain.rank(rank)) }
  var effortsTable: String { pseudo(plain.effortsTable) }
}
