import Foundation
package import LiveService
package import Training

/// What intervals.icu can be asked by the owner of a key.
package final class IntervalsAPI {
  package static let address = "https://intervals.icu/api/v1"
  /// Where its key may lie.
  package static let key = ServiceKey.Place(
    file: "intervals-icu-key", variable: "INTERVALS_ICU_API_KEY")

  private let address: ServiceAddress
  private let authorization: String
  private let conversation: Conversation
  /// Whether the key has opened anything until now.
  private var hasOpened = false

  /// Answers are kept in `temporaryFolder` while they come.
  package init(
    _ address: ServiceAddress, key: Secret, temporaryFolder: String,
    manners: Manners = Manners(), clock: Clock = .system
  ) throws(ServiceTrouble) {
    self.address = address
    // The name of the user is the same for everybody.
    authorization = "Basic " + Data(("API_KEY:" + key.text).utf8).base64EncodedString()
    do {
      conversation = Conversation(
        try Transport(folder: temporaryFolder), manners: manners, clock: clock)
    } catch { throw ServiceTrouble(error) }
  }

  /// Whether the key opens anything.
  package func check() throws(ServiceTrouble) {
    // Any day will do; one is little to answer.
    let day = Day(number: 20_000)
    _ = try wellness(day...day)
  }

  /// All activities that began on some days of their own wall clock.
  package func activities(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<ServiceActivities> {
    switch try list("activities", days) {
    case .nothing: return .nothing
    case .notOffered: return .notOffered
    case .list(let bytes):
      guard let activities = ServiceActivities(ofIntervals: bytes) else {
        throw .noAnswer(area: "activities")
      }
      return .list(activities)
    }
  }

  /// What is known of the body on some days, one row a day.
  package func wellness(
    _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    let answer = try list("wellness", days)
    guard case .list(let bytes) = answer else { return answer }
    guard (try? JSONDecoder().decode([Row].self, from: Data(bytes))) != nil else {
      throw .noAnswer(area: "wellness")
    }
    return answer
  }

  /// The original of an activity, else the FIT file that intervals.icu makes of it; `nil` where there
  /// is neither.
  package func original(of activity: String) throws(ServiceTrouble) -> OriginalFile? {
    var none: OriginalFile?
    for kind in ["file", "fit-file"] {
      let file = try file("/activity/\(activity)/\(kind)", area: kind)
      switch file {
      case .notPermitted: none = file
      case .other, nil: continue
      case .fit, .gpx, .tcx, .damaged: return file
      }
    }
    return none
  }
}

extension IntervalsAPI {
  /// Any row of a list: whether it is one is all that is asked.
  private struct Row: Decodable { init(from decoder: any Decoder) throws {} }

  private func list(
    _ area: String, _ days: ClosedRange<Day>
  ) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    let path =
      "/athlete/0/\(area)?oldest=\(days.lowerBound.iso)&newest=\(days.upperBound.iso)"
    return try get(path, accept: "application/json", area: area).list(area: area)
  }

  private func file(_ path: String, area: String) throws(ServiceTrouble) -> OriginalFile? {
    var isAgain = false
    while true {
      let answer = try get(path, accept: "*/*", area: area)
      if case .notPermitted = answer { return .notPermitted }
      guard case .data(let body) = answer else { return nil }
      let file = OriginalFile(body)
      guard case .damaged = file, !isAgain else { return file }
      isAgain = true
    }
  }

  private func get(
    _ path: String, accept: String, area: String
  ) throws(ServiceTrouble) -> Answer {
    let response = try conversation.ask(
      Request(
        url: address.base + path,
        headers: [
          .init("Authorization", authorization), .init("Accept", accept),
          .init("User-Agent", userAgent),
        ]))
    switch response.status {
    case 200:
      hasOpened = true
      return response.body.count == 0 ? .nothing : .data(response.body)
    case 204:
      hasOpened = true
      return .nothing
    // A key that opens the lists is right, even if it is not for one activity.
    case 403 where hasOpened: return .notPermitted
    case 401, 403: throw .keyNotAccepted
    case 404: return .missing
    default: throw .misunderstood(status: response.status, area: area)
    }
  }
}
