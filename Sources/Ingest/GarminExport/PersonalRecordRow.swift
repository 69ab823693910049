import Foundation
import Training

/// One row of `personalRecord`.
struct PersonalRecordRow: ExportRow {
  private(set) var values: [PersonalRecord] = []
  static let wrapper: String? = "personalRecords"

  private enum Keys: CodingKey {
    case personalRecordId, activityId, value, prStartTimeGMT, personalRecordType, createdDate
    case current
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.personalRecordId), let label = row.text(.personalRecordType),
      let value = row.positive(.value)
    else { return }
    let isCurrent = (try? row.decodeIfPresent(Bool.self, forKey: .current)) ?? true
    var record = PersonalRecord(
      id: id, label: label, value: value, unit: Self.unit(of: label), isCurrent: isCurrent)
    let start = row.text(.prStartTimeGMT).flatMap(javaDate) ?? row.date(.prStartTimeGMT)
    record.time =
      start.map { Moment(unixSeconds: $0.seconds, utcOffsetSeconds: nil) }
      ?? row.date(.createdDate).map { Moment(unixSeconds: $0.seconds, utcOffsetSeconds: 0) }
    record.activityID = row.integer(.activityId).flatMap { $0 > 0 ? $0 : nil }
    values = [record]
  }

  /// The label says what the number counts; Garmin writes it in English for everybody.
  private static func unit(of label: String) -> PersonalRecord.Unit {
    let words = label.lowercased()
    if words.contains("weight") { return .grams }
    if words.contains("steps") || words.contains("streak") { return .count }
    if words.hasPrefix("farthest") || words.hasPrefix("longest") || words.contains("elevation") {
      return .meters
    }
    if words.contains("power") { return .unknown }
    return words.hasPrefix("best") || words.hasPrefix("fastest") ? .seconds : .unknown
  }
}

/// `Sun Oct 11 12:28:18 GMT 2020`, as Java writes a date.
func javaDate(_ text: String) -> GarminDate? {
  let words = text.split(separator: " ")
  guard words.count == 6 else { return nil }
  return GarminDate("\(words[1]) \(words[2]), \(words[5]) \(words[3])")
}
