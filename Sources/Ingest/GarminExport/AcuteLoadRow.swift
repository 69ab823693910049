import Foundation
import Training

/// One row of `MetricsAcuteTrainingLoad`.
struct AcuteLoadRow: ExportRow {
  private(set) var values: [AcuteLoad] = []

  private enum Keys: CodingKey {
    case calendarDate, timestamp, dailyTrainingLoadAcute, dailyTrainingLoadChronic
    case dailyAcuteChronicWorkloadRatio, acwrStatus
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let time = row.moment(.timestamp),
      let acute = row.amount(.dailyTrainingLoadAcute)
    else { return }
    var load = AcuteLoad(day: date.day, time: time, acute: acute)
    load.chronic = row.amount(.dailyTrainingLoadChronic)
    load.ratio = row.amount(.dailyAcuteChronicWorkloadRatio)
    load.status = row.text(.acwrStatus).flatMap { Self.statuses[$0] }
    values = [load]
  }

  private static let statuses: [String: AcuteLoad.Status] = [
    "LOW": .low, "OPTIMAL": .optimal, "HIGH": .high, "VERY_HIGH": .veryHigh,
  ]
}
