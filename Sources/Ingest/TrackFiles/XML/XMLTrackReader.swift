import Training
import TrainingStore

/// What the bytes of a GPX or TCX file turned out to be.
enum XMLTrackContent: Sendable {
  /// One activity, the legs of one with a parent, or several that stand by themselves.
  case activity(RecordedFile)
  /// A file that holds no activity: what kind it is, and why.
  case other(kind: TrackKind, reason: LedgerReason)
  case unreadable(kind: TrackKind, reason: LedgerReason)
}

/// Whether bytes look like GPX or TCX; their ending does not matter.
func looksLikeXMLTrack(_ bytes: [UInt8]) -> Bool {
  xmlTrackKind(utf8Bytes(Array(bytes.prefix(4_096)))) != nil
}

/// Reads GPX or TCX, told by what is in it.
///
/// Pure: nothing is opened, nothing expanded, and every byte is looked at a bounded number of times.
/// A file that breaks off or stops making sense gives what came before, with a remark. `name` is
/// the file's own, asked for a sport if nothing else tells one.
func readXMLTrack(_ bytes: [UInt8], name: String? = nil) -> XMLTrackContent {
  guard !bytes.isEmpty else {
    return .unreadable(kind: .xml, reason: LedgerReason(.emptyFile))
  }
  guard bytes.count <= largestTrack else {
    let problem = XMLProblem.tooLarge(byteCount: bytes.count)
    return .unreadable(
      kind: .xml, reason: .damaged([].withUnsafeBufferPointer { problem.sentence(in: $0) }))
  }
  let plain = utf8Bytes(bytes)
  guard let kind = xmlTrackKind(plain) else {
    return .unreadable(kind: .xml, reason: LedgerReason(.noTrackRoot))
  }
  return plain.withUnsafeBufferPointer { buffer in
    switch kind {
    case .gpx: content(of: readGPXFile(buffer), name: name, in: buffer)
    case .tcx: content(of: readTCXFile(buffer), name: name, in: buffer)
    }
  }
}

/// A day of points every second is 40 MB.
private let largestTrack = 512 * 1_048_576

private enum XMLTrackKind { case gpx, tcx }

/// The root element stands within the first bytes, behind comments and blanks.
private func xmlTrackKind(_ bytes: [UInt8]) -> XMLTrackKind? {
  bytes.withUnsafeBufferPointer { buffer in
    var scanner = XMLScanner(UnsafeBufferPointer(rebasing: buffer.prefix(65_536)))
    do throws(XMLProblem) {
      while try scanner.next() != .end {
        if GPXElement.known.element(scanner.name, in: scanner.bytes) == .gpx { return .gpx }
        if TCXElement.known.element(scanner.name, in: scanner.bytes) == .database { return .tcx }
      }
    } catch {
      // A document type stands before the root; the root is what tells the format.
      let text = String(decoding: buffer.prefix(65_536), as: UTF8.self).lowercased()
      if text.contains("<gpx") { return .gpx }
      if text.contains("<trainingcenterdatabase") { return .tcx }
    }
    return nil
  }
}

private func content(
  of file: GPXFile, name: String?, in bytes: UnsafeBufferPointer<UInt8>
) -> XMLTrackContent {
  if var recorded = RecordedFile(file, fileName: name) {
    recorded.format = .gpx
    return .activity(recorded.remarking(file.problem, in: bytes))
  }
  if let problem = file.problem {
    return .unreadable(kind: .gpx, reason: .damaged(problem.sentence(in: bytes)))
  }
  let count = file.points.reduce(0) { sum, _ in sum + 1 }
  if file.points.contains(where: \.hasTime) {
    return .other(kind: .gpxWithoutTrack, reason: LedgerReason(.singleMoment))
  }
  if let reason = file.numbers.unreadableTimes {
    return .unreadable(kind: .gpx, reason: reason)
  }
  if count > 0 {
    return .other(kind: .gpxWithoutTimes, reason: LedgerReason(.pointsWithoutTimes(count)))
  }
  if file.routeCount > 0 {
    return .other(kind: .gpxRoute, reason: LedgerReason(.plannedRoute))
  }
  if file.waypointCount > 0 {
    return .other(kind: .gpxPlaces, reason: LedgerReason(.places))
  }
  return .other(kind: .gpxWithoutTrack, reason: LedgerReason(.noTrack))
}

private func content(
  of file: TCXFile, name: String?, in bytes: UnsafeBufferPointer<UInt8>
) -> XMLTrackContent {
  if var recorded = RecordedFile(file, fileName: name) {
    recorded.format = .tcx
    return .activity(recorded.remarking(file.problem, in: bytes))
  }
  if let problem = file.problem {
    return .unreadable(kind: .tcx, reason: .damaged(problem.sentence(in: bytes)))
  }
  if let reason = file.numbers.unreadableTimes {
    return .unreadable(kind: .tcx, reason: reason)
  }
  if !file.activities.isEmpty {
    return .other(kind: .tcxWithoutTimes, reason: LedgerReason(.noDates))
  }
  if file.courseCount > 0 {
    return .other(kind: .tcxCourse, reason: LedgerReason(.course))
  }
  if file.workoutCount > 0 {
    return .other(kind: .tcxWorkout, reason: LedgerReason(.workout))
  }
  return .other(kind: .tcxWithoutActivity, reason: LedgerReason(.noActivity))
}

extension RecordedFile {
  fileprivate func remarking(
    _ problem: XMLProblem?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> RecordedFile {
    guard let problem else { return self }
    var file = self
    file.remark = .damaged(problem.sentence(in: bytes)).followed(by: .keptBeforeIt)
      .followed(by: remark)
    file.markCut()
    return file
  }
}
