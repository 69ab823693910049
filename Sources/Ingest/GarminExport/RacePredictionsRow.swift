import Foundation
import Training

/// One row of `RunRacePredictions`.
struct RacePredictionsRow: ExportRow {
  private(set) var values: [RacePredictions] = []

  private enum Keys: CodingKey {
    case calendarDate, timestamp, raceTime5K, raceTime10K, raceTimeHalf, raceTimeMarathon
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let time = row.moment(.timestamp) else { return }
    let empty = RacePredictions(day: date.day, time: time)
    var predictions = empty
    predictions.fiveKilometersSeconds = row.positive(.raceTime5K)
    predictions.tenKilometersSeconds = row.positive(.raceTime10K)
    predictions.halfMarathonSeconds = row.positive(.raceTimeHalf)
    predictions.marathonSeconds = row.positive(.raceTimeMarathon)
    if predictions != empty { values = [predictions] }
  }
}
