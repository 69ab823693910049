import Archives
import Diagnostics
import Foundation
import Hashing
import Training
import TrainingStore

/// What the lists of an export gave.
struct ReadLists {
  /// Their rows in the ledger.
  var files: [Int64] = []
  /// Whose export it is; `nil` where no list tells of activities.
  var account: Int64?
  /// The rows of tables whose recordings they name; see ``Source/joinKey``.
  var named: [String: Int64] = [:]
  /// The folders in which exports of Strava lie, each with the slash at its end.
  var stravaFolders: [String] = []
}

/// A list of activities on its way.
private struct ListPart {
  var source: SourceKind
  var file: Int64
  var identity: UInt64
  var asOf: Int
  var modified: Int64
  var verdict: FileVerdict
}

extension IngestRun {
  /// Reads lists of activities, days and nights.
  func readLists(_ holder: Holder, _ tally: inout Tally) throws -> ReadLists {
    var lists = ReadLists()
    var parts: [ListPart] = []
    let archive = holder.archive.flatMap { try? Archive($0) }
    // Tens of thousands of files and some dozens of lists.
    let sources = holder.sources.filter(\.kind.isList)
    guard !sources.isEmpty else { return lists }
    let beside = Set(holder.sources.map(\.joinKey))
    let kinds =
      [.activities, .days, .nights] + GarminCategory.allCases.map(FileKind.category)
      + [.strava] + LiveAnswer.Kind.allCases.map(FileKind.live)
    for kind in kinds {
      for source in sources where source.kind == kind {
        let part = try readList(source, archive, holder, beside, &lists, &tally)
        if let part { parts.append(part) }
      }
    }
    for source in [SourceKind.garminList, .stravaRow] {
      try keep(parts.filter { $0.source == source }, of: holder, archive, &lists)
    }
    return lists
  }

  private func readList(
    _ source: Source, _ archive: Archive?, _ holder: Holder, _ beside: Set<String>,
    _ lists: inout ReadLists, _ tally: inout Tally
  ) throws -> ListPart? {
    // Recordings beside a table that is known may be new: it is gone through again.
    let isTable = source.kind == .strava
    let isStale = try isToBeReadAgain(source, tally)
    if !isTable, !isStale, let file = try keeper.skipKnown(source, account: nil, &tally) {
      lists.files.append(file.id)
      return try known(source, file)
    }
    var source = source
    let bytes: [UInt8]
    switch contents(of: source, archive) {
    case .success(let read): bytes = read
    case .failure(let trouble):
      let verdict = FileVerdict(
        outcome: .unreadable, kind: source.kind.code, remark: trouble.reason, isWhole: false)
      let id = try judge(source, verdict, holder: holder.identity, &tally)
      lists.files.append(id)
      return activityList(source, id, verdict)
    }
    if source.checksum == nil {
      source.checksum = checksum(bytes)
      source.size = bytes.count
      // The same list may lie in the folder and have come in a zip before.
      if !isTable, try !isToBeReadAgain(source, tally),
        let file = try keeper.skipKnown(source, account: nil, &tally)
      {
        lists.files.append(file.id)
        return try known(source, file)
      }
    }
    return try read(source, bytes, holder, beside, &lists, &tally)
  }

  /// Whether a list that is known has come again in a newer export: what it tells counts as of then.
  ///
  /// Of activities everything is kept that any list ever told; of all else only what counts, so that
  /// what other lists were believed in its place is told once more.
  private func isToBeReadAgain(_ source: Source, _ tally: Tally) throws -> Bool {
    guard let identity = source.identity, let file = tally.known[identity] else { return false }
    // It is known by its name, whatever it says now.
    if case .live = source.kind { return true }
    // Killed between reading a list and noting whose it is.
    if source.kind == .activities {
      return try file.outcome == .imported && !store.isInList(file: file.id)
    }
    return try store.isOlder(file: file.id, than: source.asOf)
  }

  /// Keeps what a list tells, all of it in one transaction: there is no half a list.
  private func read(
    _ source: Source, _ bytes: [UInt8], _ holder: Holder, _ beside: Set<String>,
    _ lists: inout ReadLists, _ tally: inout Tally
  ) throws -> ListPart? {
    let identity = source.identity ?? 0
    let reader = ListReader(
      kind: source.kind, source: source, identity: identity, workers: workers, beside: beside)
    // Only of a table is what it names looked for again without being kept anew.
    let before =
      source.kind == .strava
      ? tally.known[identity].flatMap { $0.isSettled(for: readerVersion) ? $0 : nil } : nil
    var numbers: Set<Int64> = []
    let (verdict, id, named) = try store.write { writer in
      writer.asOf = source.asOf
      var (file, named, items, rows) = (Int64?.none, [String: Int64](), Set<Int64>(), 0)
      let verdict = try reader.read(bytes) { item in
        rows += 1
        if case .activity(let read) = item {
          items.insert(read.item.id)
          numbers.insert(read.item.activity.id)
          if let name = read.recordingName { named[name] = read.item.id }
        }
        // What a known table says is known.
        if before != nil { return }
        let row =
          try file
          ?? keeper.begin(
            source, kind: source.kind.code, holder: holder.identity, account: nil, writer)
        file = row
        try keeper.keep(item, fromFile: row, &tally, writer)
      }
      if let before {
        keeper.skip(source, before, account: nil, &tally)
        return (verdict, before.id, named)
      }
      let id = try keeper.judge(source, verdict, holder: holder.identity, &tally, writer)
      // What a live list no longer has may have been of other days.
      if case .live = source.kind {} else { try writer.removeItems(ofFile: id, except: items) }
      if case .category(let category) = source.kind {
        tally.receipt.note(CategoryCount(LedgerKind.garmin(category.list), fileCount: 1))
      }
      if source.kind == .activities || source.kind == .live(.activities) {
        tally.receipt.summaryRowCount += rows
      }
      return (verdict, id, named)
    }
    lists.files.append(id)
    lists.named.merge(named) { $1 }
    if source.kind == .live(.activities) {
      lists.account = try noteListed(source, file: id, verdict, numbers)
    }
    if source.kind == .strava, verdict.outcome != .unrecognised {
      lists.stravaFolders.append(source.folder)
    }
    return activityList(source, id, verdict)
  }

