import Foundation
import LiveService

extension ServiceActivities {
  /// As intervals.icu lists them; `nil` for what is no list.
  init?(ofIntervals bytes: [UInt8]) {
    guard let rows = try? JSONDecoder().decode([Row].self, from: Data(bytes)) else { return nil }
    self.init(bytes: bytes, activities: rows.compactMap(\.activity))
  }

  private struct Row: Decodable {
    var activity: ServiceActivity?

    enum CodingKeys: String, CodingKey {
      case id, source, type
      case start = "start_date"
      case externalID = "external_id"
    }

    init(from decoder: any Decoder) throws {
      guard let row = try? decoder.container(keyedBy: CodingKeys.self) else { return }
      func text(_ key: CodingKeys) -> String? {
        if let text = try? row.decode(String.self, forKey: key) { return text }
        return (try? row.decode(Int64.self, forKey: key)).map { String($0) }
      }
      // It becomes a part of an address, and the name of a file.
      guard let id = text(.id), (1...40).contains(id.utf8.count),
        id.utf8.allSatisfy({ Self.plain.contains($0) })
      else { return }
      var found = ServiceActivity(id: id)
      let source = text(.source)
      switch source {
      case "STRAVA": found.original = .withheld
      case "MANUAL": found.original = .none
      default: break
      }
      found.sport = text(.type) ?? ""
      if source == "GARMIN_CONNECT" {
        found.garminID = text(.externalID).flatMap { Int64($0) }.flatMap { $0 > 0 ? $0 : nil }
      }
      found.start = text(.start).flatMap { try? Date($0, strategy: .iso8601) }
        .map { Int($0.timeIntervalSince1970) }
      activity = found
    }

    private static let plain = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
  }
}
