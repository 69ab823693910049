import Archives
import Diagnostics
import FIT
import Training
import TrainingStore

/// What a worker makes of one file, ready for the one writer.
struct TrackResult: Sendable {
  enum Verdict: Sendable {
    case activity(PreparedFile)
    case wellness(WellnessFile, kind: LedgerKind)
    case judged(FileOutcome, kind: LedgerKind?, reason: LedgerReason?)
    /// The bytes are those of a file that was read before.
    case known(RememberedFile)
  }

  /// With its checksum.
  var source: Source
  var verdict: Verdict
}

/// An activity file, decoded, packed and derived.
struct PreparedFile: Sendable {
  var kind: SourceKind
  var activities: [ReadActivity]
  var remark: LedgerReason?
}

/// Reads files on one thread: decoding, packing and deriving happen here.
struct TrackWorker {
  /// The zip that the files lie in, opened for this thread alone; `nil` for files on disk.
  private var archive: Archive?
  private var trouble: ArchiveError?
  private var buffer: [UInt8] = []
  let known: [UInt64: RememberedFile]
  /// What activities seem to be before everything is known; `nil` derives nothing yet.
  let outlook: Outlook?
  /// The rows whose recordings a table names; see ``Source/joinKey``.
  let named: [String: Int64]

  init(
    _ source: ArchiveSource?, known: [UInt64: RememberedFile], outlook: Outlook?,
    named: [String: Int64] = [:]
  ) {
    (self.known, self.outlook, self.named) = (known, outlook, named)
    guard let source else { return }
    do throws(ArchiveError) {
      archive = try Archive(source)
    } catch {
      trouble = error
    }
  }

  /// Reads one file as far as it must be read.
  mutating func read(_ source: Source) -> TrackResult {
    switch source.location {
    case .member(let entry): read(entry, of: source)
    case .disk(let path): read(path, of: source)
    // A recording is fetched into a file.
    case .memory: unreadable(source, LedgerReason(.closedZip))
    }
  }

  private mutating func read(_ entry: ArchiveEntry, of source: Source) -> TrackResult {
    guard let archive else {
      return unreadable(
        source, trouble.map { .damaged($0.description) } ?? LedgerReason(.closedZip))
    }
    do throws(ArchiveError) {
      if entry.byteCount > Self.peekedBytes {
        let start = try archive.read(
          entry, prefix: source.kind == .track ? Self.prefixBytes : Self.textPrefixBytes)
        if let verdict = verdict(fromStart: start, of: source) {
          return TrackResult(source: source, verdict: verdict)
        }
      }
      try archive.read(entry, into: &buffer)
      return TrackResult(source: source, verdict: verdict(on: buffer, of: source))
    } catch {
      return unreadable(source, .damaged(error.description))
    }
  }

  private func read(_ path: String, of source: Source) -> TrackResult {
    do throws(UnreadableFile) {
      let bytes = try readFile(path)
      var source = source
      source.size = bytes.count
      source.checksum = checksum(bytes)
      if let identity = source.identity, let file = known[identity],
        file.isSettled(for: readerVersion)
      {
        return TrackResult(source: source, verdict: .known(file))
      }
      return TrackResult(source: source, verdict: verdict(on: bytes, of: source))
    } catch {
      return unreadable(source, error.reason)
    }
  }

  /// Above this size a look at the start pays: most files of an export are no activities.
  private static let peekedBytes = 24_576
  private static let prefixBytes = 512
  /// The root of an XML file may stand behind a long comment.
  private static let textPrefixBytes = 4_096

  private func unreadable(_ source: Source, _ reason: LedgerReason) -> TrackResult {
    TrackResult(
      source: source,
      verdict: .judged(.unreadable, kind: source.kind.code, reason: reason))
  }

  /// A verdict that needs no more than the first bytes, or `nil`.
  private func verdict(fromStart bytes: [UInt8], of source: Source) -> TrackResult.Verdict? {
    if source.kind == .unknown, !looksLikeTrack(bytes) {
      return .judged(
        .unrecognised, kind: nil, reason: strangeness(of: source, bytes, isWhole: false))
    }
    guard let file = try? decodeFIT(bytes, options: .fileIdOnly), let kind = otherKind(file),
      !file.isWorthOpening
    else { return nil }
    return .judged(.notAnActivity, kind: kind, reason: nil)
  }

