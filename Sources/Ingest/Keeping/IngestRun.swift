import Archives
import Diagnostics
import Foundation
import Training
import TrainingStore

/// One run of an ingest: lists first, then recordings, then what becomes of them together.
struct IngestRun {
  let store: TrainingStore
  let athlete: Athlete?
  let rules: SettlingRules
  let workers: Int
  /// Where nested zips are unpacked.
  let folder: String
  let progress: (IngestProgress) -> Void

  var keeper: Keeper { Keeper(store: store, report: progress) }

  /// Reads `answers` of a live service before what lies at the paths, and what was `fetched` with
  /// them.
  func run(
    _ paths: [String], answers: [LiveAnswer] = [], fetched: [String] = []
  ) throws -> Receipt {
    var tally = Tally()
    var roots: [Holder] = []
    if !answers.isEmpty {
      roots.append(
        Holder(names: [answers[0].kind.service], sources: answers.map { Source($0) }))
      tally.filesTotal += answers.count
    }
    let firstPath = roots.count
    for path in paths {
      if let root = try open(path, &tally) { roots.append(root) }
    }
    let firstFetched = roots.count
    if !fetched.isEmpty {
      roots.append(Holder(files: fetched))
      tally.filesTotal += fetched.count
    }
    // Where nothing is new, no row of the ledger is looked at.
    if !roots.isEmpty { tally.known.merge(try store.rememberedFiles()) { now, _ in now } }
    var lists: [ReadLists] = []
    for root in roots { lists.append(try readLists(root, &tally)) }
    let account = lists[..<firstPath].lazy.compactMap(\.account).first
    for index in lists.indices[firstFetched...] {
      lists[index].account = account
    }
    let outlook = try roots.isEmpty ? nil : outlook()
    for (root, lists) in zip(roots, lists) {
      let files = try readTracks(root, lists, outlook, &tally)
      note(root, files.adding(lists.files), &tally)
    }
    try keeper.noteFindings(&tally)
    try finish(&tally, hasNothingNew: roots.isEmpty)
    return tally.receipt
  }

  /// What activities seem to be after all lists were read.
  private func outlook() throws -> Outlook? {
    try athlete.map {
      Outlook(
        try store.items(), try store.itemFiles(), athlete: try $0.withZones(of: store),
        rules: rules)
    }
  }

  /// Lists what lies at a path; `nil` when there is nothing left to do.
  private func open(_ path: String, _ tally: inout Tally) throws -> Holder? {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    guard !isFolder.boolValue, FileKind(path: name) == .zip else {
      let holder = Holder(path: path)
      tally.filesTotal += holder.sources.count
      return holder
    }
    switch Result(catching: { () throws(ArchiveError) in try Archive(path: path) }) {
    case .success(let archive):
      let holder = Holder(archive, names: [name], modified: modificationTime(path) ?? 0)
      if holder.sources.isEmpty { try judgeEmpty(path, name, &tally) }
      return try skippingKnown(holder, &tally)
    case .failure(let error):
      let verdict = FileVerdict(
        outcome: .unreadable, kind: .other(.zip), remark: .damaged(error.description))
      try judge(zipSource(path, name), verdict, holder: nil, &tally)
      return nil
    }
  }

  /// A zip as a file of its own, for its row in the ledger.
  private func zipSource(_ path: String, _ name: String) -> Source {
    Source(
      containers: [], entry: name, location: .disk(path: path), size: fileSize(path), checksum: 0)
  }

  private func judgeEmpty(_ path: String, _ name: String, _ tally: inout Tally) throws {
    let source = zipSource(path, name)
    if tally.known.isEmpty { tally.known = try store.rememberedFiles() }
    if try keeper.skipKnown(source, account: nil, &tally) != nil { return }
    let verdict = FileVerdict(
      outcome: .notAnActivity, kind: .other(.zip), remark: LedgerReason(.emptyZip))
    try judge(source, verdict, holder: nil, &tally)
  }

  /// Writes one file's row in a transaction of its own.
  @discardableResult
  func judge(
    _ source: Source, _ verdict: FileVerdict, holder: UInt64?, account: Int64? = nil,
    _ tally: inout Tally
  ) throws -> Int64 {
    try store.write { writer in
      try keeper.judge(source, verdict, holder: holder, account: account, &tally, writer)
    }
  }
}

extension IngestRun {
  /// The zip, or `nil` if one with the same contents was read to its end before.
  private func skippingKnown(_ holder: Holder, _ tally: inout Tally) throws -> Holder? {
    guard let memory = try memory(of: holder) else {
      tally.filesTotal += holder.sources.count
      return holder
    }
    skip(memory, &tally)
    return nil
  }

