import Ingest
import LiveService
import Training
import TrainingStore

extension SyncRun {
  private static let listed = "listed"
  private static let daysAsked = "days.asked"
  /// So many days before the last one are listed again: titles change, and watches are late.
  private static let overlap = 7
  /// What is asked of a runner about whom nothing is known.
  private static let firstDays = 30
  /// So long what a watch knows of a day is not asked for again.
  private static let restSeconds = 3_600.0
  /// As many days as any service tells of at once.
  static let daysAtOnce = 28

  /// Fetches what is new: activities, their recordings, and what the watch knows of the days since.
  ///
  /// - Returns: the activities that were listed.
  func fetchNew() throws -> [ServiceActivity] {
    let activities = try list((try first()...today).wholeMonths)
    remark(withheld: activities.count { $0.original == .withheld })
    let wanted = wanted(activities)
    if options.isDryRun {
      tally.unfetchedCount = wanted.count
      return activities
    }
    if options.fetchesFiles { try fetchFiles(wanted) }
    let asked = state(Self.daysAsked)
    if let days = try newDays(asked, overlap: overlap(activities)) {
      for (index, list) in source.dayLists.enumerated() {
        try fetch(list.kind, list.words, days, list.ask)
        tell(.days, index + 1, of: source.dayLists.count)
      }
      note(asked, String(clock.now()))
    }
    note(state(Self.listed), today.iso)
    return activities
  }

  /// Says it when they have become more.
  private func remark(withheld count: Int) {
    let told = state("withheld")
    let before = states[told].flatMap(Int.init) ?? 0
    if count != before, !options.isDryRun { note(told, String(count)) }
    guard count > before else { return }
    tally.remarks.append(
      count == 1
        ? "1 activity came there from Strava, which lets nobody pass it on"
        : "\(count) activities came there from Strava, which lets nobody pass them on")
  }

  /// The first day that is asked about.
  func first() throws -> Day {
    if options.backfill == nil, let since = options.since { return min(since, today) }
    if let listed = states[state(Self.listed)].flatMap({ Day(iso: $0) }) {
      return min(today, listed - Self.overlap)
    }
    let known = try store.activities().map(\.day).filter { $0 <= today }.max()
    let first = known.map { $0 - Self.overlap } ?? today - Self.firstDays
    // What Garmin's own export told ends where Garmin goes on; other watches may be older.
    return source.service == .garmin ? first : min(first, today - Self.firstDays)
  }

  /// So many days before today are asked for again.
  ///
  /// A watch that was away for days brings an activity with them as a rule; each day of a sign-in is a
  /// request of its own.
  private func overlap(_ activities: [ServiceActivity]) -> Int {
    if source.tellsManyDays { return Self.overlap }
    return activities.contains(where: isFresh) ? 3 : 1
  }

  /// The days that a watch may know more of now; `nil` where it was asked an hour ago.
  func newDays(_ asked: String, overlap: Int) throws -> ClosedRange<Day>? {
    if options.backfill == nil, let since = options.since { return min(since, today)...today }
    if let asked = states[asked].flatMap(Double.init), clock.now() - asked < Self.restSeconds {
      return nil
    }
    let last = states[state(Self.listed)].flatMap { Day(iso: $0) }
    return try min(today, last.map { min($0, today - overlap) } ?? first())...today
  }

  /// Lists whole months, so that what is listed of one takes the place of what was.
  private func list(_ months: [ClosedRange<Day>]) throws -> [ServiceActivity] {
    var found: [ServiceActivity] = []
    for (index, month) in months.enumerated() {
      found += try list(month)
      tell(.activities, index + 1, of: months.count)
    }
    return found
  }

  func list(_ month: ClosedRange<Day>) throws -> [ServiceActivity] {
    switch try source.activities(month) {
    // A month without any is told by nothing.
    case .list(let list) where list.activities.isEmpty: return []
    case .list(let list):
      keep(source.service.activityList, month, list.bytes)
      return list.activities
    case .nothing: return []
    case .notOffered:
      tally.notOffered.insert("activities")
      return []
    }
  }

  /// Fetches what a service tells of days, and of those before that failed the last time.
  func fetch(
    _ kind: LiveAnswer.Kind, _ name: String, _ days: ClosedRange<Day>,
    _ ask: (ClosedRange<Day>) throws -> ServiceList<[UInt8]>
  ) throws {
    let owed = "\(source.service.rawValue).owed \(kind.rawValue)"
    let first = states[owed].flatMap { Day(iso: $0) }.map { max($0, today - (Self.daysAtOnce - 1)) }
    let since = min(days.lowerBound, first ?? days.lowerBound)
    let isWhole = try alone(.list(name, since: since)) {
      for days in (since...today).pieces(of: Self.daysAtOnce) {
        try keep(kind, name, days, ask)
      }
    }
    if !isWhole || states[owed] != nil { note(owed, isWhole ? nil : since.iso) }
  }
}
