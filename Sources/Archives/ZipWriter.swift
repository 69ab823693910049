import Foundation

/// Writes a zip file, one member after the other, without holding more than one in memory.
///
/// The same calls give the same bytes: the moment of every member is passed in, and nothing about
/// this machine is written. Zip64 fields are written where sizes ask for them.
package struct ZipWriter: ~Copyable {
  /// How a member is kept.
  package struct Options: Hashable, Sendable {
    package var modified: ZipTime

    /// Stored as it is instead of deflated; right for what is packed already.
    package var isStored = false

    /// The sizes follow the data instead of preceding it, as streaming packers (Garmin's) do.
    package var hasDescriptor = false

    /// Writes zip64 fields even for small members, as some streaming packers do.
    package var alwaysZip64 = false

    /// The unix kind and permissions, for example `0o100644`.
    package var mode: UInt16 = 0o100644

    package init(modified: ZipTime = .earliest) { self.modified = modified }
  }

  private var sink: ByteSink
  private var directory: [ZipRecord] = []

  /// Writes to a file, which is made anew.
  package init(path: String) throws(ArchiveError) {
    sink = try ByteSink(path: path)
  }

  /// Writes to memory; ``finishedBytes()`` gives the result.
  package init() {
    sink = ByteSink()
  }

  /// Adds a member from memory.
  package mutating func add(
    _ name: String, _ bytes: [UInt8], _ options: Options = Options()
  ) throws(ArchiveError) {
    var record = ZipRecord(name: name, options: options, offset: sink.count)
    record.crc = checksum(bytes)
    record.byteCount = bytes.count
    let packed = options.isStored ? bytes : try deflated(bytes)
    record.packedByteCount = packed.count
    try sink.append(record.localHeader)
    try sink.append(packed)
    if options.hasDescriptor { try sink.append(record.descriptor) }
    directory.append(record)
  }

  /// Adds a member from a file, a piece at a time; its sizes always follow its data.
  package mutating func add(
    _ name: String, contentsOf path: String, _ options: Options = Options()
  ) throws(ArchiveError) {
    var options = options
    options.hasDescriptor = true
    var record = ZipRecord(name: name, options: options, offset: sink.count)
    try sink.append(record.localHeader)
    let start = sink.count
    let deflater = options.isStored ? nil : try Deflater()
    let input = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .unreadable(reason: String(cString: strerror(errno))) }
    defer { close(input) }
    var piece = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = Foundation.read(input, &piece, piece.count)
      guard count >= 0 else { throw .unreadable(reason: String(cString: strerror(errno))) }
      let bytes = Array(piece[..<count])
      record.crc = checksum(bytes, after: record.crc)
      record.byteCount += count
      try sink.append(deflater?.deflate(bytes, isLast: count == 0) ?? bytes)
      if count == 0 { break }
    }
    record.packedByteCount = sink.count - start
    try sink.append(record.descriptor)
    directory.append(record)
  }

  /// Adds an empty folder.
  package mutating func addFolder(
    _ name: String, modified: ZipTime = .earliest
  ) throws(ArchiveError) {
    var options = Options(modified: modified)
    options.isStored = true
    options.mode = 0o040755
    try add(name.hasSuffix("/") ? name : name + "/", [], options)
  }

  /// Writes the directory and closes the file.
  package consuming func finish() throws(ArchiveError) {
    try writeDirectory()
    try sink.close()
  }

  /// Writes the directory and gives what was written to memory.
  package consuming func finishedBytes() throws(ArchiveError) -> [UInt8] {
    try writeDirectory()
    return sink.bytes
  }

  private mutating func writeDirectory() throws(ArchiveError) {
    let start = sink.count
    for record in directory { try sink.append(record.directoryEntry) }
    try sink.append(zipEnd(entries: directory.count, start: start, byteCount: sink.count - start))
  }
}
