import Foundation
import Training

extension Day {
  /// The first moment at which it is this day anywhere: what is told of a day without a time comes
  /// before all that is told with one.
  fileprivate var firstMoment: Moment {
    Moment(unixSeconds: number * 86_400 - 50_400, utcOffsetSeconds: nil)
  }
}

/// The times that a service predicts on one day.
struct LivePredictionsRow: ExportRow {
  private(set) var values: [RacePredictions] = []

  private enum Keys: CodingKey {
    case calendarDate, time5K, time10K, timeHalfMarathon, timeMarathon
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let day = row.date(.calendarDate)?.day else { return }
    let empty = RacePredictions(day: day, time: day.firstMoment)
    var predictions = empty
    predictions.fiveKilometersSeconds = row.positive(.time5K)
    predictions.tenKilometersSeconds = row.positive(.time10K)
    predictions.halfMarathonSeconds = row.positive(.timeHalfMarathon)
    predictions.marathonSeconds = row.positive(.timeMarathon)
    if predictions != empty { values = [predictions] }
  }
}

/// VO₂max of a day, of all sports but cycling and of cycling.
struct LiveMaxMetRow: ExportRow {
  private(set) var values: [FitnessEstimate] = []

  private enum Keys: CodingKey { case generic, cycling }

  private enum PartKeys: CodingKey { case calendarDate, vo2MaxValue, vo2MaxPreciseValue }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    for (key, sport) in [(Keys.generic, FitnessEstimate.Sport.running), (.cycling, .cycling)] {
      guard let part = try? row.nestedContainer(keyedBy: PartKeys.self, forKey: key),
        let day = part.date(.calendarDate)?.day,
        // Whole, as an export has it: the same estimate must not be two.
        let value = part.positive(.vo2MaxValue) ?? part.positive(.vo2MaxPreciseValue)?.rounded(),
        value > 0
      else { continue }
      values.append(
        FitnessEstimate(
          day: day, time: day.firstMoment, sport: sport, vo2Max: value,
          isSportAssumed: key == .generic))
    }
  }
}
