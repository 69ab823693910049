import Archives
import FIT
import Training
import TrainingStore

/// What the bytes of a track file turned out to be.
enum TrackContent {
  case activity(RecordedFile)
  /// A file about nights, and what kind it is.
  case wellness(WellnessFile, kind: LedgerKind)
  /// A file that holds no activity: what kind it is, and why if that has to be said.
  case other(kind: LedgerKind, reason: LedgerReason?)
  case unreadable(kind: LedgerKind = .fit(.file), reason: LedgerReason)
}

/// Whether bytes begin as a FIT file does.
func isFIT(_ bytes: [UInt8]) -> Bool {
  bytes.count >= 12 && bytes[8..<12].elementsEqual([0x2E, 0x46, 0x49, 0x54])
}

/// Reads a track file: FIT, GPX or TCX, told by what is in it, also packed with gzip or as the only
/// file of a zip.
///
/// `isXML` says that its name is that of GPX or TCX; then nothing else is guessed. `name` is the
/// file's own, without folders, asked for a sport if nothing else tells one.
func readTrack(
  _ bytes: [UInt8], isXML: Bool = false, name: String? = nil, depth: Int = 0
) -> TrackContent {
  guard !bytes.isEmpty else { return .unreadable(reason: LedgerReason(.emptyFile)) }
  if isGzip(bytes), depth < 2 { return readGzip(bytes, isXML: isXML, name: name, depth: depth) }
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), depth < 2 {
    return readZip(bytes, depth: depth)
  }
  if !isFIT(bytes), isXML || looksLikeXMLTrack(bytes) { return readXML(bytes, name: name) }
  do throws(FITError) {
    let start = try decodeFIT(bytes, options: .fileIdOnly)
    if let kind = otherKind(start) {
      guard start.isWorthOpening else { return .other(kind: kind, reason: nil) }
      return .wellness(WellnessFile(try decodeFIT(bytes, options: .wellness)), kind: kind)
    }
    return content(of: try decodeRecording(bytes), name: name)
  } catch {
    return .unreadable(reason: guess(bytes) ?? .damaged(error.description))
  }
}

private func readXML(_ bytes: [UInt8], name: String?) -> TrackContent {
  switch readXMLTrack(bytes, name: name) {
  case .activity(let recorded): .activity(recorded)
  case .other(let kind, let reason): .other(kind: .track(kind), reason: reason)
  case .unreadable(let kind, let reason): .unreadable(kind: .track(kind), reason: reason)
  }
}

/// The kind of a FIT file that is no activity, told by its first message alone; `nil` for
/// activities and for files that do not say.
func otherKind(_ file: FITFile) -> LedgerKind? {
  guard let type = file.type, type != activityType else { return nil }
  return fitKinds[type].map(LedgerKind.fit) ?? .fitType(type)
}

private let activityType: Int64 = 4

/// What Garmin's numbers for kinds of files mean; some are documented nowhere.
private let fitKinds: [Int64: FITKind] = [
  1: .device, 2: .settings, 3: .sportSettings, 5: .workout, 6: .course, 7: .schedule,
  8: .locations, 9: .weight, 10: .totals, 11: .goals, 14: .bloodPressure, 15: .monitoring,
  20: .activitySummary, 28: .monitoring, 32: .monitoring, 34: .segment, 35: .segmentList,
  44: .metrics, 49: .sleep, 68: .variabilityStatus,
]

private func content(of file: FITFile, name: String?) -> TrackContent {
  guard var recorded = RecordedFile(file, name: name) else {
    if let damage = file.damage { return .unreadable(reason: .damaged(damage.description)) }
    guard file.records.count > 0 || !file.sessions.isEmpty else {
      return emptyFile
    }
    let hasTimes =
      file.records[.timestamp]?.hasValues ?? false
      || file.sessions.contains { $0[.startTime] != nil }
    return .unreadable(
      reason: LedgerReason(hasTimes ? .clockOfWatch : .samplesWithoutTime))
  }
  guard recorded.legs.contains(where: \.saysSomething) else {
    return file.damage.map { .unreadable(reason: .damaged($0.description)) }
      ?? emptyFile
  }
  if let damage = file.damage {
    let reason = LedgerReason.damaged(damage.description)
    recorded.remark = damage.cutsShort ? reason.followed(by: .keptBefore) : reason
    if damage.losesMessages { recorded.markCut() }
  }
  return .activity(recorded)
}

private let emptyFile = TrackContent.other(
  kind: .fit(.withoutActivity), reason: LedgerReason(.noSession))

extension FITError {
  /// Whether reading had to stop, as opposed to a checksum that is wrong.
  fileprivate var cutsShort: Bool {
    switch self {
    case .truncated, .undefinedMessage: true
    default: false
    }
  }

  /// Whether some of what was recorded is not there.
  fileprivate var losesMessages: Bool {
    switch self {
    case .truncated, .undefinedMessage, .tooMuch: true
    case .wrongDataSize(_, let stored, let found): found < stored
    default: false
    }
  }
}

extension GzipProblem {
  /// Whether some of the bytes are missing or not what was packed.
  fileprivate var losesBytes: Bool {
    if case .trailingBytes = self { false } else { true }
  }
}

private func readGzip(
  _ bytes: [UInt8], isXML: Bool, name: String?, depth: Int
) -> TrackContent {
  do throws(ArchiveError) {
    let inflated = try gunzip(bytes)
    var content = readTrack(inflated.bytes, isXML: isXML, name: name, depth: depth + 1)
    guard let problem = inflated.problem else { return content }
    switch content {
    case .activity(var recorded):
      recorded.remark = .damaged(problem.description)
      if problem.losesBytes { recorded.markCut() }
      content = .activity(recorded)
    case .unreadable(let kind, _):
      content = .unreadable(kind: kind, reason: .damaged(problem.description))
    case .other, .wellness: break
    }
    return content
  } catch {
    return .unreadable(reason: .damaged(error.description))
  }
}

/// A zip that was named like a track file; Garmin packs single activities this way.
private func readZip(_ bytes: [UInt8], depth: Int) -> TrackContent {
  do throws(ArchiveError) {
    let archive = try Archive(bytes: bytes)
    let tracks = archive.entries.filter { FileKind(path: $0.name).isTrack }
    guard tracks.count == 1, let track = tracks.first else {
      return .unreadable(
        reason: LedgerReason(.zipOfRecordings(tracks.count)))
    }
    return readTrack(try archive.read(track), name: track.name, depth: depth + 1)
  } catch {
    return .unreadable(reason: .damaged(error.description))
  }
}

/// What a file that is not FIT seems to be instead.
private func guess(_ bytes: [UInt8]) -> LedgerReason? {
  let start = String(decoding: bytes.prefix(300), as: UTF8.self).lowercased()
  let kinds: [(String, PlainPoint)] = [
    ("<!doctype html", .webPage), ("<html", .webPage), ("<?xml", .xml),
  ]
  return kinds.first { start.contains($0.0) }.map { LedgerReason($0.1) }
}
