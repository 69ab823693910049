import Foundation

/// Where the bytes of an archive lie, so that several workers can each open them.
///
/// A nested archive is inflated once into a source; every worker then opens its own ``Archive``
/// over it. A temporary file or the memory behind a source goes away with the last value that
/// refers to it.
package struct ArchiveSource: Sendable {
  enum Place: Sendable {
    case file(String)
    case temporary(TemporaryFile)
    case memory(StableBytes)
  }

  let place: Place

  /// How many archives this one lies in.
  package let nesting: Int

  /// What may still be inflated from the outermost file; shared by all that lies in it.
  let budget: InflationBudget

  /// The size of the archive itself.
  package let byteCount: Int

  init(place: Place, nesting: Int, budget: InflationBudget, byteCount: Int) {
    self.place = place
    self.nesting = nesting
    self.budget = budget
    self.byteCount = byteCount
  }

  /// An archive on disk.
  package init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .notFound : .unreadable(reason: String(cString: strerror(code)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size > 0 else { throw .empty }
    let size = Int(status.st_size)
    self.init(
      place: .file(path), nesting: 0, budget: InflationBudget(fileBytes: size, limits: limits),
      byteCount: size)
  }

  /// An archive in memory; the bytes are copied once.
  package init(bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    guard !bytes.isEmpty else { throw .empty }
    let memory = StableBytes(count: bytes.count)
    memory.fill { $0.copyBytes(from: bytes) }
    self.init(
      place: .memory(memory), nesting: 0,
      budget: InflationBudget(fileBytes: bytes.count, limits: limits), byteCount: bytes.count)
  }
}
