import Foundation
import Training

/// A personal record that stands, as a service lists it.
struct LiveRecordRow: ExportRow {
  private(set) var values: [PersonalRecord] = []

  private enum Keys: CodingKey {
    case id, typeId, status, activityId, value, prStartTimeGmt, prStartTimeGmtFormatted
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.id), let type = row.integer(.typeId),
      let label = Self.labels[type], let value = row.positive(.value),
      row.word(.status) != "rejected"
    else { return }
    var record = PersonalRecord(
      id: id, label: label, value: value, unit: type == Self.farthest ? .meters : .seconds,
      isCurrent: true)
    record.time = row.moment(.prStartTimeGmtFormatted) ?? row.moment(.prStartTimeGmt)
    record.activityID = row.integer(.activityId).flatMap { $0 > 0 ? $0 : nil }
    values = [record]
  }

  private static let farthest: Int64 = 7

  /// What exports call the records of running that a service only numbers.
  private static let labels: [Int64: String] = [
    1: "Best 1km Run", 2: "Best 1 Mile Run", 3: "Best 5km Run", 4: "Best 10km Run",
    5: "Best Half Marathon", 6: "Best Marathon", farthest: "Farthest Run",
  ]
}
