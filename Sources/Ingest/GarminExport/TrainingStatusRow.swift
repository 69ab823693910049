import Foundation
import Training

/// One row of `TrainingHistory`: a verdict of one device.
struct TrainingStatusRow: ExportRow {
  private(set) var values: [TrainingStatus] = []

  private enum Keys: CodingKey {
    case calendarDate, timestamp, deviceId, trainingStatus, fitnessLevelTrend, loadLevelTrend
    case weeklyTrainingLoadSum, loadTunnelMin, loadTunnelMax
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let time = row.moment(.timestamp),
      let word = row.word(.trainingStatus)
    else { return }
    var status = TrainingStatus(
      day: date.day, time: time, status: word, deviceID: row.integer(.deviceId) ?? 0)
    status.fitnessTrend = row.text(.fitnessLevelTrend).flatMap { Self.trends[$0] }
    status.loadTrend = row.text(.loadLevelTrend).flatMap { Self.trends[$0] }
    status.weeklyLoad = row.amount(.weeklyTrainingLoadSum)
    if let low = row.amount(.loadTunnelMin), let high = row.positive(.loadTunnelMax), low <= high {
      status.optimalLoadLow = low
      status.optimalLoadHigh = high
    }
    values = [status]
  }

  private static let trends: [String: TrainingStatus.Trend] = [
    "INCREASING": .rising, "NO_CHANGE": .steady, "DECREASING": .falling,
  ]
}
