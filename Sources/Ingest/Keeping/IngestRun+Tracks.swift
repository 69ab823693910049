import Archives
import Diagnostics
import Training
import TrainingStore

extension IngestRun {
  /// Reads everything in a holder that is no list: recordings, zips inside, and what is neither.
  func readTracks(
    _ holder: Holder, _ lists: ReadLists, _ outlook: Outlook?, _ tally: inout Tally
  ) throws -> ReadFiles {
    var files: [Int64] = []
    var (tracks, zips): ([Source], [Source]) = ([], [])
    var others: [(source: Source, kind: FileKind)] = []
    for source in holder.sources {
      switch source.kind {
      case .activities, .days, .nights, .live, .category, .strava: continue
      case .zip:
        zips.append(source)
        continue
      case .track, .xmlTrack, .unknown, .other, .stray: break
      }
      let account = lists.account(of: source, isFIT: source.kind == .track)
      if let file = try keeper.skipKnown(source, account: account, &tally) {
        files.append(file.id)
        try name(source, lists)
      } else if let kind = lists.stravaKind(of: source) {
        others.append((source, kind))
      } else if source.kind.isOpened {
        tracks.append(source)
      } else {
        others.append((source, source.kind))
      }
    }
    files += try judgeByName(others, holder, &tally)
    files += try readRecordings(tracks, of: holder, lists, outlook, &tally)
    var read = ReadFiles(ids: files)
    for zip in zips { read += try readNested(zip, in: holder, lists, outlook, &tally) }
    return read
  }

  /// Says which row names a recording that is known.
  private func name(_ source: Source, _ lists: ReadLists) throws {
    guard let row = lists.named[source.joinKey], let identity = source.identity else { return }
    try store.write { try $0.name(file: identity, asRecordingOf: row) }
  }

  /// Files whose name says enough.
  private func judgeByName(
    _ sources: [(source: Source, kind: FileKind)], _ holder: Holder, _ tally: inout Tally
  ) throws -> [Int64] {
    guard !sources.isEmpty else { return [] }
    return try store.write { writer in
      try sources.map { source, kind in
        var verdict = FileVerdict(outcome: .notAnActivity, kind: kind.code)
        if case .stray(let name) = kind {
          tally.receipt.noteUnknown(name)
          verdict.remark = LedgerReason(.unknownList)
        }
        return try keeper.judge(source, verdict, holder: holder.identity, &tally, writer)
      }
    }
  }

  /// Reads a zip that lies in a zip or a folder, unless one with the same bytes was read before.
  private func readNested(
    _ source: Source, in holder: Holder, _ lists: ReadLists, _ outlook: Outlook?,
    _ tally: inout Tally
  ) throws -> ReadFiles {
    // Its own checksum tells that it is the same without unpacking it.
    var closed = Holder(names: holder.names + [source.name], sources: [])
    closed.identity = source.identity.map { containerIdentity(of: [$0], reader: readerVersion) }
    (closed.modified, closed.asOf) = (source.modified, source.asOf)
    if let memory = try memory(of: closed) {
      return try skipWhole(memory, &tally)
    }
    let opened: Result<Archive, ArchiveError> = Result { () throws(ArchiveError) in
      switch source.location {
      case .memory: throw .notFound
      case .disk(let path): return try Archive(path: path)
      case .member(let entry):
        guard let outer = holder.archive else { throw .notFound }
        return try Archive(outer).nested(entry, in: folder)
      }
    }
    switch opened {
    case .success(let archive):
      var isMember = false
      if case .member = source.location { isMember = true }
      var nested = Holder(
        archive, names: closed.names, modified: closed.modified,
        outerDate: isMember ? source.asOf : 0)
      nested.identity = closed.identity ?? nested.identity
      var files: [Int64] = []
      if nested.sources.isEmpty {
        let verdict = FileVerdict(
          outcome: .notAnActivity, kind: .other(.zip), remark: LedgerReason(.emptyZip))
        files = [try judge(source, verdict, holder: holder.identity, &tally)]
      }
      return try read(nested, lists, outlook, &tally).adding(files)
    case .failure(let trouble):
      let verdict = FileVerdict(
        outcome: .unreadable, kind: .other(.zip), remark: .damaged(trouble.description))
      return ReadFiles(ids: [try judge(source, verdict, holder: holder.identity, &tally)])
    }
  }

  private func skipWhole(_ memory: ContainerMemory, _ tally: inout Tally) throws -> ReadFiles {
    skip(memory, &tally)
    return ReadFiles(
      known: memory.outcomes, knownIDs: try store.files(inContainer: memory.identity))
  }

  private func read(
    _ nested: Holder, _ lists: ReadLists, _ outlook: Outlook?, _ tally: inout Tally
  ) throws -> ReadFiles {
    if let memory = try memory(of: nested) { return try skipWhole(memory, &tally) }
    tally.filesTotal += nested.sources.count
    var within = try readLists(nested, &tally)
    within.account = within.account ?? lists.account
    let files = try readTracks(nested, within, outlook, &tally).adding(within.files)
    note(nested, files, &tally)
    return files
  }

