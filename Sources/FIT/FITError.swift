/// Why bytes could not be read as FIT, or where reading had to stop.
///
/// Offsets count from the first byte of the file.
package enum FITError: Error, Hashable, Sendable {
  case notFIT
  case tooLarge(bytes: Int)
  case truncated(offset: Int, missingBytes: Int)
  case wrongDataSize(offset: Int, stored: Int, found: Int)
  case undefinedMessage(localType: UInt8, offset: Int)
  case checksumMismatch(offset: Int, stored: UInt16, computed: UInt16)
  case headerChecksumMismatch(offset: Int, stored: UInt16, computed: UInt16)
  case checksumMissing(offset: Int)
  case trailingBytes(offset: Int, count: Int)
  case tooMuch(offset: Int)
}

extension FITError {
  /// The byte at which the bytes stop making sense, if the trouble has a place.
  package var offset: Int? {
    switch self {
    case .notFIT, .tooLarge: nil
    case .truncated(let offset, _), .wrongDataSize(let offset, _, _),
      .undefinedMessage(_, let offset), .checksumMismatch(let offset, _, _),
      .headerChecksumMismatch(let offset, _, _), .checksumMissing(let offset),
      .trailingBytes(let offset, _), .tooMuch(let offset):
      offset
    }
  }
}

extension FITError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFIT:
      "not a FIT file: bytes 8 to 11 should read “.FIT”"
    case .tooLarge(let bytes):
      "file has \(bytes) bytes, more than the 4 GiB a FIT file can hold"
    case .truncated(let offset, let missing):
      "file ends at byte \(offset) but promises \(missing) more; copy it again"
    case .wrongDataSize(let offset, let stored, let found):
      "header at byte \(offset) promises \(stored) bytes of messages, \(found) were found"
    case .undefinedMessage(let localType, let offset):
      "data at byte \(offset) uses local message \(localType), which was never defined"
    case .checksumMismatch(let offset, let stored, let computed):
      "file is damaged: its checksum at byte \(offset) is \(stored), its contents give \(computed)"
    case .headerChecksumMismatch(let offset, let stored, let computed):
      "header is damaged: its checksum at byte \(offset) is \(stored), its contents give \(computed)"
    case .checksumMissing(let offset):
      "file ends at byte \(offset) without its checksum"
    case .trailingBytes(let offset, let count):
      "\(count) bytes from byte \(offset) on do not belong to the file and were left out"
    case .tooMuch(let offset):
      "far more messages than a watch records; what follows byte \(offset) was left out"
    }
  }
}