  /// What is remembered of a zip: one with the same contents, or this copy of a damaged one.
  func memory(of holder: Holder) throws -> ContainerMemory? {
    for identity in [holder.identity, holder.copyIdentity] {
      guard let identity, let memory = try store.container(identity),
        memory.reader == readerVersion,
        // Found again as newer, what it tells counts as of then.
        (memory.asOf, memory.modified) >= (holder.asOf, holder.modified)
      else { continue }
      return memory
    }
    return nil
  }

  /// Counts a zip that an earlier run has read to its end.
  func skip(_ memory: ContainerMemory, _ tally: inout Tally) {
    tally.receipt.files += memory.outcomes
    tally.receipt.knownFileCount += memory.fileCount
    tally.filesTotal += memory.fileCount
    tally.filesDone += memory.fileCount
    tally.skipped.append(memory)
    progress(
      IngestProgress(
        filesDone: tally.filesDone, filesTotal: tally.filesTotal, current: memory.name))
  }

  /// Notes a zip that was read to its end, to be remembered once activities were made of it: after
  /// a kill its files are known one by one.
  func note(_ holder: Holder, _ read: ReadFiles, _ tally: inout Tally) {
    let outcomes = read.outcomes(tally)
    // A file that could not be read may be whole in another copy with the same list of contents.
    let identity = outcomes.unreadable > 0 ? holder.copyIdentity : holder.identity
    guard let identity else { return }
    let name = holder.names.map(redacted).joined(separator: " › ")
    tally.containers.append(
      ReadContainer(
        identity: identity, name: name, asOf: holder.asOf, modified: holder.modified, read: read))
  }

  /// Makes activities of all that was read, and counts them.
  private func finish(_ tally: inout Tally, hasNothingNew: Bool) throws {
    if hasNothingNew, tally.skipped.count == 1, tally.outcomes.isEmpty,
      try !store.isUnsettled(settings: rules.fingerprint)
    {
      tally.receipt.activityCount = tally.skipped[0].activityCount
      return
    }
    let settled = try settle(store, athlete: athlete, rules: rules, workers: workers)
    tally.take(settled.judgements)
    var gear = CategoryCount(LedgerKind.garmin(.gear))
    for change in settled.gear { gear.note(change) }
    if gear.newCount + gear.changedCount > 0 { tally.receipt.note(gear) }
    let shown = try store.activities()
    let counted = Set(shown.filter(\.isCounted).map(\.id))
    try tell(settled, of: shown, counted: counted, &tally)
    let byFile = try store.activityFiles()
    func activities(of files: some Sequence<Int64>) -> Set<Int64> {
      files.reduce(into: Set()) { $0.formUnion(byFile[$1] ?? []) }.intersection(counted)
    }
    let skipped = try store.activities(inContainers: Set(tally.skipped.map(\.identity)))
    let touched = activities(of: tally.outcomes.keys).union(skipped.intersection(counted))
    tally.receipt.activityCount = max(
      touched.count, tally.skipped.map(\.activityCount).max() ?? 0)
    try store.write { writer in
      for container in tally.containers {
        let outcomes = container.read.outcomes(tally)
        try writer.remember(
          ContainerMemory(
            identity: container.identity, name: container.name, reader: readerVersion,
            fileCount: outcomes.total,
            activityCount: activities(of: container.read.ids + container.read.knownIDs).count,
            outcomes: outcomes, asOf: container.asOf, modified: container.modified))
      }
    }
  }

  /// Puts into the receipt what became of activities.
  private func tell(
    _ settled: SettlingReceipt, of shown: [Activity], counted: Set<Int64>, _ tally: inout Tally
  ) throws {
    let touched = settled.added.union(settled.changed)
    tally.receipt.newRecordingCount = settled.newRecordingCount
    tally.receipt.removedActivityCount = settled.removed.count
    tally.receipt.distrustedListCount =
      settled.distrustedLists.filter { list in
        list.files.contains { tally.outcomes[$0] != nil }
      }.count
    tally.receipt.newActivityCount = settled.added.intersection(counted).count
    tally.receipt.changedActivityCount =
      settled.changed.subtracting(settled.added).intersection(counted).count
    tally.receipt.overlaps = overlaps(in: shown).filter {
      touched.contains($0.first.id) || touched.contains($0.second.id)
    }
    tally.receipt.entriesBeside = try shown.entriesBeside(
      store.byHand(), corrections: rules.corrections
    ).filter { settled.added.contains($0.activity.id) }
    tally.receipt.unknownSports = unknownSports(in: shown.filter { touched.contains($0.id) })
    for (id, corrections) in try store.corrections()
    where touched.contains(id) && counted.contains(id) {
      tally.receipt.correctedActivityCount += 1
      for kind in Set(corrections.map(\.kind)) {
        tally.receipt.corrections[kind, default: 0] += 1
      }
    }
  }
}
