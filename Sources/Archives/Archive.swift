import Czip
import Foundation

/// A zip file, open for reading its members one at a time.
///
/// One worker, one `Archive`: the library below keeps a position in the file, so a value must not
/// be used by two tasks at once, and the type is not `Sendable` for that reason. Workers share an
/// ``ArchiveSource`` and open it each for themselves.
///
/// Nothing an archive says is trusted: sizes are judged before and while inflating, checksums are
/// verified, names are only text, links are not followed.
package final class Archive {
  package let limits: ArchiveLimits
  package let source: ArchiveSource

  /// Every member the directory lists, folders included, in the directory's order.
  package let entries: [ArchiveEntry]

  let handle: OpaquePointer

  /// Made with the first member that is inflated in one go.
  private(set) lazy var wholeInflater = WholeInflater()

  /// Opens an archive on disk and reads its directory.
  package convenience init(path: String, limits: ArchiveLimits = ArchiveLimits())
    throws(ArchiveError)
  {
    try self.init(ArchiveSource(path: path, limits: limits), limits: limits)
  }

  /// Opens an archive held in memory, for example a zip that was named `.fit`.
  package convenience init(bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits())
    throws(ArchiveError)
  {
    try self.init(ArchiveSource(bytes: bytes, limits: limits), limits: limits)
  }

  /// Opens a source, once for each worker.
  package init(_ source: ArchiveSource, limits: ArchiveLimits = ArchiveLimits())
    throws(ArchiveError)
  {
    guard source.nesting < limits.depth else { throw .tooDeep(limit: limits.depth) }
    let handle = try openZip(source)
    do throws(ArchiveError) {
      entries = try readDirectory(of: handle, fileBytes: source.byteCount, limits: limits)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    self.source = source
    self.limits = limits
  }

  deinit { zip_discard(handle) }
}

/// Opens the library's handle for reading only.
///
/// Bytes before the first member, which the library does not expect, are skipped.
private func openZip(_ source: ArchiveSource) throws(ArchiveError) -> OpaquePointer {
  do throws(ArchiveError) {
    return try openZip(source, skipping: 0)
  } catch {
    guard let prefix = prefixLength(of: source) else { throw error }
    return try openZip(source, skipping: prefix)
  }
}

private func openZip(
  _ source: ArchiveSource, skipping prefix: Int
) throws(ArchiveError) -> OpaquePointer {
  var failure = zip_error_t()
  zip_error_init(&failure)
  defer { zip_error_fini(&failure) }
  let bytes: OpaquePointer? =
    switch source.place {
    case .file(let path): zip_source_file_create(path, UInt64(prefix), -1, &failure)
    case .temporary(let file): zip_source_file_create(file.path, UInt64(prefix), -1, &failure)
    case .memory(let memory):
      zip_source_buffer_create(
        memory.start + prefix, UInt64(source.byteCount - prefix), 0, &failure)
    }
  guard let bytes else { throw archiveError(failure) }
  guard let handle = zip_open_from_source(bytes, ZIP_RDONLY, &failure) else {
    zip_source_free(bytes)
    throw archiveError(failure)
  }
  return handle
}

/// What the library's error means for a whole archive.
private func archiveError(_ failure: zip_error_t) -> ArchiveError {
  switch failure.zip_err {
  case ZIP_ER_NOZIP, ZIP_ER_EOF: return .notAnArchive
  case ZIP_ER_INCONS, ZIP_ER_MULTIDISK, ZIP_ER_INVAL, ZIP_ER_SEEK: return .damagedDirectory
  default:
    var copy = zip_error_t()
    zip_error_init(&copy)
    defer { zip_error_fini(&copy) }
    zip_error_set(&copy, failure.zip_err, failure.sys_err)
    return .unreadable(reason: String(cString: zip_error_strerror(&copy)))
  }
}
