import Foundation
import Ingest
import IntervalsICU
import LiveService
import Training
import TrainingStore

/// One sync with intervals.icu on its way: what was fetched, and what remains to be noted.
struct IntervalsRun {
  static let paused = "intervals.paused"
  private static let listed = "intervals.listed"
  private static let daysAsked = "intervals.days.asked"
  /// So many days before the last one are listed again: titles change, and watches are late.
  private static let overlap = 7
  /// What is asked of a runner about whom nothing is known.
  private static let firstDays = 30
  /// So long what is known of a day is not asked for again.
  private static let restSeconds = 3_600.0

  private let api: IntervalsAPI
  private let store: TrainingStore
  let originals: OriginalsOfService
  /// Those that came from Garmin itself.
  private let garminOriginals: OriginalsOfService
  private let options: SyncOptions
  private let today: Day
  private let states: [String: String]
  private let clock = Clock.system

  private(set) var answers: [LiveAnswer] = []
  private var counts = SyncCounts()
  private var stubCount = 0
  private var notOffered: Set<String> = []
  private var missing: [String] = []
  private var hasAskedDays = false
  private var unfetchedCount = 0

  init(
    api: IntervalsAPI, store: TrainingStore, dataFolder: String, options: SyncOptions, today: Day,
    states: [String: String]
  ) {
    (self.api, self.store, self.options) = (api, store, options)
    originals = OriginalsOfService(path: dataFolder + "/intervals")
    garminOriginals = OriginalsOfService(path: dataFolder + "/fit")
    (self.today, self.states) = (today, states)
  }

  /// Asks for everything.
  ///
  /// - Returns: why it stopped before its end.
  mutating func fetch(_ progress: (SyncProgress) -> Void) throws -> ServiceTrouble? {
    do {
      let months = (first()...today).wholeMonths
      let unknown = try unknown(list(months, progress))
      if options.isDryRun {
        unfetchedCount = unknown.count
        return nil
      }
      if options.fetchesFiles { try fetchFiles(unknown, progress) }
      try fetchDays(months, progress)
      return nil
    } catch let trouble as ServiceTrouble {
      return trouble
    }
  }

  /// Notes what the next sync has to know.
  func finish(_ trouble: ServiceTrouble?) throws {
    try store.write { writer in
      for id in missing { try writer.noteService(Self.note(id), "none") }
      if case .paused(let until) = trouble {
        try writer.noteService(Self.paused, String(until))
      } else {
        try writer.noteService(Self.paused, nil)
      }
      guard trouble == nil else { return }
      try writer.noteService(Self.listed, today.iso)
      if hasAskedDays { try writer.noteService(Self.daysAsked, String(clock.now())) }
    }
  }

  /// `receipt` is of the ingest of all that was fetched; `nil` for a dry run.
  func answer(_ receipt: Receipt?, _ trouble: ServiceTrouble?) -> SyncAnswer {
    var answer = SyncAnswer(summary: "Nothing new at intervals.icu")
    var counts = counts
    if let receipt { counts.add(receipt) }
    if let sentence = counts.sentence {
      answer.summary = "From intervals.icu: " + sentence
      answer.broughtSomething = true
    } else if unfetchedCount > 0 {
      answer.summary =
        "\(unfetchedCount) \(unfetchedCount == 1 ? "recording" : "recordings") would be fetched"
    }
    if stubCount > 0 {
      answer.remarks.append(
        stubCount == 1
          ? "1 activity came there from Strava, which lets nobody pass it on"
          : "\(stubCount) activities came there from Strava, which lets nobody pass them on")
    }
    for area in notOffered.sorted() {
      answer.remarks.append("the key gives no access to \(area), which are left out")
    }
    answer.troubles = trouble.map { [$0.diagnostic(of: .intervals)] } ?? []
    answer.needsLogin = trouble == .keyNotAccepted
    return answer
  }
}

