import Foundation
package import Training

/// An activity in the list of a service.
package struct ServiceActivity: Hashable, Sendable {
  package var id: Int64
  /// Entered by hand at Garmin: there is no file of it.
  package var isManual: Bool
}

/// What a service lists of some days.
package enum ServiceList<Value: Sendable>: Sendable {
  case list(Value)
  /// It has nothing of them.
  case nothing
  /// The key is not for that, or the service does not have it.
  case notOffered
}

/// Activities as they were listed, and which they are.
package struct ServiceActivities: Sendable {
  /// One list of JSON.
  package var bytes: [UInt8]
  package var activities: [ServiceActivity]
}

extension PersonalAPI {
  /// The service answers with an error where more are asked for at once.
  private static let pageLength = 40

  /// All activities that began on some days of their own wall clock.
  package func activities(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<ServiceActivities> {
    var (pages, found): ([ArraySlice<UInt8>], [ServiceActivity]) = ([], [])
    while true {
      let path =
        "/activitylist-service/activities/search/activities?start=\(pages.count * Self.pageLength)"
        + "&limit=\(Self.pageLength)&startDate=\(days.lowerBound.iso)&endDate=\(days.upperBound.iso)"
      let page: [UInt8]
      switch try list(path) {
      case .list(let bytes): page = bytes
      case .notOffered: return .notOffered
      case .nothing:
        return pages.isEmpty
          ? .nothing : .list(ServiceActivities(bytes: Self.joined(pages), activities: found))
      }
      guard let rows = try? JSONDecoder().decode([Row].self, from: Data(page)) else {
        throw .noAnswer(area: "activitylist-service")
      }
      found += rows.compactMap(\.activity)
      if let inside = Self.inside(page) { pages.append(inside) }
      if rows.count < Self.pageLength || pages.count > 1_000 {
        return .list(ServiceActivities(bytes: Self.joined(pages), activities: found))
      }
    }
  }

  /// What a watch worn all day knows of some days; 31 at most.
  package func days(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/usersummary-service/v2/dailysummaries?" + Self.query(days))
  }

  /// The nights before some mornings; 31 at most.
  package func nights(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/sleep-service/sleep/dailySleepSummariesByDate?" + Self.query(days))
  }

  /// The heart-rate variability of these nights.
  package func variability(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/hrv-service/hrv/daily/\(days.lowerBound.iso)/\(days.upperBound.iso)")
  }

  /// The original of an activity; `nil` where there is none.
  package func original(of activity: Int64) throws(ServiceTrouble) -> OriginalFile? {
    let path = "/download-service/files/activity/\(activity)"
    var isAgain = false
    while true {
      let answer = try get(path, accept: "application/zip, application/x-zip-compressed")
      guard case .data(let body) = answer else { return nil }
      let file = OriginalFile(body)
      guard case .damaged = file, !isAgain else { return file }
      isAgain = true
    }
  }

  private func list(_ path: String) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    switch try get(path) {
    case .nothing: return .nothing
    case .missing, .notPermitted: return .notOffered
    case .data(let body):
      let bytes = body.bytes()
      switch bytes.first(where: { !Self.blanks.contains($0) }) {
      case UInt8(ascii: "["), UInt8(ascii: "{"): return .list(bytes)
      case UInt8(ascii: "n"), nil: return .nothing
      default: throw .noAnswer(area: path.split(separator: "/").first.map(String.init) ?? path)
      }
    }
  }

  private static let blanks = Set(" \t\r\n".utf8)

  private static func query(_ days: ClosedRange<Day>) -> String {
    "startDate=\(days.lowerBound.iso)&endDate=\(days.upperBound.iso)"
  }

  /// What stands in the outer brackets; `nil` where nothing does.
  private static func inside(_ list: [UInt8]) -> ArraySlice<UInt8>? {
    guard let first = list.firstIndex(of: UInt8(ascii: "[")),
      let last = list.lastIndex(of: UInt8(ascii: "]")), first < last
    else { return nil }
    let inside = list[(first + 1)..<last]
    return inside.allSatisfy(blanks.contains) ? nil : inside
  }

  private static func joined(_ lists: [ArraySlice<UInt8>]) -> [UInt8] {
    [UInt8(ascii: "[")] + lists.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }

  private struct Row: Decodable {
    var activity: ServiceActivity?

    enum CodingKeys: CodingKey { case activityId, isManualActivity, manualActivity }

    init(from decoder: any Decoder) throws {
      guard let row = try? decoder.container(keyedBy: CodingKeys.self),
        let id = try? row.decode(Int64.self, forKey: .activityId), id > 0
      else { return }
      let isManual = [CodingKeys.isManualActivity, .manualActivity].contains {
        (try? row.decodeIfPresent(Bool.self, forKey: $0)) ?? false
      }
      activity = ServiceActivity(id: id, isManual: isManual)
    }
  }
}
