import Foundation

/// An activity in the list of intervals.icu, as far as a sync has to know it.
package struct IntervalsActivity: Hashable, Sendable {
  /// Its name there, such as `i100000001`: letters and digits alone.
  package var id: String
  /// The number that Garmin gave it, where it came from there.
  package var garminID: Int64?
  /// When it began, in Unix seconds.
  package var start: Int?
  /// Whether nothing but its name and day can be had: Strava lets nobody pass on what it has.
  package var isStub = false
  /// Entered by hand there: there is no file of it.
  package var isManual = false
}

/// Activities as they were listed, and which they are.
package struct IntervalsActivities: Sendable {
  /// One list of JSON.
  package var bytes: [UInt8]
  package var activities: [IntervalsActivity]
}

extension IntervalsActivities {
  /// `nil` for what is no list.
  init?(_ bytes: [UInt8]) {
    guard let rows = try? JSONDecoder().decode([Row].self, from: Data(bytes)) else { return nil }
    self.init(bytes: bytes, activities: rows.compactMap(\.activity))
  }

  private struct Row: Decodable {
    var activity: IntervalsActivity?

    enum CodingKeys: String, CodingKey {
      case id, source
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
      var found = IntervalsActivity(id: id)
      let source = text(.source)
      found.isStub = source == "STRAVA"
      found.isManual = source == "MANUAL"
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