extension IntervalsRun {
  /// The first day that is asked about.
  private func first() -> Day {
    if let since = options.since { return min(since, today) }
    guard let last = states[Self.listed].flatMap({ Day(iso: $0) }) else {
      return today - Self.firstDays
    }
    return min(today, last - Self.overlap)
  }

  /// Lists whole months, so that what is listed of one takes the place of what was.
  private mutating func list(
    _ months: [ClosedRange<Day>], _ progress: (SyncProgress) -> Void
  ) throws -> [IntervalsActivity] {
    var found: [IntervalsActivity] = []
    for (index, month) in months.enumerated() {
      switch try api.activities(month) {
      // A month without any is told by nothing.
      case .list(let list) where list.activities.isEmpty: break
      case .list(let list):
        found += list.activities
        keep(.intervalsActivities, month, list.bytes)
      case .nothing: break
      case .notOffered: notOffered.insert("activities")
      }
      progress(SyncProgress(step: .activities, done: index + 1, total: months.count))
    }
    stubCount = found.count(where: \.isStub)
    return found
  }

  private mutating func keep(
    _ kind: LiveAnswer.Kind, _ days: ClosedRange<Day>, _ bytes: [UInt8]
  ) {
    answers.append(
      LiveAnswer(
        kind, year: days.lowerBound.year, month: days.lowerBound.month, bytes: bytes,
        asOf: Int(clock.now())))
  }

  /// Those whose original nobody has, latest first.
  private func unknown(_ activities: [IntervalsActivity]) throws -> [IntervalsActivity] {
    let recorded = try store.activities().filter(\.hasRecording)
    let (ids, starts) = (Set(recorded.map(\.id)), Set(recorded.map(\.start.unixSeconds)))
    return activities.filter { activity in
      guard !activity.isStub, !activity.isManual, states[Self.note(activity.id)] == nil,
        !originals.has(activity.id)
      else { return false }
      if let id = activity.garminID, ids.contains(id) || garminOriginals.has(String(id)) {
        return false
      }
      // Nobody begins twice in one second.
      return !(activity.start.map { ($0 - 2...$0 + 2).contains(where: starts.contains) } ?? false)
    }
  }

  private static func note(_ id: String) -> String { "intervals.file \(id)" }

  private mutating func fetchFiles(
    _ activities: [IntervalsActivity], _ progress: (SyncProgress) -> Void
  ) throws {
    for (index, activity) in activities.enumerated() {
      switch try api.original(of: activity) {
      case .fit(let bytes): try keep(bytes, of: activity, ending: "fit")
      case .gpx(let bytes): try keep(bytes, of: activity, ending: "gpx")
      case .tcx(let bytes): try keep(bytes, of: activity, ending: "tcx")
      case .other, nil: missing.append(activity.id)
      case .damaged: break
      }
      progress(SyncProgress(step: .files, done: index + 1, total: activities.count))
    }
  }

  private mutating func keep(
    _ bytes: [UInt8], of activity: IntervalsActivity, ending: String
  ) throws {
    try originals.keep(bytes, of: activity.id, ending: ending)
    counts.recordings += 1
  }

  /// What is known of days, from two days before the last time on.
  private mutating func fetchDays(
    _ months: [ClosedRange<Day>], _ progress: (SyncProgress) -> Void
  ) throws {
    let asked = states[Self.daysAsked].flatMap(Double.init)
    if options.since == nil, let asked, clock.now() - asked < Self.restSeconds { return }
    let first = options.since ?? states[Self.listed].flatMap { Day(iso: $0) }.map { $0 - 2 }
    for (index, month) in months.enumerated() {
      guard first.map({ $0 <= month.upperBound }) ?? true else { break }
      switch try api.wellness(max(month.lowerBound, first ?? month.lowerBound)...month.upperBound) {
      case .list(let bytes): keep(.intervalsWellness, month, bytes)
      case .nothing: break
      case .notOffered: notOffered.insert("days")
      }
      progress(SyncProgress(step: .days, done: index + 1, total: months.count))
    }
    hasAskedDays = true
  }
}