  private func verdict(on bytes: [UInt8], of source: Source) -> TrackResult.Verdict {
    if source.kind == .unknown, !looksLikeTrack(bytes) {
      return .judged(.unrecognised, kind: nil, reason: strangeness(of: source, bytes))
    }
    var format: TrackKind?
    if case .xmlTrack(let kind) = source.kind { format = kind }
    switch readTrack(
      bytes, isXML: format != nil, name: source.entry.split(separator: "/").last.map(String.init)
    ) {
    case .other(let kind, let reason): return .judged(.notAnActivity, kind: kind, reason: reason)
    case .unreadable(let kind, let reason):
      return .judged(.unreadable, kind: format.map(LedgerKind.track) ?? kind, reason: reason)
    case .wellness(let file, let kind): return .wellness(file, kind: kind)
    case .activity(let recorded): return .activity(prepared(recorded, source))
    }
  }

  private func strangeness(
    of source: Source, _ bytes: [UInt8], isWhole: Bool = true
  ) -> LedgerReason {
    guard source.entry.lowercased().hasSuffix(".csv") else { return LedgerReason(.strange) }
    return LedgerReason(tableForImport(bytes, isWhole: isWhole) ?? .strangeTable)
  }

  private func looksLikeTrack(_ bytes: [UInt8]) -> Bool {
    isFIT(bytes) || looksLikeXMLTrack(bytes)
  }

  private func prepared(
    _ recorded: RecordedFile, _ source: Source
  ) -> PreparedFile {
    let row = named[source.joinKey]
    let kind: SourceKind =
      switch recorded.format {
      case .fit: .fit
      case .gpx: .gpx
      case .tcx: .tcx
      }
    var parts = recorded.legs.enumerated().map { (ActivityItem.Place.leg($0), $1) }
    if let parent = recorded.parent {
      parts.append((.parent, RecordedActivity(activity: parent, laps: [])))
    }
    // Lists know some files of several sessions as one activity.
    if let whole = recorded.asOne { parts.append((.whole, whole)) }
    let identity = source.identity ?? 0
    return PreparedFile(
      kind: kind,
      activities: parts.map { place, leg in
        prepared(
          leg, kind,
          ActivityItem.id(file: identity, place: place, start: leg.activity.start.unixSeconds),
          place, row)
      }, remark: recorded.remark)
  }

  private func prepared(
    _ leg: RecordedActivity, _ kind: SourceKind, _ id: Int64, _ place: ActivityItem.Place,
    _ row: Int64?
  ) -> ReadActivity {
    var item = ActivityItem(
      id: id, fileID: 0, place: place, source: kind, activity: leg.activity)
    item.activity.parentID = nil
    (item.isWhole, item.middle) = (leg.isWhole, leg.middlePlace)
    (item.corrections, item.statedStart) = (leg.corrections, leg.statedStart)
    item.hasParts = leg.hasParts
    item.sampleCount = leg.recording?.count ?? 0
    item.streamCount = leg.recording?.streams.count ?? 0
    var read = ReadActivity(item: item)
    guard leg.hasParts else { return read }
    let packed = PackedRecording(
      leg.recording ?? Recording(streams: []), laps: leg.laps, lengths: leg.lengths,
      sets: leg.sets, steps: leg.steps, splits: leg.splits, beats: leg.beats)
    read.packed = packed
    if let outlook, place != .whole {
      let resolved = outlook.resolved(item, row: row)
      read.derived = resolved.map {
        DerivedRecording(
          leg.details, digest: packed.digest, $0.context, athlete: outlook.athlete)
      }
    }
    return read
  }
}

extension RecordedActivity {
  fileprivate var details: ActivityDetails {
    ActivityDetails(
      recording: recording, laps: laps, lengths: lengths, sets: sets, steps: steps,
      watchSplits: splits)
  }
}

extension RememberedFile {
  /// Whether reading it again could say nothing new.
  func isSettled(for reader: Int) -> Bool { self.reader >= reader }
}
