import Archives
import Diagnostics
import Foundation
import Training
import TrainingStore

/// Where a file lies, and what is known of it without opening it.
struct Source: Sendable {
  enum Location: Sendable {
    case disk(path: String)
    case member(ArchiveEntry)
    /// What a service answered.
    case memory([UInt8])
  }

  /// The zips or the folder around it, outermost first.
  var containers: [String]
  /// Its path in the innermost of them.
  var entry: String
  var location: Location
  var size: Int
  /// The CRC-32; `nil` for a file on disk that nobody has read yet.
  var checksum: UInt32?
  /// When the file, or the zip around it, was last changed on disk, in nanoseconds since 1970.
  var modified: Int64 = 0
  /// The newest date inside what it lies in, in Unix seconds; 0 where there is none.
  var asOf = 0
  let kind: FileKind
  /// The days of which a list has all there are, where somebody asked for these days.
  private(set) var wholeDays: ClosedRange<Day>?
  /// Of a list that is known by its name, whatever it says.
  private let givenIdentity: UInt64?

  init(
    containers: [String], entry: String, location: Location, size: Int, checksum: UInt32?
  ) {
    self.containers = containers
    self.entry = entry
    self.location = location
    self.size = size
    self.checksum = checksum
    kind = FileKind(path: entry)
    givenIdentity = nil
  }

  /// What a live service answered: the same list again takes the place of the one before.
  init(_ answer: LiveAnswer) {
    (containers, entry) = ([answer.kind.service], answer.name)
    location = .memory(answer.bytes)
    (size, checksum) = (answer.bytes.count, Archives.checksum(answer.bytes))
    (asOf, modified) = (answer.asOf, Int64(answer.asOf) * 1_000_000_000)
    kind = .live(answer.kind)
    wholeDays = answer.wholeDays
    givenIdentity = fileIdentity(
      name: answer.kind.service + "/" + answer.name, size: 0, checksum: 0)
  }

  /// The last part of the path.
  var name: String {
    if case .member(let member) = location { return member.fileName }
    return entry.split(separator: "/").last.map(String.init) ?? entry
  }

  /// The folders around it in the innermost container, with a slash at the end; empty for none.
  var folder: String {
    entry.lastIndex(of: "/").map { String(entry[...$0]) } ?? ""
  }

  /// Its path without `.gz`: what tables call it, however it is packed.
  var joinKey: String { Self.joinKey(entry) }

  static func joinKey(_ path: String) -> String {
    path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
  }

  /// Whether it lies among what Garmin says was uploaded to it.
  var isUpload: Bool {
    (containers + [entry]).contains { $0.lowercased().contains("uploadedfiles") }
      || entry.contains("DI_CONNECT") || entry.contains("DI-Connect")
  }

  /// Where in the zip it stands; 0 for a file on disk.
  var position: Int {
    if case .member(let member) = location { member.index } else { 0 }
  }

  /// `nil` as long as the checksum is not known.
  var identity: UInt64? {
    givenIdentity ?? checksum.map { fileIdentity(name: name, size: size, checksum: $0) }
  }

  /// When and where it was found; `account` is whose export it lies in.
  func finding(account: Int64?) -> FileFinding {
    var path: String?
    if case .disk(let place) = location { path = place }
    return FileFinding(asOf: asOf, modified: modified, path: path, account: account)
  }

  /// The row for the ledger.
  func ledgerEntry(
    _ outcome: FileOutcome, kind: LedgerKind? = nil, reason: LedgerReason? = nil
  ) -> LedgerEntry {
    let checksum = checksum ?? 0
    return LedgerEntry(
      container: containers.map(redacted).joined(separator: " › "), entry: redacted(entry),
      size: size, checksum: checksum,
      identity: givenIdentity ?? fileIdentity(name: name, size: size, checksum: checksum),
      outcome: outcome,
      kind: kind, reason: reason?.mapTexts(redacted))
  }
}

/// Reads a whole file from disk.
///
/// - Throws: why it cannot be read; nothing but a plain file is, since a pipe may never end.
func readFile(_ path: String, limit: Int = 512 * 1_048_576) throws(UnreadableFile) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw UnreadableFile(errno) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw UnreadableFile(errno) }
  guard status.st_mode & S_IFMT != S_IFDIR else { throw UnreadableFile(EISDIR) }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw UnreadableFile(reason: LedgerReason(.cannotBeOpened("it is no file with contents")))
  }
  let size = Int(status.st_size)
  guard size <= limit else {
    throw UnreadableFile(reason: LedgerReason(.tooLarge(bytes: size)))
  }
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      guard got > 0 else { break }
      count += got
    }
  }
  guard failure == 0 else { throw UnreadableFile(failure) }
  return bytes
}

/// Why a file on disk could not be read.
struct UnreadableFile: Error {
  var reason: LedgerReason

  init(reason: LedgerReason) { self.reason = reason }

  init(_ code: Int32) {
    reason = LedgerReason(.cannotBeOpened(String(cString: strerror(code)).lowercased()))
  }
}
