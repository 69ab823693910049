import Diagnostics
import Training
import TrainingStore

/// Puts what sources tell into the store, together with the row of each file in the ledger.
///
/// Items come from files, services, forms and tests alike. Its state is a ``Tally``, which every
/// step is handed and returns.
struct Keeper {
  let store: TrainingStore
  let report: (IngestProgress) -> Void

  /// Writes the row of a file that is being read, for what it tells to refer to.
  func begin(
    _ source: Source, kind: LedgerKind?, holder: UInt64?, account: Int64?, _ writer: StoreWriter
  ) throws -> Int64 {
    var entry = source.ledgerEntry(.imported, kind: kind, reason: nil)
    entry.holder = holder
    return try writer.record(
      entry, reader: readerVersion, at: source.finding(account: account)
    ).id
  }

  /// Writes one file's row, and counts it.
  @discardableResult
  func judge(
    _ source: Source, _ verdict: FileVerdict, holder: UInt64?, account: Int64? = nil,
    _ tally: inout Tally, _ writer: StoreWriter
  ) throws -> Int64 {
    var entry = source.ledgerEntry(verdict.outcome, kind: verdict.kind, reason: verdict.remark)
    entry.holder = holder
    if verdict.outcome == .unreadable, let holder {
      // The trouble may be the zip's and not the file's: the same file from another zip is read.
      entry.identity = containerIdentity(of: [entry.identity, holder], reader: source.position)
    }
    let (id, isNew) = try writer.record(
      entry, reader: readerVersion, at: source.finding(account: account), remark: entry.reason)
    if isNew { tally.new.insert(id) }
    tally.known[entry.identity] = RememberedFile(
      id: id, outcome: verdict.outcome, reader: readerVersion)
    if case .disk(let path) = source.location, let modified = modificationTime(path) {
      try writer.remember(
        looseFile: path, size: source.size, modified: modified, identity: entry.identity)
    }
    tally.receipt.files[verdict.outcome] += 1
    tally.outcomes[id] = verdict.outcome
    let isProblem =
      verdict.outcome == .unreadable || verdict.outcome == .unrecognised
      || verdict.outcome == .imported && verdict.remark != nil
    if isProblem { tally.problems.append((id, entry)) }
    advance(entry.entry, &tally)
    return id
  }

  /// Keeps one thing that a file tells.
  func keep(
    _ item: ImportItem, fromFile file: Int64, _ tally: inout Tally, _ writer: StoreWriter
  ) throws {
    switch item {
    case .activity(let read): try keep(read, fromFile: file, writer)
    case .day(let day):
      tally.receipt.note(day: try writer.save(day))
    case .night(let night):
      tally.receipt.note(night: try writer.save(night))
    case .partOfDay(let day):
      tally.receipt.note(day: try writer.complete(day))
    case .partOfNight(let night):
      tally.receipt.note(night: try writer.complete(night))
    case .passedOnDay(let day):
      tally.receipt.note(day: try writer.fill(day))
    case .passedOnNight(let night):
      tally.receipt.note(night: try writer.fill(night))
    case .entry(let entry):
      var count = CategoryCount(entry.category)
      count.note(try entry.save(writer))
      tally.receipt.note(count)
    }
  }

  private func keep(
    _ read: ReadActivity, fromFile file: Int64, _ writer: StoreWriter
  ) throws {
    var item = read.item
    item.fileID = file
    try writer.save(item)
    guard let packed = read.packed else { return }
    try writer.save(packed, of: item.id)
    try read.derived?.save(writer, of: item.id)
  }
}

extension Keeper {
  /// Counts a file that an earlier run has judged, or says that it is new.
  func skipKnown(
    _ source: Source, account: Int64?, _ tally: inout Tally
  ) throws -> RememberedFile? {
    guard let file = try remembered(source, tally), file.isSettled(for: readerVersion) else {
      return nil
    }
    skip(source, file, account: account, &tally)
    return file
  }

  func skip(_ source: Source, _ file: RememberedFile, account: Int64?, _ tally: inout Tally) {
    tally.receipt.files[file.outcome] += 1
    tally.receipt.knownFileCount += 1
    tally.outcomes[file.id] = file.outcome
    tally.findings.append((file.id, source.finding(account: account)))
    advance(source.entry, &tally)
  }

  /// What an earlier run thought of the file, if it can be recognised without reading it.
  private func remembered(_ source: Source, _ tally: Tally) throws -> RememberedFile? {
    if let identity = source.identity { return tally.known[identity] }
    guard case .disk(let path) = source.location, let modified = modificationTime(path) else {
      return nil
    }
    return try store.identity(ofLooseFile: path, size: source.size, modified: modified)
      .flatMap { tally.known[$0] }
  }

  /// Notes where known files were found once more.
  func noteFindings(_ tally: inout Tally) throws {
    guard !tally.findings.isEmpty else { return }
    let findings = tally.findings
    tally.findings = []
    try store.write { writer in
      for (file, finding) in findings { try writer.note(finding, ofFile: file) }
    }
  }

  func advance(_ entry: String, _ tally: inout Tally) {
    tally.filesDone += 1
    report(
      IngestProgress(
        filesDone: min(tally.filesDone, tally.filesTotal), filesTotal: tally.filesTotal,
        current: redacted(entry)))
  }
}