  private func activityList(
    _ source: Source, _ file: Int64, _ verdict: FileVerdict
  ) -> ListPart? {
    let kind: SourceKind
    switch source.kind {
    case .activities: kind = .garminList
    case .strava where verdict.outcome != .unrecognised: kind = .stravaRow
    default: return nil
    }
    return ListPart(
      source: kind, file: file, identity: source.identity ?? 0, asOf: source.asOf,
      modified: source.modified, verdict: verdict)
  }

  /// What a list was found to be when it was read before.
  private func known(_ source: Source, _ file: RememberedFile) throws -> ListPart? {
    var verdict = FileVerdict(outcome: file.outcome)
    verdict.isWhole = file.outcome == .imported && !file.hasRemark
    verdict.owner = nil
    return activityList(source, file.id, verdict)
  }

  /// Keeps the lists of one export together, which tell what its account has.
  private func keep(
    _ parts: [ListPart], of holder: Holder, _ archive: Archive?, _ lists: inout ReadLists
  ) throws {
    guard let first = parts.first else { return }
    let identity = containerIdentity(of: parts.map(\.identity).sorted(), reader: 1)
    let owner =
      parts.lazy.compactMap(\.verdict.owner).first
      ?? (first.source == .stravaRow ? stravaOwner(in: holder, archive) : nil)
    let account = try store.write { writer in
      let known = try writer.account(ofList: identity)
      let owners = try owner == nil ? writer.owner(ofFiles: parts.map(\.file)) : nil
      let account =
        try known ?? owner.map { try Self.account(of: $0, first.source, writer) }
        ?? owners ?? Int64(bitPattern: identity)
      try writer.save(
        ExportList(
          identity: identity, source: first.source, account: account,
          hasOwner: owner != nil || owners != nil,
          asOf: parts.map(\.asOf).max() ?? 0, modified: parts.map(\.modified).max() ?? 0,
          isWhole: parts.allSatisfy(\.verdict.isWhole), files: parts.map(\.file)))
      return account
    }
    lists.account = lists.account ?? account
  }

  /// Notes whose list of some days it is, and what it no longer has.
  ///
  /// A list with rows that could not be read says nothing of what it lacks.
  private func noteListed(
    _ source: Source, file: Int64, _ verdict: FileVerdict, _ numbers: Set<Int64>
  ) throws -> Int64 {
    try store.write { writer in
      let account = try Self.account(
        of: verdict.owner ?? source.containers.joined(), .garminList, writer)
      if let days = source.wholeDays, verdict.isWhole, verdict.remark == nil {
        try writer.noteListed(
          numbers, of: .garminList, on: days, account: account, liveFile: file, asOf: source.asOf)
      }
      return account
    }
  }

  /// A number for the owner of lists, of which nobody learns the owner.
  private static func account(
    of owner: String, _ source: SourceKind, _ writer: StoreWriter
  ) throws -> Int64 {
    let digest = hmacSHA256(
      Array("\(source.rawValue) \(owner)".utf8), key: try writer.salt()
    ).bytes
    return Int64(bitPattern: digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The number of the athlete in a Strava export.
  private func stravaOwner(in holder: Holder, _ archive: Archive?) -> String? {
    guard let source = holder.sources.first(where: { $0.name.lowercased() == "profile.csv" }),
      case .success(let bytes) = contents(of: source, archive), bytes.count < 65_536,
      let row = CSVTable(bytes).rows.dropFirst().first, let number = row.first?.text,
      !number.isEmpty
    else { return nil }
    return number
  }

  private func contents(
    of source: Source, _ archive: Archive?
  ) -> Result<[UInt8], UnreadableFile> {
    switch source.location {
    case .memory(let bytes): return .success(bytes)
    case .disk(let path):
      return Result { () throws(UnreadableFile) in try readFile(path) }
    case .member(let entry):
      guard let archive else {
        return .failure(UnreadableFile(reason: LedgerReason(.closedZip)))
      }
      return Result { () throws(ArchiveError) in try archive.read(entry) }
        .mapError { UnreadableFile(reason: .damaged($0.description)) }
    }
  }
}
