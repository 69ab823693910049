import Czip
import Foundation

/// The directory as values, refused as a whole if it cannot be true.
func readDirectory(
  of handle: OpaquePointer, fileBytes: Int, limits: ArchiveLimits
) throws(ArchiveError) -> [ArchiveEntry] {
  let count = Int(clamping: zip_get_num_entries(handle, 0))
  guard count <= limits.entryCount else {
    throw .tooManyEntries(count: count, limit: limits.entryCount)
  }
  var entries: [ArchiveEntry] = []
  entries.reserveCapacity(max(count, 0))
  var packedBytes = 0
  for index in 0..<max(count, 0) {
    guard let entry = readEntry(index, of: handle) else { throw .damagedDirectory }
    packedBytes = packedBytes.addingReportingOverflow(entry.packedByteCount).partialValue
    // Members that do not overlap cannot be longer than the file, headers counted.
    let least = packedBytes.addingReportingOverflow((index + 1) * smallestHeaders)
    guard !least.overflow, packedBytes >= 0, least.partialValue <= fileBytes else {
      throw .overlappingEntries(fileBytes: fileBytes)
    }
    entries.append(entry)
  }
  return entries
}

/// A local header and a directory entry, both without a name.
private let smallestHeaders = 30 + 46

private func readEntry(_ index: Int, of handle: OpaquePointer) -> ArchiveEntry? {
  let position = UInt64(index)
  var status = zip_stat_t()
  let rawNames = zip_flags_t(ZIP_FL_ENC_RAW)
  guard zip_stat_index(handle, position, rawNames, &status) == 0 else { return nil }
  let name = status.name.map(decodedName) ?? ""
  var system: UInt8 = 0
  var attributes: UInt32 = 0
  zip_file_get_external_attributes(handle, position, 0, &system, &attributes)
  let unixKind = system == unixSystem ? attributes >> 16 & 0xF000 : 0
  return ArchiveEntry(
    index: index, name: displayed(name), byteCount: Int(clamping: status.size),
    packedByteCount: Int(clamping: status.comp_size), crc: status.crc,
    method: Int(status.comp_method), modified: zipTime(status.mtime),
    isDirectory: name.hasSuffix("/") || unixKind == 0x4000,
    isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE),
    isSymbolicLink: unixKind == 0xA000)
}

private let unixSystem: UInt8 = 3

/// The library turns the zip's zoneless clock into seconds by this machine's zone; this turns it
/// back, so that the zone cancels out.
private func zipTime(_ seconds: time_t) -> ZipTime {
  var seconds = seconds
  var parts = tm()
  guard localtime_r(&seconds, &parts) != nil else { return .earliest }
  return ZipTime(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
    hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
}