  /// Decodes on all workers and keeps in order, a batch at a time.
  private func readRecordings(
    _ sources: [Source], of holder: Holder, _ lists: ReadLists, _ outlook: Outlook?,
    _ tally: inout Tally
  ) throws -> [Int64] {
    var files: [Int64] = []
    var batch: [TrackResult] = []
    let (archive, known, named) = (holder.archive, tally.known, lists.named)
    func flush(_ tally: inout Tally) throws {
      files += try store.write { writer in
        try batch.map { try keep($0, of: holder, lists, &tally, writer) }
      }
      batch.removeAll(keepingCapacity: true)
    }
    try inOrder(handfuls(of: sources), workers: workers) {
      TrackWorker(archive, known: known, outlook: outlook, named: named)
    } work: { worker, handful in
      handful.map { worker.read($0) }
    } consume: { results in
      for result in results {
        batch.append(result)
        if batch.count == Self.filesInBatch { try flush(&tally) }
      }
    }
    if !batch.isEmpty { try flush(&tally) }
    return files
  }

  /// A transaction costs a sync of the disk; so many recordings are a few megabytes.
  private static let filesInBatch = 48

  /// Keeps what a worker made of a file, and writes its row.
  private func keep(
    _ result: TrackResult, of holder: Holder, _ lists: ReadLists, _ tally: inout Tally,
    _ writer: StoreWriter
  ) throws -> Int64 {
    let source = result.source
    // What a recording tells of a night is as old in every export that it lies in.
    writer.asOf = 0
    func judge(_ verdict: FileVerdict, account: Int64? = nil) throws -> Int64 {
      try keeper.judge(
        source, verdict, holder: holder.identity, account: account, &tally, writer)
    }
    switch result.verdict {
    case .known(let file):
      if case .disk(let path) = source.location, let identity = source.identity {
        try writer.remember(
          looseFile: path, size: source.size, modified: source.modified, identity: identity)
      }
      keeper.skip(
        source, file, account: lists.account(of: source, isFIT: source.kind == .track), &tally)
      return file.id
    case .judged(let outcome, let kind, let reason):
      return try judge(FileVerdict(outcome: outcome, kind: kind, remark: reason))
    case .wellness(let file, let kind):
      var verdict = FileVerdict(outcome: file.isEmpty ? .notAnActivity : .imported, kind: kind)
      if file.isEmpty { verdict.remark = LedgerReason(.noNight) }
      let id = try judge(verdict)
      tally.receipt.note(CategoryCount(kind, fileCount: 1))
      for item in file.items(kind: kind) {
        try keeper.keep(item, fromFile: id, &tally, writer)
      }
      return id
    case .activity(let file):
      let id = try judge(
        FileVerdict(outcome: .imported, kind: file.kind.code, remark: file.remark),
        account: lists.account(of: source, isFIT: file.kind == .fit))
      for activity in file.activities {
        try keeper.keep(.activity(activity), fromFile: id, &tally, writer)
      }
      if !tally.new.contains(id) {
        try writer.removeItems(ofFile: id, except: Set(file.activities.map(\.item.id)))
      }
      if let row = lists.named[source.joinKey], let identity = source.identity {
        try writer.name(file: identity, asRecordingOf: row)
      }
      return id
    }
  }
}

/// Files in their order, small ones together: handing one over from thread to thread costs as much
/// as reading a small one, and an export has tens of thousands of those.
private func handfuls(of sources: [Source]) -> [ArraySlice<Source>] {
  var handfuls: [ArraySlice<Source>] = []
  var (start, bytes) = (0, 0)
  for (index, source) in sources.enumerated() {
    bytes += min(source.size, 65_536)
    guard bytes >= 65_536 || index - start == 31 || index == sources.count - 1 else { continue }
    handfuls.append(sources[start...index])
    (start, bytes) = (index + 1, 0)
  }
  return handfuls
}

extension FileKind {
  /// Whether only the bytes can tell what it is.
  fileprivate var isOpened: Bool {
    switch self {
    case .track, .xmlTrack, .unknown: true
    default: false
    }
  }
}

extension WellnessFile {
  fileprivate func items(kind: LedgerKind) -> [ImportItem] {
    timelines.map { timeline in
      .entry(ReadEntry(category: kind) { try $0.save(timeline) })
    }
      + variabilities.map { variability in
        .entry(ReadEntry(category: kind) { try $0.save(variability) })
      }
  }
}

extension ReadLists {
  /// Whose export a recording belongs to: what was uploaded to Garmin by other programs is in its
  /// list as well; what lies beside an export may have come from anywhere.
  func account(of source: Source, isFIT: Bool) -> Int64? {
    isFIT || source.isUpload || named[source.joinKey] != nil ? account : nil
  }

  /// What a file within a Strava export is beside its table and its recordings; `nil` for others.
  func stravaKind(of source: Source) -> FileKind? {
    guard !stravaFolders.isEmpty, named[source.joinKey] == nil else { return nil }
    for folder in stravaFolders where source.entry.hasPrefix(folder) {
      let path = source.entry.dropFirst(folder.count).lowercased()
      if path.hasPrefix("routes/") { return .other(.strava(.route)) }
      if path.hasPrefix("media/") || path.hasPrefix("clubs/") { return .other(.other(.picture)) }
      if path.hasSuffix(".csv"), !path.contains("/") { return .other(.strava(.otherList)) }
    }
    return nil
  }
}

extension SourceKind {
  /// What the ledger calls the file.
  var code: LedgerKind {
    switch self {
    case .gpx: .track(.gpxActivity)
    case .tcx: .track(.tcxActivity)
    case .stravaFIT: .fit(.stravaActivity)
    case .stravaRow: .strava(.activities)
    case .fit: .fit(.activity)
    case .garminList: .garmin(.activities)
    case .intervalsRow: .intervals(.activities)
    }
  }
}
