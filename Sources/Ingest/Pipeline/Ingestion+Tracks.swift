import Archives
import Diagnostics
import Training
import TrainingStore

extension Ingestion {
  /// Reads everything in a holder that is no list: recordings, zips inside, and what is neither.
  ///
  /// - Returns: what became of the files, those in zips inside included.
  func readTracks(_ holder: Holder, covered: SummaryCoverage) throws -> OutcomeCounts {
    var outcomes = OutcomeCounts()
    var (tracks, zips): ([Source], [Source]) = ([], [])
    var others: [(source: Source, kind: FileKind)] = []
    for source in holder.sources {
      switch source.kind {
      case .activities, .days, .nights, .category, .strava: continue
      case .zip:
        zips.append(source)
        continue
      case .track, .xmlTrack, .unknown, .other, .stray: break
      }
      if let outcome = try skipKnown(source) {
        outcomes[outcome] += 1
      } else if let kind = covered.stravaKind(of: source) {
        others.append((source, kind))
      } else if source.kind.isOpened {
        tracks.append(source)
      } else {
        others.append((source, source.kind))
      }
    }
    outcomes += try judgeByName(others, holder)
    outcomes += try readRecordings(tracks, of: holder, covered: covered)
    for zip in zips { outcomes += try readNested(zip, in: holder, covered: covered) }
    return outcomes
  }

  /// Files whose name says enough.
  private func judgeByName(
    _ sources: [(source: Source, kind: FileKind)], _ holder: Holder
  ) throws -> OutcomeCounts {
    guard !sources.isEmpty else { return OutcomeCounts() }
    return try store.write { writer in
      var outcomes = OutcomeCounts()
      for (source, kind) in sources {
        var reason: String?
        if case .stray(let name) = kind {
          receipt.noteUnknown(name)
          reason = "openrun does not know lists of this name yet, so it was left aside"
        }
        outcomes[.notAnActivity] += 1
        try judge(
          source, .notAnActivity, kind: kind.words, reason: reason, holder: holder.identity,
          writer)
      }
      return outcomes
    }
  }

  /// Reads a zip that lies in a zip or a folder, unless one with the same bytes was read before.
  private func readNested(
    _ source: Source, in holder: Holder, covered: SummaryCoverage
  ) throws -> OutcomeCounts {
    // Its own checksum tells that it is the same without unpacking it.
    var closed = Holder(names: holder.names + [source.name], sources: [])
    closed.identity = source.identity.map { containerIdentity(of: [$0], reader: readerVersion) }
    closed.modified = holder.modified
    if case .disk(let path) = source.location { closed.modified = modificationTime(path) ?? 0 }
    if let memory = try memory(of: closed) {
      skip(memory, closed.identity)
      return memory.outcomes
    }
    let opened: Result<Archive, ArchiveError> = Result { () throws(ArchiveError) in
      switch source.location {
      case .disk(let path): return try Archive(path: path)
      case .member(let entry):
        guard let outer = holder.archive else { throw .notFound }
        return try Archive(outer).nested(entry, in: folder)
      }
    }
    switch opened {
    case .success(let archive):
      var nested = Holder(archive, names: closed.names, modified: closed.modified)
      nested.identity = closed.identity ?? nested.identity
      if nested.sources.isEmpty {
        try judge(
          source, .notAnActivity, kind: "zip", reason: "the zip holds no files",
          holder: holder.identity)
      }
      return try read(nested, covered: covered)
    case .failure(let trouble):
      try judge(
        source, .unreadable, kind: "zip", reason: trouble.description, holder: holder.identity)
      var outcomes = OutcomeCounts()
      outcomes.unreadable = 1
      return outcomes
    }
  }

  private func read(_ nested: Holder, covered: SummaryCoverage) throws -> OutcomeCounts {
    guard let nested = try skippingKnown(nested) else { return OutcomeCounts() }
    let own = try readSummaries(nested)
    var within = own
    within.starts = own.starts ?? covered.starts
    let outcomes = try own.outcomes + readTracks(nested, covered: within)
    try remember(nested, outcomes: outcomes)
    return outcomes
  }

  /// Decodes on all workers and keeps in order, a batch at a time.
  private func readRecordings(
    _ sources: [Source], of holder: Holder, covered: SummaryCoverage
  ) throws -> OutcomeCounts {
    var outcomes = OutcomeCounts()
    var batch: [TrackResult] = []
    let (archive, index, known, athlete) = (holder.archive, index, known, athlete)
    func flush() throws {
      outcomes += try store.write { writer in
        var outcomes = OutcomeCounts()
        for result in batch {
          outcomes[try keep(result, of: holder.identity, covered: covered, writer)] += 1
        }
        return outcomes
      }
      batch.removeAll(keepingCapacity: true)
    }
    try inOrder(handfuls(of: sources), workers: workers) {
      TrackWorker(
        archive, index: index, known: known, athlete: athlete, joined: covered.recordings)
    } work: { worker, handful in
      handful.map { worker.read($0) }
    } consume: { results in
      for result in results {
        batch.append(result)
        if batch.count == Self.filesInBatch { try flush() }
      }
    }
    if !batch.isEmpty { try flush() }
    return outcomes
  }

  /// A transaction costs a sync of the disk; so many recordings are a few megabytes.
  private static let filesInBatch = 48
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
