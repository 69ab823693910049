import Archives
import Diagnostics
import Training
import TrainingStore

/// From when to when lists of activities tell of everything Garmin knows.
struct SummaryCoverage {
  /// Unix seconds of the first and the last start; `nil` without a list, or with one that could
  /// not be read to its end.
  var starts: ClosedRange<Int>?
  /// The activities of which a table says what their recordings are called; see
  /// ``Source/joinKey``.
  var recordings: [String: Int64] = [:]
  /// The folders in which exports of Strava lie, each with the slash at its end.
  var stravaFolders: [String] = []
  var outcomes = OutcomeCounts()
}

extension SummaryCoverage {
  /// When a file of this kind must be in the list if it is to be kept.
  ///
  /// What was uploaded to Garmin by other programs is in the list however old it is; what lies
  /// beside an export may have come from anywhere.
  func starts(for kind: SourceKind, isUpload: Bool) -> ClosedRange<Int>? {
    guard kind != .fit else { return starts }
    return isUpload && starts != nil ? Int.min...Int.max : nil
  }
}

/// What reading one list gave.
struct SummaryFile {
  var outcome: FileOutcome
  /// Activities it tells of.
  var activities: Set<Int64> = []
  /// Whether it was read to its end.
  var isWhole = true
  /// The activities whose recordings it names; see ``Source/joinKey``.
  var recordings: [String: Int64] = [:]
  /// Whether it is the table of a Strava export.
  var isStravaTable = false
}

extension Ingestion {
  /// Reads lists of activities, days and nights.
  func readSummaries(_ holder: Holder) throws -> SummaryCoverage {
    var coverage = SummaryCoverage()
    var ids: Set<Int64> = []
    var isWhole = true
    let archive = holder.archive.flatMap { try? Archive($0) }
    // Tens of thousands of files and some dozens of lists.
    let lists = holder.sources.filter(\.kind.isList)
    let kinds =
      [.activities, .days, .nights] + GarminCategory.allCases.map(FileKind.category)
      + [.strava]
    for kind in kinds {
      for source in lists where source.kind == kind {
        let file = try readSummary(source, kind, archive, holder)
        coverage.outcomes[file.outcome] += 1
        ids.formUnion(file.activities)
        isWhole = isWhole && file.isWhole
        coverage.recordings.merge(file.recordings) { $1 }
        if file.isStravaTable { coverage.stravaFolders.append(source.folder) }
      }
    }
    let starts = ids.compactMap { index[$0]?.start.unixSeconds }
    if isWhole, let first = starts.min(), let last = starts.max() {
      coverage.starts = first...last
    }
    return coverage
  }

  private func readSummary(
    _ source: Source, _ kind: FileKind, _ archive: Archive?, _ holder: Holder
  ) throws -> SummaryFile {
    if kind != .strava, let outcome = try skipKnown(source) {
      return try known(source, outcome, kind)
    }
    let bytes: [UInt8]
    var source = source
    switch contents(of: source, archive) {
    case .success(let read): bytes = read
    case .failure(let trouble):
      try judge(
        source, .unreadable, kind: kind.words, reason: trouble.reason, holder: holder.identity)
      return SummaryFile(outcome: .unreadable, isWhole: kind != .activities)
    }
    if source.checksum == nil {
      source.checksum = checksum(bytes)
      source.size = bytes.count
      // The same list may lie in the folder and have come in a zip before.
      if kind != .strava, let outcome = try skipKnown(source) {
        return try known(source, outcome, kind)
      }
    }
    return switch kind {
    case .days: try keepDays(bytes, source, holder.identity)
    case .nights: try keepNights(bytes, source, holder.identity)
    case .strava: try keepStrava(bytes, source, holder)
    case .category(let category): try keepCategory(category, bytes, source, holder.identity)
    default: try keepActivities(bytes, source, holder.identity)
    }
  }

  private func known(
    _ source: Source, _ outcome: FileOutcome, _ kind: FileKind
  ) throws -> SummaryFile {
    guard kind == .activities, let identity = source.identity, let file = known[identity] else {
      return SummaryFile(outcome: outcome)
    }
    let ids = try store.activityFiles()[file.id] ?? []
    return SummaryFile(
      outcome: outcome, activities: Set(ids), isWhole: outcome == .imported)
  }

  private func contents(
    of source: Source, _ archive: Archive?
  ) -> Result<[UInt8], UnreadableFile> {
    switch source.location {
    case .disk(let path):
      return Result { () throws(UnreadableFile) in try readFile(path) }
    case .member(let entry):
      guard let archive else {
        return .failure(UnreadableFile(reason: "the zip around it cannot be opened"))
      }
      return Result { () throws(ArchiveError) in try archive.read(entry) }
        .mapError { UnreadableFile(reason: $0.description) }
    }
  }
}

