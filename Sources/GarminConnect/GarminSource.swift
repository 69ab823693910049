import Foundation
package import LiveService
package import Training

/// What both of Garmin's services can be asked, by key or by sign-in.
package protocol GarminSource: AnyObject {
  /// How many requests were sent.
  var requestCount: Int { get }

  /// Which kinds of answers the service gives an original for.
  var originalTypes: String { get }

  /// What a path of the service has: `path` begins with a slash and may have a query, `accept` says
  /// which kinds of answers are understood.
  func get(_ path: String, accept: String) throws(ServiceTrouble) -> Answer

  /// What a watch worn all day knows of some days; 31 at most.
  func days(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]>

  /// The nights before some mornings; 31 at most.
  func nights(_ days: ClosedRange<Day>) throws(ServiceTrouble) -> ServiceList<[UInt8]>
}

extension GarminSource {
  func get(_ path: String) throws(ServiceTrouble) -> Answer {
    try get(path, accept: "application/json")
  }

  /// The JSON that a path of the service has.
  func list(_ path: String) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try get(path).list(area: area(of: path))
  }

  /// All activities that began on some days of their own wall clock.
  package func activities(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<ServiceActivities> {
    var (parts, found, start) = (ListParts(), [ServiceActivity](), 0)
    while true {
      let path =
        "/activitylist-service/activities/search/activities?start=\(start)&limit=\(pageLength)"
        + "&startDate=\(days.lowerBound.iso)&endDate=\(days.upperBound.iso)"
      let page: [UInt8]
      switch try list(path) {
      case .list(let bytes): page = bytes
      case .notOffered: return .notOffered
      case .nothing:
        guard start > 0 else { return .nothing }
        return .list(ServiceActivities(bytes: parts.bytes, activities: found))
      }
      guard let rows = try? JSONDecoder().decode([Row].self, from: Data(page)) else {
        throw .noAnswer(area: area(of: path))
      }
      found += rows.compactMap(\.activity)
      parts.add(page)
      start += pageLength
      if rows.count < pageLength || start > 40_000 {
        return .list(ServiceActivities(bytes: parts.bytes, activities: found))
      }
    }
  }

  /// The heart-rate variability of some nights.
  package func variability(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list("/hrv-service/hrv/daily/\(days.lowerBound.iso)/\(days.upperBound.iso)")
  }

  /// What the runner weighed on some days.
  package func weights(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    try list(
      "/weight-service/weight/range/\(days.lowerBound.iso)/\(days.upperBound.iso)?includeAll=true")
  }

  /// The original of an activity; `nil` where there is none.
  package func original(of activity: Int64) throws(ServiceTrouble) -> OriginalFile? {
    let path = "/download-service/files/activity/\(activity)"
    var isAgain = false
    while true {
      let answer = try get(path, accept: originalTypes)
      if case .notPermitted = answer { return .notPermitted }
      guard case .data(let body) = answer else { return nil }
      let file = OriginalFile(body)
      guard case .damaged = file, !isAgain else { return file }
      isAgain = true
    }
  }
}

/// The service answers with an error where more are asked for at once.
private let pageLength = 40

/// What a path is about: of `/hrv-service/…` it is `hrv-service`.
func area(of path: String) -> String {
  path.split(separator: "/").first.map(String.init) ?? path
}

/// Some days as a query: `?startDate=2026-11-01&endDate=2026-11-27`.
func query(_ days: ClosedRange<Day>) -> String {
  "?startDate=\(days.lowerBound.iso)&endDate=\(days.upperBound.iso)"
}

private struct Row: Decodable {
  var activity: ServiceActivity?

  enum CodingKeys: CodingKey {
    case activityId, isManualActivity, manualActivity, activityType, startTimeGMT, duration
  }
  private struct Kind: Decodable { var typeKey: String? }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: CodingKeys.self),
      let id = try? row.decode(Int64.self, forKey: .activityId), id > 0
    else { return }
    let isManual = [CodingKeys.isManualActivity, .manualActivity].contains {
      (try? row.decodeIfPresent(Bool.self, forKey: $0)) ?? false
    }
    let kind = try? row.decodeIfPresent(Kind.self, forKey: .activityType)
    var found = ServiceActivity(id: String(id))
    (found.garminID, found.sport) = (id, kind?.typeKey ?? "")
    let start = try? row.decode(String.self, forKey: .startTimeGMT)
    found.seconds = try? row.decode(Double.self, forKey: .duration)
    found.start = start.flatMap(seconds(ofGMT:)).map { Int($0) }
    found.original = isManual ? .none : .offered
    activity = found
  }
}
