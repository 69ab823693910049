import Czip
import Foundation

extension Archive {
  /// A member's bytes, all of them, with size and checksum verified.
  package func read(_ entry: ArchiveEntry) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(entry, into: &bytes)
    return bytes
  }

  /// Reads a member into a buffer that keeps its memory from one member to the next.
  ///
  /// Afterwards the buffer holds exactly the member; after an error its contents mean nothing.
  package func read(_ entry: ArchiveEntry, into buffer: inout [UInt8]) throws(ArchiveError) {
    try checkReadable(entry)
    try source.budget.spend(entry.byteCount)
    let size = entry.byteCount
    if entry.method == 8, max(size, entry.packedByteCount) <= limits.wholeBytes,
      let inflater = wholeInflater
    {
      resize(&buffer, to: size)
      try inflateWhole(entry, with: inflater, into: &buffer)
      return
    }
    let file = try open(entry)
    defer { zip_fclose(file) }
    var filled = 0
    // A declared size is believed in steps, so that a lie costs little memory.
    while filled < size {
      let room = min(size, max(filled * 2, 4 * 1_048_576))
      resize(&buffer, to: room)
      try fill(&buffer, from: filled, with: file, of: entry)
      filled = room
    }
    resize(&buffer, to: size)
    try expectEnd(of: file, entry)
  }

  /// Inflates a member in one go and compares its checksum.
  private func inflateWhole(
    _ entry: ArchiveEntry, with inflater: WholeInflater, into buffer: inout [UInt8]
  ) throws(ArchiveError) {
    let packed = inflater.room(for: entry.packedByteCount)
    let file = try open(entry, zip_flags_t(ZIP_FL_COMPRESSED))
    defer { zip_fclose(file) }
    try fill(packed, with: file, of: entry)
    try buffer.withUnsafeMutableBufferPointer { bytes throws(ArchiveError) in
      let output = UnsafeMutableRawBufferPointer(bytes)
      switch inflater.inflate(packed, into: output) {
      case .whole: break
      case .otherSize: throw .sizeMismatch(entry: entry.fileName, declared: entry.byteCount)
      case .damaged: throw .damagedEntry(entry: entry.fileName)
      }
      guard crc32(of: output) == entry.crc else { throw .checksumMismatch(entry: entry.fileName) }
    }
  }

  /// The first bytes of a member, for telling what kind of file it is.
  ///
  /// Inflates no more than it returns, so a checksum is not verified.
  package func read(_ entry: ArchiveEntry, prefix length: Int) throws(ArchiveError) -> [UInt8] {
    try checkReadable(entry)
    let wanted = min(max(length, 0), entry.byteCount)
    try source.budget.spend(wanted)
    let file = try open(entry)
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: wanted)
    try fill(&bytes, from: 0, with: file, of: entry)
    return bytes
  }

  /// Refuses a member for what the directory says about it, before anything is inflated.
  package func checkReadable(_ entry: ArchiveEntry) throws(ArchiveError) {
    guard entries.indices.contains(entry.index), entries[entry.index] == entry else {
      throw .noSuchEntry(index: entry.index)
    }
    let name = entry.fileName
    guard !entry.isDirectory else { throw .directory(entry: name) }
    guard !entry.isSymbolicLink else { throw .symbolicLink(entry: name) }
    guard !entry.isEncrypted else { throw .encrypted(entry: name) }
    // The library does not look at the checksum of nothing.
    guard entry.byteCount > 0 || entry.crc == 0 else { throw .checksumMismatch(entry: name) }
    guard entry.method == 0 || entry.method == 8 else {
      throw .unknownMethod(entry: name, method: entry.method)
    }
    guard entry.byteCount <= limits.entryBytes else {
      throw .entryTooLarge(entry: name, bytes: entry.byteCount, limit: limits.entryBytes)
    }
    guard entry.method != 0 || entry.byteCount == entry.packedByteCount else {
      throw .sizeMismatch(entry: name, declared: entry.byteCount)
    }
    guard
      entry.byteCount <= limits.ratioFloorBytes
        || entry.byteCount / limits.ratio <= entry.packedByteCount
    else {
      throw .packedTooTightly(
        entry: name, bytes: entry.byteCount, packedBytes: entry.packedByteCount)
    }
  }

  func open(_ entry: ArchiveEntry, _ flags: zip_flags_t = 0) throws(ArchiveError) -> OpaquePointer {
    guard let file = zip_fopen_index(handle, UInt64(entry.index), flags) else {
      throw entryError(zip_error_code_zip(zip_get_error(handle)), entry)
    }
    return file
  }

  /// Reads until the buffer is full.
  private func fill(
    _ buffer: inout [UInt8], from start: Int, with file: OpaquePointer, of entry: ArchiveEntry
  ) throws(ArchiveError) {
    try buffer.withUnsafeMutableBufferPointer { bytes throws(ArchiveError) in
      try fill(
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[start...]),
        with: file, of: entry)
    }
  }

  /// Reads until the region is full.
  func fill(
    _ region: UnsafeMutableRawBufferPointer, with file: OpaquePointer, of entry: ArchiveEntry
  ) throws(ArchiveError) {
    var rest = region[...]
    while let base = rest.isEmpty ? nil : UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress
    {
      let count = zip_fread(file, base, UInt64(rest.count))
      guard count >= 0 else { throw readError(of: file, entry) }
      guard count > 0 else {
        throw .sizeMismatch(entry: entry.fileName, declared: entry.byteCount)
      }
      rest = rest.dropFirst(Int(count))
    }
  }

  /// Reaching the end is what makes the library compare the checksum.
  func expectEnd(of file: OpaquePointer, _ entry: ArchiveEntry) throws(ArchiveError) {
    var surplus: UInt8 = 0
    let count = zip_fread(file, &surplus, 1)
    guard count >= 0 else { throw readError(of: file, entry) }
    guard count == 0 else {
      throw .sizeMismatch(entry: entry.fileName, declared: entry.byteCount)
    }
  }

  func readError(of file: OpaquePointer, _ entry: ArchiveEntry) -> ArchiveError {
    entryError(zip_error_code_zip(zip_file_get_error(file)), entry)
  }

  /// What the library's error means for one member.
  private func entryError(_ code: Int32, _ entry: ArchiveEntry) -> ArchiveError {
    let name = entry.fileName
    switch code {
    case ZIP_ER_CRC: return .checksumMismatch(entry: name)
    case ZIP_ER_COMPNOTSUPP: return .unknownMethod(entry: name, method: entry.method)
    case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: return .encrypted(entry: name)
    case ZIP_ER_EOF where entry.method == 0: return .damagedEntry(entry: name)
    case ZIP_ER_INCONS: return .sizeMismatch(entry: name, declared: entry.byteCount)
    default: return .damagedEntry(entry: name)
    }
  }
}

/// Makes an array as long as wanted without giving its memory back.
private func resize(_ buffer: inout [UInt8], to count: Int) {
  if buffer.count > count {
    buffer.removeLast(buffer.count - count)
  } else if buffer.count < count {
    buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
  }
}
