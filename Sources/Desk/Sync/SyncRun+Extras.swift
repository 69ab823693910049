import GarminConnect
import Ingest
import LiveService
import Training

extension SyncRun {
  private static let extrasAsked = "garmin.extras.asked"
  private static let standingAsked = "garmin.standing.asked"
  /// What changes with activities is asked for without any after so many days.
  private static let standingDays = 7
  /// The gear of the latest activities may still be put right.
  private static let gearAskedAgain = 2

  /// Fetches what only a sign-in opens: scores of the days since, and what belongs to the activities
  /// that were listed.
  mutating func fetchExtras(
    _ signIn: ConnectAPI, _ activities: [ServiceActivity]
  ) throws {
    let isNew = try fetchBeside(activities, again: Self.gearAskedAgain, of: signIn)
    guard let days = try newDays(Self.extrasAsked) else { return }
    for days in days.pieces(of: Self.daysAtOnce) {
      try keep(.readiness, "training readiness", days) { try signIn.readiness($0) }
      try keep(.endurance, "the endurance score", days) { try signIn.endurance($0) }
    }
    note(Self.extrasAsked, String(clock.now()))
    let last = states[Self.standingAsked].flatMap { Day(iso: $0) }
    if let last, !isNew, today - last < Self.standingDays, options.since == nil { return }
    let since = min(days.lowerBound, last.map { $0 - 2 } ?? days.lowerBound)
    for days in (since...today).pieces(of: Self.daysAtOnce) {
      try keep(.hill, "the hill score", days) { try signIn.hill($0) }
      try keep(.predictions, "race predictions", days) { try signIn.predictions($0) }
      try keep(.maxMet, "VO₂max", days) { try signIn.maxMet($0) }
    }
    try keep(.records, "records", today...today) { _ in try signIn.records() }
    try keep(.gear, "gear", today...today) { _ in try signIn.gear() }
    note(Self.standingAsked, today.iso)
  }

  /// Fetches weather and gear of activities of which they were not asked for before, and once a day
  /// the gear of some of the `again` latest.
  ///
  /// - Returns: whether there were any for the first time.
  @discardableResult
  mutating func fetchBeside(
    _ activities: [ServiceActivity], again: Int = 0, of signIn: ConnectAPI
  ) throws -> Bool {
    let fresh = activities.filter { states[Self.besideState($0)] == nil }
    let known = activities.prefix(again).filter {
      states[Self.besideState($0)].map { $0 != today.iso } ?? false
    }
    var (weather, gear) = (ListParts(), ListParts())
    // What was fetched before something went wrong is kept.
    defer {
      if !weather.isEmpty { keep(.weather, today...today, weather.bytes) }
      if !gear.isEmpty { keep(.gearUse, today...today, gear.bytes) }
    }
    for (index, activity) in fresh.enumerated() {
      guard let id = activity.garminID else { continue }
      if case .list(let body) = try signIn.weather(of: id) { weather.add(row(id, "weather", body)) }
      if case .list(let body) = try signIn.gear(of: id) { gear.add(row(id, "gear", body)) }
      note(Self.besideState(activity), today.iso)
      tell(.beside, index + 1, of: fresh.count)
    }
    for activity in known {
      guard let id = activity.garminID else { continue }
      if case .list(let body) = try signIn.gear(of: id) { gear.add(row(id, "gear", body)) }
      note(Self.besideState(activity), today.iso)
    }
    return !fresh.isEmpty
  }

  private static func besideState(_ activity: ServiceActivity) -> String {
    "garmin.beside \(activity.id)"
  }

  /// One row about an activity: `{"activityId":7,"weather":{…}}`.
  private func row(_ id: Int64, _ name: String, _ body: [UInt8]) -> [UInt8] {
    Array("{\"activityId\":\(id),\"\(name)\":".utf8) + body + [UInt8(ascii: "}")]
  }
}
