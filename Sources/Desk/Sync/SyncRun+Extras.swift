import GarminConnect
import Ingest
import LiveService
import Training

extension SyncRun {
  /// What changes with activities, if it changes at all.
  private struct Standing: Sendable {
    var kind: LiveAnswer.Kind
    var words: String
    /// Whether it is told of days; else all at once.
    var isOfDays = true
    /// Whether each day is a request of its own, which waits for an activity.
    var isDayByDay = false
    var ask: @Sendable (ConnectAPI, ClosedRange<Day>) throws -> ServiceList<[UInt8]>

    var state: String { "garmin.asked \(kind.rawValue)" }

    static let all = [
      Self(kind: .maxMet, words: "VO₂max") { try $0.maxMet($1) },
      Self(kind: .predictions, words: "race predictions") { try $0.predictions($1) },
      Self(kind: .endurance, words: "the endurance score", isDayByDay: true) {
        try $0.endurance($1)
      },
      Self(kind: .hill, words: "the hill score") { try $0.hill($1) },
      Self(kind: .records, words: "records", isOfDays: false) { api, _ in try api.records() },
      Self(kind: .gear, words: "gear", isOfDays: false) { api, _ in try api.gear() },
    ]
  }

  private static let beside = "garmin.beside "
  private static let extrasAsked = "garmin.extras.asked"
  /// What changes with activities is asked for without any after so many days.
  private static let standingDays = 7
  /// The gear of the latest activity may still be put right.
  private static let gearAskedAgain = 1

  /// Fetches what only a sign-in opens: scores of the days since, and what belongs to the activities
  /// that were listed.
  func fetchExtras(
    _ signIn: ConnectAPI, _ activities: [ServiceActivity]
  ) throws {
    let failing = failing(Self.beside, beside: activities)
    let isNew = try fetchBeside(activities + failing, again: Self.gearAskedAgain, of: signIn)
    guard let days = try newDays(Self.extrasAsked, overlap: isNew ? 3 : 1) else { return }
    try fetch(.readiness, "training readiness", days) { try signIn.readiness($0) }
    note(Self.extrasAsked, String(clock.now()))
    let due = Standing.all.filter { standing in
      if isNew || options.since != nil { return true }
      return states[standing.state].flatMap { Day(iso: $0) }.map {
        today - $0 >= Self.standingDays
      } ?? true
    }
    // Without anything new one of them a sync will do, the one that waits longest first.
    let waiting = due.filter { !$0.isDayByDay }.sorted {
      (states[$0.state] ?? "") < (states[$1.state] ?? "")
    }
    let isFirst = due.contains { states[$0.state] == nil }
    for standing in isNew || isFirst || options.since != nil ? due : Array(waiting.prefix(1)) {
      try fetch(standing, days, of: signIn)
    }
  }

  private func fetch(
    _ standing: Standing, _ days: ClosedRange<Day>, of signIn: ConnectAPI
  ) throws {
    let last = states[standing.state].flatMap { Day(iso: $0) }
    let since = standing.isOfDays ? min(days.lowerBound, last ?? days.lowerBound) : today
    let isWhole = try alone(.list(standing.words, since: since)) {
      for days in (since...today).pieces(of: Self.daysAtOnce) {
        try keep(standing.kind, standing.words, days) { try standing.ask(signIn, $0) }
      }
    }
    if isWhole { note(standing.state, today.iso) }
  }

  /// Whether weather and gear of an activity were not asked for before.
  func isFresh(_ activity: ServiceActivity) -> Bool { states[Self.besideState(activity)] == nil }

  /// Fetches weather, gear and missing laps of activities of which they were not asked for before,
  /// and once a day the gear of some of the `again` latest.
  ///
  /// - Returns: whether there were any for the first time.
  @discardableResult
  func fetchBeside(
    _ activities: [ServiceActivity], again: Int = 0, of signIn: ConnectAPI
  ) throws -> Bool {
    let due = activities.filter { isDue(Self.besideState($0)) }
    let isNew = due.contains(where: isFresh)
    let known = activities.prefix(again).filter {
      !isDue(Self.besideState($0)) && states[Self.besideState($0)] != today.iso
    }
    var (weather, gear) = (ListParts(), ListParts())
    // What was fetched before something went wrong is kept.
    defer {
      if !weather.isEmpty { keep(.weather, today...today, weather.bytes) }
      if !gear.isEmpty { keep(.gearUse, today...today, gear.bytes) }
    }
    try each(due, .weatherAndGear, step: .beside, state: Self.besideState) { activity in
      guard let id = activity.garminID else { return true }
      if case .list(let body) = try signIn.weather(of: id) { weather.add(row(id, "weather", body)) }
      if case .list(let body) = try signIn.gear(of: id) { gear.add(row(id, "gear", body)) }
      note(Self.besideState(activity), today.iso)
      return true
    }
    try each(known, .weatherAndGear, state: Self.besideState) { activity in
      guard let id = activity.garminID else { return true }
      if case .list(let body) = try signIn.gear(of: id) { gear.add(row(id, "gear", body)) }
      note(Self.besideState(activity), today.iso)
      return true
    }
    try fetchLaps(activities, of: signIn)
    return isNew
  }

  private static func besideState(_ activity: ServiceActivity) -> String {
    beside + activity.id
  }

  /// One row about an activity: `{"activityId":7,"weather":{…}}`.
  private func row(_ id: Int64, _ name: String, _ body: [UInt8]) -> [UInt8] {
    Array("{\"activityId\":\(id),\"\(name)\":".utf8) + body + [UInt8(ascii: "}")]
  }
}
