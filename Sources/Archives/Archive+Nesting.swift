import Czip
import Foundation

extension Archive {
  /// Opens an archive that lies inside this one.
  ///
  /// A large one is put into `folder` while it is open; see ``nestedSource(_:in:)``.
  package func nested(_ entry: ArchiveEntry, in folder: String) throws(ArchiveError) -> Archive {
    try Archive(nestedSource(entry, in: folder), limits: limits)
  }

  /// Inflates an archive that lies inside this one, once, so that workers can open it.
  ///
  /// Up to ``ArchiveLimits/memoryBytes`` it is held in memory, above in a file in `folder` whose
  /// name is ours; the file is removed when nobody refers to the source any more.
  package func nestedSource(
    _ entry: ArchiveEntry, in folder: String
  ) throws(ArchiveError) -> ArchiveSource {
    guard source.nesting + 1 < limits.depth else { throw .tooDeep(limit: limits.depth) }
    try checkReadable(entry)
    guard entry.byteCount > 0 else { throw .empty }
    let place: ArchiveSource.Place
    if entry.byteCount <= limits.memoryBytes {
      place = .memory(try inflated(entry))
    } else {
      place = .temporary(try spool(entry, into: folder))
    }
    return ArchiveSource(
      place: place, nesting: source.nesting + 1, budget: source.budget, byteCount: entry.byteCount)
  }

  /// Inflates a member into memory that does not move.
  private func inflated(_ entry: ArchiveEntry) throws(ArchiveError) -> StableBytes {
    try source.budget.spend(entry.byteCount)
    let file = try open(entry)
    defer { zip_fclose(file) }
    let memory = StableBytes(count: entry.byteCount)
    try memory.fill { bytes throws(ArchiveError) in try fill(bytes, with: file, of: entry) }
    try expectEnd(of: file, entry)
    return memory
  }

  /// Inflates a member into a new file, a piece at a time.
  private func spool(
    _ entry: ArchiveEntry, into folder: String
  ) throws(ArchiveError) -> TemporaryFile {
    try source.budget.spend(entry.byteCount)
    let file = try open(entry)
    defer { zip_fclose(file) }
    var template = Array("\(folder)/nested-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let temporary = TemporaryFile(adopting: path)
    var piece = [UInt8](repeating: 0, count: 262_144)
    var total = 0
    while true {
      let count = Int(zip_fread(file, &piece, UInt64(piece.count)))
      guard count >= 0 else { throw readError(of: file, entry) }
      guard count > 0 else { break }
      total += count
      guard total <= entry.byteCount else {
        throw .sizeMismatch(entry: entry.fileName, declared: entry.byteCount)
      }
      try writeAll(piece[..<count], to: descriptor)
    }
    guard total == entry.byteCount else {
      throw .sizeMismatch(entry: entry.fileName, declared: entry.byteCount)
    }
    return temporary
  }
}

/// Writes every byte, however many calls that takes.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(ArchiveError) {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw .unwritable(reason: String(cString: strerror(errno))) }
    rest = rest.dropFirst(count)
  }
}
