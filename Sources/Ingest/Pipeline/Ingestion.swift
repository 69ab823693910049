import Archives
import Diagnostics
import Foundation
import Training
import TrainingStore

/// One run of an ingest: what is known so far, and what was done.
///
/// It lives on one thread; only workers run on others, with copies of what they need.
final class Ingestion {
  let store: TrainingStore
  private(set) var athlete: Athlete?
  let workers: Int
  /// Where nested zips are unpacked.
  let folder: String
  var receipt = Receipt()

  /// Every file ever judged, by identity.
  var known: [UInt64: RememberedFile]
  var index = LinkIndex()
  var days: [Day: WellnessDay] = [:]
  var nights: [Day: Night] = [:]
  /// Activities that this input tells of.
  var touched: Set<Int64> = []
  var added: Set<Int64> = []
  var changed: Set<Int64> = []
  /// Files of this input that were read in an earlier run, by their row in the ledger.
  private var knownFiles: Set<Int64> = []
  private var skippedContainers: Set<UInt64> = []
  private var skippedActivityCount = 0
  private var filesDone = 0
  private var filesTotal = 0
  private let progress: (IngestProgress) -> Void
  private var isLoaded = false

  init(
    _ store: TrainingStore, athlete: Athlete?, workers: Int, folder: String,
    progress: @escaping (IngestProgress) -> Void
  ) throws {
    self.store = store
    self.athlete = athlete
    self.workers = workers
    self.folder = folder
    self.progress = progress
    known = [:]
  }

  func run(_ paths: [String]) throws -> Receipt {
    var roots: [Holder] = []
    for path in paths {
      if let root = try open(path) { roots.append(root) }
    }
    if !roots.isEmpty { try load() }
    var coverage: [SummaryCoverage] = []
    for root in roots { coverage.append(try readSummaries(root)) }
    athlete = try athlete?.withZones(of: store)
    for (root, coverage) in zip(roots, coverage) {
      let outcomes = try readTracks(root, covered: coverage)
      try remember(root, outcomes: outcomes + coverage.outcomes)
    }
    try countActivities(isSingle: paths.count == 1)
    return receipt
  }

  /// Everything in the store that new files may belong to; not needed when nothing is new.
  private func load() throws {
    guard !isLoaded else { return }
    isLoaded = true
    known = try store.rememberedFiles()
    index = LinkIndex(try store.activities(), origins: try store.origins())
    days = Dictionary(try store.wellnessDays().map { ($0.day, $0) }) { $1 }
    nights = Dictionary(try store.nights().map { ($0.day, $0) }) { $1 }
  }

  /// Lists what lies at a path; `nil` when there is nothing left to do.
  private func open(_ path: String) throws -> Holder? {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    guard !isFolder.boolValue, FileKind(path: name) == .zip else {
      let holder = Holder(path: path)
      filesTotal += holder.sources.count
      return holder
    }
    switch Result(catching: { () throws(ArchiveError) in try Archive(path: path) }) {
    case .success(let archive):
      let holder = Holder(
        archive, names: [name], modified: modificationTime(path) ?? 0)
      if holder.sources.isEmpty { try judgeEmpty(path, name) }
      return try skippingKnown(holder)
    case .failure(let error):
      try judge(
        zipSource(path, name), .unreadable, kind: "zip", reason: error.description, holder: nil)
      return nil
    }
  }

  /// A zip as a file of its own, for its row in the ledger.
  private func zipSource(_ path: String, _ name: String) -> Source {
    Source(
      containers: [], entry: name, location: .disk(path: path), size: fileSize(path), checksum: 0)
  }

  private func judgeEmpty(_ path: String, _ name: String) throws {
    let source = zipSource(path, name)
    if try skipKnown(source) != nil { return }
    try judge(
      source, .notAnActivity, kind: "zip", reason: "the zip holds no files", holder: nil)
  }

  /// The zip, or `nil` if one with the same contents was read to its end before.
  func skippingKnown(_ holder: Holder) throws -> Holder? {
    guard let memory = try memory(of: holder) else {
      filesTotal += holder.sources.count
      return holder
    }
    skip(memory, holder.identity)
    return nil
  }

  /// What is remembered of a zip: one with the same contents, or this copy of a damaged one.
  func memory(of holder: Holder) throws -> ContainerMemory? {
    for identity in [holder.identity, holder.copyIdentity] {
      guard let identity, let memory = try store.container(identity),
        memory.reader == readerVersion
      else { continue }
      return memory
    }
    return nil
  }

  /// Counts a zip that an earlier run has read to its end.
  func skip(_ memory: ContainerMemory, _ identity: UInt64?) {
    receipt.files += memory.outcomes
    receipt.knownFileCount += memory.fileCount
    filesTotal += memory.fileCount
    filesDone += memory.fileCount
    if let identity { skippedContainers.insert(identity) }
    skippedActivityCount = max(skippedActivityCount, memory.activityCount)
    progress(
      IngestProgress(filesDone: filesDone, filesTotal: filesTotal, current: memory.name))
  }

