import Foundation
import GarminConnect
import Ingest
import LiveService
import Training
import TrainingStore

/// One sync on its way: what was fetched, and what remains to be noted.
struct SyncRun {
  static let paused = "garmin.paused"
  private static let listed = "garmin.listed"
  private static let daysAsked = "garmin.days.asked"
  /// So many days before the last one are listed again: titles change, and watches are late.
  private static let overlap = 7
  /// What is asked of a runner about whom nothing is known.
  private static let firstDays = 30
  /// So long what a watch knows of a day is not asked for again.
  private static let restSeconds = 3_600.0

  let source: any GarminSource
  let store: TrainingStore
  /// Where originals are kept.
  let folder: String
  let options: SyncOptions
  let today: Day
  private let clock = Clock.system
  let states: [String: String]

  private(set) var answers: [LiveAnswer] = []
  private(set) var newFileCount = 0
  private(set) var notOffered: Set<String> = []
  private var missing: [Int64] = []
  private var hasAskedDays = false
  private var unfetchedCount = 0

  init(
    source: any GarminSource, store: TrainingStore, folder: String, options: SyncOptions,
    today: Day,
    states: [String: String]
  ) {
    (self.source, self.store, self.folder) = (source, store, folder)
    (self.options, self.today, self.states) = (options, today, states)
  }

  /// Where originals lie that are to be read.
  var paths: [String] { FileManager.default.fileExists(atPath: folder) ? [folder] : [] }

  /// Asks for everything.
  ///
  /// - Returns: why it stopped before its end.
  mutating func fetch(_ progress: (SyncProgress) -> Void) throws -> ServiceTrouble? {
    do {
      let months = try months()
      let activities = try list(months, progress)
      if options.isDryRun {
        unfetchedCount = try unknown(activities).count
        return nil
      }
      if options.fetchesFiles { try fetchFiles(unknown(activities), progress) }
      try fetchDays(months, progress)
      return nil
    } catch let trouble as ServiceTrouble {
      return trouble
    }
  }

  /// Notes what the next sync has to know.
  func finish(_ trouble: ServiceTrouble?) throws {
    try store.write { writer in
      for id in missing { try writer.noteService("garmin.file \(id)", "none") }
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

  func answer(_ receipt: Receipt?, _ trouble: ServiceTrouble?) -> SyncAnswer {
    var answer = SyncAnswer(summary: "Nothing new at Garmin")
    if let receipt {
      let parts = [
        (receipt.newActivityCount, "new activity", "new activities"),
        (receipt.changedActivityCount, "changed activity", "changed activities"),
        (newFileCount, "recording", "recordings"),
        (receipt.newDayCount + receipt.changedDayCount, "day", "days"),
        (receipt.newNightCount + receipt.changedNightCount, "night", "nights"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
      if !parts.isEmpty { answer.summary = "From Garmin: " + parts.joined(separator: ", ") }
      answer.broughtSomething = !parts.isEmpty
    } else if unfetchedCount > 0 {
      answer.summary =
        "\(unfetchedCount) \(unfetchedCount == 1 ? "recording" : "recordings") would be fetched"
    }
    for area in notOffered.sorted() {
      answer.remarks.append("the key gives no access to \(area), which are left out")
    }
    answer.trouble = trouble?.diagnostic(of: .garmin)
    answer.needsLogin = trouble == .keyNotAccepted
    return answer
  }
}

extension SyncRun {
  /// The first day that is asked about.
  private func first() throws -> Day {
    if let since = options.since { return min(since, today) }
    let last = states[Self.listed].flatMap { Day(iso: $0) }
    let known = try last ?? store.activities().map(\.day).filter { $0 <= today }.max()
    return min(today, known.map { $0 - Self.overlap } ?? today - Self.firstDays)
  }

  /// The months from the first day on, latest first.
  private func months() throws -> [ClosedRange<Day>] {
    var (months, day) = ([ClosedRange<Day>](), today)
    let first = try first()
    while day >= first {
      guard let start = Day(year: day.year, month: day.month, day: 1) else { break }
      months.append(start...day)
      day = start - 1
    }
    return months
  }

  /// Lists whole months, so that what is listed of one takes the place of what was.
  private mutating func list(
    _ months: [ClosedRange<Day>], _ progress: (SyncProgress) -> Void
  ) throws -> [ServiceActivity] {
    var found: [ServiceActivity] = []
    for (index, month) in months.enumerated() {
      switch try source.activities(month) {
      // A month without any is told by nothing.
      case .list(let list) where list.activities.isEmpty: break
      case .list(let list):
        found += list.activities
        keep(.activities, month, list.bytes)
      case .nothing: break
      case .notOffered: notOffered.insert("activities")
      }
      progress(SyncProgress(step: .activities, done: index + 1, total: months.count))
    }
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
  private func unknown(_ activities: [ServiceActivity]) throws -> [Int64] {
    let recorded = Set(try store.activities().filter(\.hasRecording).map(\.id))
    return activities.filter { activity in
      !activity.isManual && !recorded.contains(activity.id)
        && states["garmin.file \(activity.id)"] == nil
        && !FileManager.default.fileExists(atPath: path(activity.id))
    }.map(\.id)
  }

  private func path(_ id: Int64) -> String { "\(folder)/\(id).fit" }

  private mutating func fetchFiles(
    _ ids: [Int64], _ progress: (SyncProgress) -> Void
  ) throws {
    for (index, id) in ids.enumerated() {
      switch try source.original(of: id) {
      case .fit(let bytes):
        try keepOriginal(bytes, of: id)
        newFileCount += 1
      case .gpx, .tcx, .other, nil: missing.append(id)
      case .damaged: break
      }
      progress(SyncProgress(step: .files, done: index + 1, total: ids.count))
    }
  }

  /// Writes an original whole or not at all: it may not be had a second time.
  private func keepOriginal(_ bytes: [UInt8], of id: Int64) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = path(id)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Refusal(
        "the recording \(id) cannot be kept in \(folder)", help: "is there room on the disk?")
    }
  }

  /// What the watch knows of days and nights, from two days before the last time on.
  private mutating func fetchDays(
    _ months: [ClosedRange<Day>], _ progress: (SyncProgress) -> Void
  ) throws {
    let asked = states[Self.daysAsked].flatMap(Double.init)
    if options.since == nil, let asked, clock.now() - asked < Self.restSeconds { return }
    let first = options.since ?? states[Self.listed].flatMap { Day(iso: $0) }.map { $0 - 2 }
    for (index, month) in months.enumerated() {
      guard first.map({ $0 <= month.upperBound }) ?? true else { break }
      let days = max(month.lowerBound, first ?? month.lowerBound)...month.upperBound
      try keep(.days, "daily summaries", days) { try $0.days(days) }
      try keep(.nights, "nights", days) { try $0.nights(days) }
      try keep(.variability, "heart-rate variability", days) { try $0.variability(days) }
      progress(SyncProgress(step: .days, done: index + 1, total: months.count))
    }
    hasAskedDays = true
  }

  private mutating func keep(
    _ kind: LiveAnswer.Kind, _ name: String, _ days: ClosedRange<Day>,
    _ ask: (any GarminSource) throws -> ServiceList<[UInt8]>
  ) throws {
    switch try ask(source) {
    case .list(let bytes): keep(kind, days, bytes)
    case .nothing: break
    case .notOffered: notOffered.insert(name)
    }
  }
}
