/// Why an archive, or one member of it, could not be read.
///
/// A member is named by its file name, without folders. A name may hold a mail address: show these
/// sentences through a diagnostic, which hides them.
package enum ArchiveError: Error, Hashable, Sendable {
  case notFound
  case notAFile
  case empty
  case notAnArchive
  case damagedDirectory
  case unreadable(reason: String)
  case tooManyEntries(count: Int, limit: Int)
  case overlappingEntries(fileBytes: Int)
  case tooDeep(limit: Int)
  case totalTooLarge(limit: Int)

  case noSuchEntry(index: Int)
  case directory(entry: String)
  case encrypted(entry: String)
  case symbolicLink(entry: String)
  case unknownMethod(entry: String, method: Int)
  case entryTooLarge(entry: String, bytes: Int, limit: Int)
  case packedTooTightly(entry: String, bytes: Int, packedBytes: Int)
  case sizeMismatch(entry: String, declared: Int)
  case checksumMismatch(entry: String)
  case damagedEntry(entry: String)

  case notGzip
  case gzipTooLarge(limit: Int)

  case unwritable(reason: String)
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound:
      "there is no file at this path"
    case .notAFile:
      "this is not a file; give the zip itself"
    case .empty:
      "the file is empty; copy it again"
    case .notAnArchive:
      "not a zip file, or its end is missing; copy it again"
    case .damagedDirectory:
      "the list of contents at the end of the zip is damaged; copy the file again"
    case .unreadable(let reason):
      "the zip cannot be read: \(reason)"
    case .tooManyEntries(let count, let limit):
      "the zip lists \(count.grouped) files, more than \(limit.grouped); split it"
    case .overlappingEntries(let fileBytes):
      "the files that the zip lists do not fit into its \(fileBytes.grouped) bytes, so they"
        + " overlap; nothing was unpacked"
    case .tooDeep(let limit):
      "this zip lies inside \(limit) others; unpack the outer ones first"
    case .totalTooLarge(let limit):
      "the zip has unpacked to more than \(limit.grouped) bytes, far too many for its size;"
        + " the rest was left alone"
    case .noSuchEntry(let index):
      "the zip has no file number \(index + 1)"
    case .directory(let entry):
      "‘\(entry)’ is a folder"
    case .encrypted(let entry):
      "‘\(entry)’ is locked with a password; unpack it and give the folder instead"
    case .symbolicLink(let entry):
      "‘\(entry)’ only points to another file; it was not followed"
    case .unknownMethod(let entry, let method):
      "‘\(entry)’ is packed with \(methodName(method)), which openrun does not read;"
        + " unpack the zip and give the folder instead"
    case .entryTooLarge(let entry, let bytes, let limit):
      "‘\(entry)’ would unpack to \(bytes.grouped) bytes, more than \(limit.grouped)"
    case .packedTooTightly(let entry, let bytes, let packed):
      "‘\(entry)’ would make \(bytes.grouped) bytes out of \(packed.grouped), which no training"
        + " file does; it was not unpacked"
    case .sizeMismatch(let entry, let declared):
      "‘\(entry)’ does not unpack to the \(declared.grouped) bytes the zip promises"
    case .checksumMismatch(let entry):
      "‘\(entry)’ is damaged: its checksum is not the one in the zip; copy the zip again"
    case .damagedEntry(let entry):
      "‘\(entry)’ is damaged inside the zip and cannot be unpacked; copy the zip again"
    case .notGzip:
      "not a gzip file: it should begin with the bytes 1F 8B"
    case .gzipTooLarge(let limit):
      "the file would unpack to more than \(limit.grouped) bytes, more than any recording has"
    case .unwritable(let reason):
      "a file could not be written: \(reason)"
    }
  }

  private func methodName(_ number: Int) -> String {
    let names = [
      1: "Shrink", 6: "Implode", 9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard",
      95: "XZ", 98: "PPMd",
    ]
    return names[number] ?? "method \(number)"
  }
}

extension Int {
  /// The number with commas between its thousands.
  var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }
}
