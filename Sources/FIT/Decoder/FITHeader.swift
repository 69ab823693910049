/// The 12 or 14 bytes at the start of a file or of a chained part.
struct FITHeader {
  /// Where the messages begin, counted from the start of the file.
  var dataStart: Int
  /// Bytes of messages the header promises; 0 or wrong if the watch died.
  var dataSize: Int
  /// Byte of the header's own checksum, if it has one that is not zero.
  var checksumOffset: Int?
  var storedChecksum: UInt16

  /// Reads the header at an offset; `nil` if the bytes there do not say “.FIT”.
  ///
  /// A header size other than 12 or 14 is believed only if a definition follows it.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    guard bytes.count - start >= 12,
      bytes[start + 8] == UInt8(ascii: "."), bytes[start + 9] == UInt8(ascii: "F"),
      bytes[start + 10] == UInt8(ascii: "I"), bytes[start + 11] == UInt8(ascii: "T")
    else { return nil }
    dataSize = Int(bytes.littleEndian(at: start + 4, as: UInt32.self))
    storedChecksum = 0
    let size = Int(bytes[start])
    if size == 12 || size == 14 {
      dataStart = min(start + size, bytes.count)
    } else {
      let candidates = [max(size, 12), 14, 12].map { start + $0 }
      dataStart =
        candidates.first { bytes.looksLikeDefinition(at: $0) } ?? min(start + 14, bytes.count)
    }
    if dataStart - start == 14 {
      storedChecksum = bytes.littleEndian(at: start + 12, as: UInt16.self)
      if storedChecksum != 0 { checksumOffset = start + 12 }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// A number at a place that the caller has checked to lie inside.
  func littleEndian<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: T.Type) -> T {
    T(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }

  fileprivate func looksLikeDefinition(at offset: Int) -> Bool {
    guard offset >= 0, offset + 6 <= count else { return false }
    return self[offset] & 0xC0 == 0x40 && self[offset + 1] == 0 && self[offset + 2] <= 1
  }
}
