/// How one local message type lies in the bytes, decided once when it is defined.
struct FITDefinition {
  struct Field {
    var number: UInt8
    /// From the header byte of the message, which is offset 0.
    var offset: Int
    var size: Int
    /// `nil` for a type that does not exist, or whose size does not divide the field's.
    var baseType: FITBaseType?
    /// Set for developer fields.
    var developerIndex: UInt8?
  }

  var number: FITMessageNumber
  var isBigEndian: Bool
  /// Bytes of one message with its header byte.
  var size: Int
  var fields: [Field]
  /// Where the time stamp lies, or −1.
  var timestampOffset: Int
  /// Bytes of the definition itself, to recognise a repetition.
  var source: Range<Int>
}

extension FITDefinition {
  /// Reads a definition whose header byte stands at `start`.
  ///
  /// - Returns: `nil` if it does not end before `end`; then `missing` says how many bytes it
  ///   would take.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int, end: Int, missing: inout Int) {
    missing = start + 6 - end
    guard missing <= 0 else { return nil }
    let hasDeveloperFields = bytes[start] & 0x20 != 0
    isBigEndian = bytes[start + 2] & 1 == 1
    let raw = bytes.loadUnaligned(fromByteOffset: start + 3, as: UInt16.self)
    number = FITMessageNumber(
      rawValue: isBigEndian ? UInt16(bigEndian: raw) : UInt16(littleEndian: raw))
    let fieldCount = Int(bytes[start + 5])
    var position = start + 6
    missing = position + fieldCount * 3 + (hasDeveloperFields ? 1 : 0) - end
    guard missing <= 0 else { return nil }

    fields = []
    fields.reserveCapacity(fieldCount)
    size = 1
    timestampOffset = -1
    for _ in 0..<fieldCount {
      let field = Field(bytes, at: position, offset: size, isDeveloper: false)
      if field.number == 253, field.baseType?.size == 4, field.size == 4 {
        timestampOffset = field.offset
      }
      fields.append(field)
      size += field.size
      position += 3
    }
    if hasDeveloperFields {
      let count = Int(bytes[position])
      position += 1
      missing = position + count * 3 - end
      guard missing <= 0 else { return nil }
      for _ in 0..<count {
        let field = Field(bytes, at: position, offset: size, isDeveloper: true)
        fields.append(field)
        size += field.size
        position += 3
      }
    }
    source = start..<position
  }
}

extension FITDefinition.Field {
  fileprivate init(
    _ bytes: UnsafeRawBufferPointer, at position: Int, offset: Int, isDeveloper: Bool
  ) {
    number = bytes[position]
    size = Int(bytes[position + 1])
    self.offset = offset
    if isDeveloper {
      developerIndex = bytes[position + 2]
    } else if let type = FITBaseType(code: bytes[position + 2]), size > 0, size % type.size == 0 {
      baseType = type
    }
  }
}