extension Ingestion {
  /// Keeps the rows of a list of activities.
  private func keepActivities(
    _ bytes: [UInt8], _ source: Source, _ holder: UInt64?
  ) throws -> SummaryFile {
    let text = JSONText(bytes, wrapper: "summarizedActivitiesExport")
    var file = SummaryFile(outcome: .imported, isWhole: text.damage == nil)
    // Rows are kept while others are decoded, all in one transaction: there is no half a list.
    try store.write { writer in
      var row: Int64?
      var troubles: [String] = []
      var families: Set<Int64> = []
      let tally = try readRows(of: text, as: ActivitySummary.self, workers: workers) { summaries in
        for summary in summaries {
          guard let activity = summary.activity else {
            troubles.append(summary.trouble?.rawValue ?? "")
            continue
          }
          let id = try row ?? begin(source, kind: .activities, holder: holder, writer)
          row = id
          let isNew = try keep(activity, isMultisport: summary.claimsLegs, writer)
          let fields = activity.fields
          try writer.link(activity: activity.id, toFile: id, giving: fields, isNew: isNew)
          index.note(.garminList, gave: fields, to: activity.id)
          file.activities.insert(activity.id)
          if let parent = activity.parentID { families.insert(parent) }
        }
      }
      receipt.summaryRowCount += tally.rowCount
      try markParents(among: families.union(file.activities), writer)
      let left = Leftovers(tally, withoutUse: troubles)
      file.outcome = left.outcome(usableCount: file.activities.count)
      try judge(
        source, file.outcome, kind: FileKind.activities.words, reason: left.sentence,
        holder: holder, writer)
    }
    touched.formUnion(file.activities)
    return file
  }

  /// Keeps one row: a new activity, a newer word on one we have, or the name of a recording that
  /// came before it.
  ///
  /// True for a new one.
  private func keep(
    _ summary: Activity, isMultisport: Bool, _ writer: StoreWriter
  ) throws -> Bool {
    var activity = summary
    // A parent begins when its first leg does; only its kind tells them apart.
    let own =
      index[summary.id] == nil
      ? index.match(
        summary, from: .garminList,
        isParent: isMultisport || summary.sport.family == .multisport
      ) { $0 < 0 } : nil
    if let existing = index[own ?? summary.id] {
      activity = summary.completed(by: existing)
    }
    // Legs lose their own parent when it gets Garmin's number; see `markParents`.
    if let parent = activity.parentID, index[parent] == nil, summary.parentID == nil {
      activity.parentID = nil
    }
    let change = try writer.save(activity)
    if let own {
      try writer.move(from: own, to: summary.id)
      try adoptLegs(of: own, by: summary.id, writer)
      index.remove(own)
      index.moveOrigins(from: own, to: summary.id)
    }
    index.insert(activity)
    note(change, of: activity.id, isNew: own == nil)
    return change == .added && own == nil
  }

  /// Legs of a parent that has got Garmin's number.
  private func adoptLegs(of own: Int64, by parent: Int64, _ writer: StoreWriter) throws {
    for var leg in index.legs(of: own) {
      leg.parentID = parent
      index.insert(leg)
      try writer.save(leg)
    }
  }

  /// An activity is a parent when it has legs: without them it is counted itself.
  private func markParents(among ids: Set<Int64>, _ writer: StoreWriter) throws {
    for id in ids.sorted() {
      guard var activity = index[id], activity.isParent != index.hasLegs(id) else { continue }
      activity.isParent = index.hasLegs(id)
      try writer.save(activity)
      index.insert(activity)
    }
  }

  func note(_ change: Change, of id: Int64, isNew: Bool = true) {
    switch change {
    case .added where isNew: added.insert(id)
    case .added, .changed: changed.insert(id)
    case .unchanged: break
    }
  }

  private func keepDays(
    _ bytes: [UInt8], _ source: Source, _ holder: UInt64?
  ) throws -> SummaryFile {
    let table = JSONTable<DailySummary>(bytes)
    let usable = table.rows.compactMap(\.day)
    let left = Leftovers(table.tally, withoutUse: [])
    let outcome = left.outcome(usableCount: usable.count)
    try store.write { writer in
      try judge(
        source, outcome, kind: FileKind.days.words, reason: left.sentence, holder: holder, writer)
      for newer in usable {
        let old = days[newer.day]
        let day = old?.updated(with: newer) ?? newer
        guard day != old else { continue }
        days[day.day] = day
        try writer.save(day)
        if old == nil { receipt.newDayCount += 1 } else { receipt.changedDayCount += 1 }
      }
    }
    return SummaryFile(outcome: outcome)
  }

  private func keepNights(
    _ bytes: [UInt8], _ source: Source, _ holder: UInt64?
  ) throws -> SummaryFile {
    let table = JSONTable<SleepSummary>(bytes)
    let usable = table.rows.compactMap(\.night)
    let left = Leftovers(table.tally, withoutUse: [])
    let outcome = left.outcome(usableCount: usable.count)
    try store.write { writer in
      try judge(
        source, outcome, kind: FileKind.nights.words, reason: left.sentence, holder: holder,
        writer)
      var naps = CategoryCount(name: "naps")
      for nap in table.rows.flatMap(\.naps) { naps.note(try writer.save(nap)) }
      if naps != CategoryCount(name: "naps") { receipt.note(naps) }
      for newer in usable {
        let old = nights[newer.day]
        var night = old?.merged(with: newer) ?? newer
        // Sleep is told in UTC; the day it belongs to knows the wall clock.
        if let offset = days[night.day]?.utcOffsetSeconds {
          night.start?.utcOffsetSeconds = offset
          night.end?.utcOffsetSeconds = offset
        }
        guard night != old else { continue }
        nights[night.day] = night
        try writer.save(night)
        if old == nil { receipt.newNightCount += 1 } else { receipt.changedNightCount += 1 }
      }
    }
    return SummaryFile(outcome: outcome)
  }
}
