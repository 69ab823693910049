import Archives
import Diagnostics
import FIT
import Training
import TrainingStore

/// What a worker makes of one file, ready for the one writer.
struct TrackResult: Sendable {
  enum Verdict: Sendable {
    case activity(PreparedFile)
    case wellness(WellnessFile, kind: String)
    case judged(FileOutcome, kind: String?, reason: String?)
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
  var parent: Activity?
  var legs: [PreparedLeg]
  var remark: String?
}

/// One activity of a file.
struct PreparedLeg: Sendable {
  /// As the file tells it.
  var activity: Activity
  /// Samples and laps; `nil` when the file holds only totals.
  var packed: PackedRecording?
  var derived: DerivedValues?
  /// The fingerprint of the settings that `derived` rests on.
  var settings: UInt64
  /// The fingerprint of the formulas behind it.
  var formulas: UInt64
  /// What its page draws, and what it was made of; `nil` where nothing was recorded or nothing is
  /// derived.
  var drawing: PackedDrawing?
  var drawingStamp: DrawingStamp?
}

/// Reads files on one thread: decoding, packing and deriving happen here.
struct TrackWorker {
  /// The zip that the files lie in, opened for this thread alone; `nil` for files on disk.
  private var archive: Archive?
  private var trouble: ArchiveError?
  private var buffer: [UInt8] = []
  /// Everything known when the work began; the writer looks again.
  let index: LinkIndex
  let known: [UInt64: RememberedFile]
  /// `nil` leaves derived values to ``refreshDerived(in:athlete:of:workers:)``.
  let athlete: Athlete?
  /// The activities whose recordings a table names; see ``Source/joinKey``.
  let joined: [String: Int64]

  init(
    _ source: ArchiveSource?, index: LinkIndex, known: [UInt64: RememberedFile],
    athlete: Athlete?, joined: [String: Int64] = [:]
  ) {
    self.index = index
    self.known = known
    self.athlete = athlete
    self.joined = joined
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
    }
  }

  private mutating func read(_ entry: ArchiveEntry, of source: Source) -> TrackResult {
    guard let archive else {
      return unreadable(source, trouble?.description ?? "the zip around it cannot be opened")
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
      return unreadable(source, error.description)
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

  private func unreadable(_ source: Source, _ reason: String) -> TrackResult {
    TrackResult(
      source: source,
      verdict: .judged(.unreadable, kind: source.kind.words, reason: reason))
  }

  /// A verdict that needs no more than the first bytes, or `nil`.
  private func verdict(fromStart bytes: [UInt8], of source: Source) -> TrackResult.Verdict? {
    if source.kind == .unknown, !looksLikeTrack(bytes) {
      return .judged(.unrecognised, kind: nil, reason: strangeness(of: source))
    }
    guard let file = try? decodeFIT(bytes, options: .fileIdOnly), let kind = otherKind(file),
      !file.isWorthOpening
    else { return nil }
    return .judged(.notAnActivity, kind: kind, reason: nil)
  }

  private func verdict(on bytes: [UInt8], of source: Source) -> TrackResult.Verdict {
    if source.kind == .unknown, !looksLikeTrack(bytes) {
      return .judged(.unrecognised, kind: nil, reason: strangeness(of: source))
    }
    var format: String?
    if case .xmlTrack(let words) = source.kind { format = words }
    switch readTrack(bytes, isXML: format != nil) {
    case .other(let kind, let reason): return .judged(.notAnActivity, kind: kind, reason: reason)
    case .unreadable(let kind, let reason):
      return .judged(.unreadable, kind: format ?? kind, reason: reason)
    case .wellness(let file, let kind): return .wellness(file, kind: kind)
    case .activity(let recorded, let file):
      return .activity(prepared(recorded, file, joined: joined[source.joinKey]))
    }
  }

  private func strangeness(of source: Source) -> String {
    source.entry.lowercased().hasSuffix(".csv")
      ? "it is no table that we know; ‘openrun import’ reads a log of your own"
      : "neither its name nor its first bytes say what it is"
  }

  private func looksLikeTrack(_ bytes: [UInt8]) -> Bool {
    isFIT(bytes) || looksLikeXMLTrack(bytes)
  }

  private func prepared(
    _ recorded: RecordedFile, _ file: FITFile?, joined: Int64?
  ) -> PreparedFile {
    var recorded = recorded
    if let file, joined != nil ? recorded.legs.count > 1 : isOneActivity(recorded),
      let whole = RecordedFile(file, asOne: true)
    {
      recorded.legs = whole.legs
      recorded.parent = nil
    }
    if joined != nil { recorded.keepLongestLeg() }
    let kind: SourceKind =
      switch recorded.format {
      case .fit: joined == nil ? .fit : .stravaFIT
      case .gpx: .gpx
      case .tcx: .tcx
      }
    return PreparedFile(
      kind: kind, parent: recorded.parent,
      legs: recorded.legs.map { prepared($0, kind, joined: joined) }, remark: recorded.remark)
  }

  /// Whether the summaries know a file with several sessions as one plain activity.
  private func isOneActivity(_ recorded: RecordedFile) -> Bool {
    guard let parent = recorded.parent, index.match(parent, isParent: true) == nil,
      let id = index.match(parent), let plain = index[id],
      plain.sport.family != .multisport, plain.id > 0
    else { return false }
    return abs(plain.movingSeconds - parent.movingSeconds) <= parent.movingSeconds * 0.03
  }

  private func prepared(
    _ leg: RecordedActivity, _ kind: SourceKind, joined: Int64?
  ) -> PreparedLeg {
    // The summary knows the time zone better, and with it the day and its heart rates.
    var activity = leg.activity
    if let id = joined ?? index.match(activity, from: kind), let summary = index[id] {
      activity = summary.completed(by: activity)
    }
    var prepared = PreparedLeg(
      activity: leg.activity,
      packed: leg.hasParts
        ? PackedRecording(
          leg.recording ?? Recording(streams: []), laps: leg.laps, lengths: leg.lengths,
          sets: leg.sets, steps: leg.steps, splits: leg.splits, beats: leg.beats) : nil,
      derived: leg.recording.flatMap { recording in
        athlete.map { derived(from: recording, of: activity, athlete: $0) }
      },
      settings: athlete?.derivedFingerprint(on: activity.day) ?? 0,
      formulas: formulas(for: activity.sport))
    if athlete != nil { prepared.draw(leg, sport: activity.sport) }
    return prepared
  }
}

extension PreparedLeg {
  fileprivate mutating func draw(_ leg: RecordedActivity, sport: Sport) {
    guard let packed else { return }
    let zoneBounds = derived?.zoneLowerBounds ?? []
    drawing = PackedDrawing(runDrawing(of: leg.details, sport: sport, zoneBounds: zoneBounds))
    drawingStamp = DrawingStamp(
      recording: packed.digest,
      settings: drawingSettings(sport.family, zoneBounds: zoneBounds))
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
  func isSettled(for reader: Int) -> Bool {
    self.reader >= reader || outcome == .imported || outcome == .duplicate
  }
}
