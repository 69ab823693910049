import Foundation

/// Where bytes go: a file, through a buffer, or memory.
struct ByteSink: ~Copyable {
  /// −1 for memory.
  private var descriptor: Int32 = -1
  private(set) var bytes: [UInt8] = []
  private var writtenCount = 0

  /// How many bytes have been appended so far.
  var count: Int { writtenCount + bytes.count }

  init() {}

  init(path: String) throws(ArchiveError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(reason: String(cString: strerror(errno))) }
  }

  deinit { if descriptor >= 0 { Foundation.close(descriptor) } }

  mutating func append(_ more: [UInt8]) throws(ArchiveError) {
    bytes.append(contentsOf: more)
    if descriptor >= 0, bytes.count >= 1_048_576 { try flush() }
  }

  /// Writes what is left; the file is closed when the sink goes away.
  mutating func close() throws(ArchiveError) {
    if descriptor >= 0 { try flush() }
  }

  private mutating func flush() throws(ArchiveError) {
    try writeAll(bytes[...], to: descriptor)
    writtenCount += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }
}
