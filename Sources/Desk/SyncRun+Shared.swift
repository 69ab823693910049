import GarminConnect
import Ingest
import LiveService
import Training
import TrainingStore

extension SyncRun {
  static let listed = "garmin.listed"
  private static let daysAsked = "garmin.days.asked"
  /// So many days before the last one are listed again: titles change, and watches are late.
  private static let overlap = 7
  /// What is asked of a runner about whom nothing is known.
  private static let firstDays = 30
  /// So long what a watch knows of a day is not asked for again.
  static let restSeconds = 3_600.0
  /// As many days as the service tells of at once.
  static let daysAtOnce = 28

  /// Fetches what is new: activities, their recordings, and what the watch knows of the days since.
  ///
  /// - Returns: the activities that were listed.
  mutating func fetchShared(_ source: any GarminSource) throws -> [ServiceActivity] {
    let activities = try list((try first()...today).wholeMonths, of: source)
    if options.isDryRun {
      note(unfetched: unknown(activities).count)
      return activities
    }
    if options.fetchesFiles { try fetchFiles(unknown(activities), of: source) }
    if let days = try newDays(Self.daysAsked) {
      let pieces = days.pieces(of: Self.daysAtOnce)
      for (index, piece) in pieces.enumerated() {
        try fetchDays(piece, of: source)
        progress(SyncProgress(step: .days, done: index + 1, total: pieces.count))
      }
      note(Self.daysAsked, String(clock.now()))
    }
    note(Self.listed, today.iso)
    return activities
  }

  /// The first day that is asked about.
  func first() throws -> Day {
    if options.backfill == nil, let since = options.since { return min(since, today) }
    let last = states[Self.listed].flatMap { Day(iso: $0) }
    let known = try last ?? store.activities().map(\.day).filter { $0 <= today }.max()
    return min(today, known.map { $0 - Self.overlap } ?? today - Self.firstDays)
  }

  /// The days that a watch may know more of now; `nil` where it was asked an hour ago.
  func newDays(_ state: String) throws -> ClosedRange<Day>? {
    if options.backfill == nil, let since = options.since { return min(since, today)...today }
    if let asked = states[state].flatMap(Double.init), clock.now() - asked < Self.restSeconds {
      return nil
    }
    let last = states[Self.listed].flatMap { Day(iso: $0) }
    return try min(today, last.map { $0 - 2 } ?? first())...today
  }

  /// Lists whole months, so that what is listed of one takes the place of what was.
  mutating func list(
    _ months: [ClosedRange<Day>], of source: any GarminSource
  ) throws -> [ServiceActivity] {
    var found: [ServiceActivity] = []
    for (index, month) in months.enumerated() {
      found += try list(month, of: source)
      progress(SyncProgress(step: .activities, done: index + 1, total: months.count))
    }
    return found
  }

  mutating func list(
    _ month: ClosedRange<Day>, of source: any GarminSource
  ) throws -> [ServiceActivity] {
    switch try source.activities(month) {
    // A month without any is told by nothing.
    case .list(let list) where list.activities.isEmpty: return []
    case .list(let list):
      keep(.activities, month, list.bytes)
      return list.activities
    case .nothing: return []
    case .notOffered:
      miss("activities")
      return []
    }
  }

  mutating func fetchDays(_ days: ClosedRange<Day>, of source: any GarminSource) throws {
    try keep(.days, "daily summaries", days) { try source.days($0) }
    try keep(.nights, "nights", days) { try source.nights($0) }
    try keep(.variability, "heart-rate variability", days) { try source.variability($0) }
    try keep(.weights, "weights", days) { try source.weights($0) }
  }
}
