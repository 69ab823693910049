/// What the headers of one member say, and their bytes.
struct ZipRecord {
  var name: String
  var options: ZipWriter.Options
  var offset: Int
  var crc: UInt32 = 0
  var byteCount = 0
  var packedByteCount = 0

  /// Whether the sizes need eight bytes each.
  private var isLarge: Bool {
    options.alwaysZip64 || byteCount >= large || packedByteCount >= large
  }

  /// Bit 3 says that sizes follow the data, bit 11 that the name is UTF-8.
  private var flags: UInt16 { (options.hasDescriptor ? 0x0008 : 0) | 0x0800 }

  var localHeader: [UInt8] {
    var bytes = LittleEndianBytes()
    bytes.append(UInt32(0x0403_4B50))
    bytes.append(UInt16(isLarge ? 45 : 20))
    appendShared(to: &bytes)
    let isKnown = !options.hasDescriptor
    bytes.append(isKnown ? crc : 0)
    bytes.append(isKnown ? UInt32(isLarge ? large : packedByteCount) : 0)
    bytes.append(isKnown ? UInt32(isLarge ? large : byteCount) : 0)
    bytes.append(UInt16(clamping: name.utf8.count))
    bytes.append(UInt16(isKnown && isLarge ? 20 : 0))
    bytes.append(name)
    if isKnown, isLarge {
      bytes.append(UInt16(1))
      bytes.append(UInt16(16))
      bytes.append(UInt64(byteCount))
      bytes.append(UInt64(packedByteCount))
    }
    return bytes.bytes
  }

  var descriptor: [UInt8] {
    var bytes = LittleEndianBytes()
    bytes.append(UInt32(0x0807_4B50))
    bytes.append(crc)
    if isLarge {
      bytes.append(UInt64(packedByteCount))
      bytes.append(UInt64(byteCount))
    } else {
      bytes.append(UInt32(packedByteCount))
      bytes.append(UInt32(byteCount))
    }
    return bytes.bytes
  }

  var directoryEntry: [UInt8] {
    let isFar = offset >= large
    var extra = LittleEndianBytes()
    if isLarge {
      extra.append(UInt64(byteCount))
      extra.append(UInt64(packedByteCount))
    }
    if isFar { extra.append(UInt64(offset)) }
    var bytes = LittleEndianBytes()
    bytes.append(UInt32(0x0201_4B50))
    bytes.append(UInt16(3 << 8 | 45))  // packed by a unix system
    bytes.append(UInt16(isLarge || isFar ? 45 : 20))
    appendShared(to: &bytes)
    bytes.append(crc)
    bytes.append(UInt32(isLarge ? large : packedByteCount))
    bytes.append(UInt32(isLarge ? large : byteCount))
    bytes.append(UInt16(clamping: name.utf8.count))
    bytes.append(UInt16(extra.bytes.isEmpty ? 0 : extra.bytes.count + 4))
    bytes.append(UInt16(0))  // no comment
    bytes.append(UInt16(0))  // first disk
    bytes.append(UInt16(0))  // not known to be text
    bytes.append(UInt32(options.mode) << 16 | (options.mode & 0xF000 == 0x4000 ? 0x10 : 0))
    bytes.append(UInt32(isFar ? large : offset))
    bytes.append(name)
    if !extra.bytes.isEmpty {
      bytes.append(UInt16(1))
      bytes.append(UInt16(extra.bytes.count))
      bytes.append(extra.bytes)
    }
    return bytes.bytes
  }

  private func appendShared(to bytes: inout LittleEndianBytes) {
    bytes.append(flags)
    bytes.append(UInt16(options.isStored ? 0 : 8))
    bytes.append(options.modified.timeBits)
    bytes.append(options.modified.dateBits)
  }
}

/// Sizes and offsets from here on are written in zip64 fields.
private let large = 0xFFFF_FFFF

/// The end of the directory, with its zip64 forms where the numbers need them.
func zipEnd(entries: Int, start: Int, byteCount: Int) -> [UInt8] {
  var bytes = LittleEndianBytes()
  if entries >= 0xFFFF || start >= large || byteCount >= large {
    bytes.append(UInt32(0x0606_4B50))
    bytes.append(UInt64(44))
    bytes.append(UInt16(3 << 8 | 45))
    bytes.append(UInt16(45))
    bytes.append(UInt32(0))
    bytes.append(UInt32(0))
    bytes.append(UInt64(entries))
    bytes.append(UInt64(entries))
    bytes.append(UInt64(byteCount))
    bytes.append(UInt64(start))
    bytes.append(UInt32(0x0706_4B50))
    bytes.append(UInt32(0))
    bytes.append(UInt64(start + byteCount))
    bytes.append(UInt32(1))
  }
  bytes.append(UInt32(0x0605_4B50))
  bytes.append(UInt16(0))
  bytes.append(UInt16(0))
  bytes.append(UInt16(min(entries, 0xFFFF)))
  bytes.append(UInt16(min(entries, 0xFFFF)))
  bytes.append(UInt32(min(byteCount, large)))
  bytes.append(UInt32(min(start, large)))
  bytes.append(UInt16(0))
  return bytes.bytes
}

/// Bytes that grow by numbers, lowest byte first.
struct LittleEndianBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8.prefix(0xFFFF)) }

  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
}