  /// Remembers a zip that was read to its end.
  func remember(_ holder: Holder, outcomes: OutcomeCounts) throws {
    // A file that could not be read may be whole in another copy with the same list of contents.
    let identity = outcomes.unreadable > 0 ? holder.copyIdentity : holder.identity
    guard let identity else { return }
    // An ingest that goes on after a kill counts what the first one has read.
    try touchKnown()
    let memory = ContainerMemory(
      identity: identity, name: holder.names.map(redacted).joined(separator: " › "),
      reader: readerVersion, fileCount: outcomes.total, activityCount: touchedCount,
      outcomes: outcomes)
    try store.write { try $0.remember(memory) }
  }

  /// Counts the activities of files that were read in an earlier run as touched.
  private func touchKnown() throws {
    guard !knownFiles.isEmpty else { return }
    let files = try store.activityFiles()
    for file in knownFiles { touched.formUnion(files[file] ?? []) }
    knownFiles = []
  }

  private var touchedCount: Int { touched.count { index[$0]?.isCounted ?? false } }

  /// How many activities the input tells of, those of skipped zips included.
  private func countActivities(isSingle: Bool) throws {
    defer {
      let counted = { [index] (id: Int64) in index[id]?.isCounted ?? false }
      receipt.newActivityCount = added.count(where: counted)
      receipt.changedActivityCount = changed.subtracting(added).count(where: counted)
    }
    if isSingle, !isLoaded {
      receipt.activityCount = skippedActivityCount
      return
    }
    try load()
    try touchKnown()
    touched.formUnion(try store.activities(inContainers: skippedContainers))
    receipt.activityCount = max(touchedCount, skippedActivityCount)
  }
}

extension Ingestion {
  /// Writes one file's row in a transaction of its own.
  func judge(
    _ source: Source, _ outcome: FileOutcome, kind: String?, reason: String?, holder: UInt64?
  ) throws {
    _ = try store.write { writer in
      try judge(source, outcome, kind: kind, reason: reason, holder: holder, writer)
    }
  }

  /// Writes the row of a file that will be judged when it has been read, for others to refer to.
  func begin(
    _ source: Source, kind: FileKind, holder: UInt64?, _ writer: StoreWriter
  ) throws -> Int64 {
    var entry = source.ledgerEntry(.imported, kind: kind.words, reason: nil)
    entry.holder = holder
    return try writer.record(entry, reader: readerVersion)
  }

  /// Writes one file's row.
  @discardableResult
  func judge(
    _ source: Source, _ outcome: FileOutcome, kind: String?, reason: String?, holder: UInt64?,
    _ writer: StoreWriter
  ) throws -> Int64 {
    var entry = source.ledgerEntry(outcome, kind: kind, reason: reason)
    entry.holder = holder
    if outcome == .unreadable, let holder {
      // The trouble may be the zip's and not the file's: the same file from another zip is read.
      entry.identity = containerIdentity(of: [entry.identity, holder], reader: source.position)
    }
    let id = try writer.record(entry, reader: readerVersion)
    known[entry.identity] = RememberedFile(id: id, outcome: outcome, reader: readerVersion)
    if case .disk(let path) = source.location, let modified = modificationTime(path) {
      try writer.remember(
        looseFile: path, size: source.size, modified: modified, identity: entry.identity)
    }
    receipt.files[outcome] += 1
    let isProblem =
      outcome == .unreadable || outcome == .unrecognised || outcome == .imported && reason != nil
    if isProblem {
      receipt.problems.append(entry)
    }
    report(entry.entry)
    return id
  }

  /// Counts a file that an earlier run has judged, or says that it is new.
  func skipKnown(_ source: Source) throws -> FileOutcome? {
    guard let file = try rememberedFile(source), file.isSettled(for: readerVersion) else {
      return nil
    }
    skip(source, file)
    return file.outcome
  }

  func skip(_ source: Source, _ file: RememberedFile) {
    receipt.files[file.outcome] += 1
    receipt.knownFileCount += 1
    knownFiles.insert(file.id)
    report(source.entry)
  }

  /// What an earlier run thought of the file, if it can be recognised without reading it.
  private func rememberedFile(_ source: Source) throws -> RememberedFile? {
    if let identity = source.identity { return known[identity] }
    guard case .disk(let path) = source.location, let modified = modificationTime(path) else {
      return nil
    }
    return try store.identity(ofLooseFile: path, size: source.size, modified: modified)
      .flatMap { known[$0] }
  }

  func report(_ entry: String) {
    filesDone += 1
    progress(
      IngestProgress(
        filesDone: min(filesDone, filesTotal), filesTotal: filesTotal, current: redacted(entry)))
  }
}

func + (a: OutcomeCounts, b: OutcomeCounts) -> OutcomeCounts {
  var sum = a
  sum += b
  return sum
}
