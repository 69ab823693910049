/// Bytes in the making, in one byte order.
struct FITOutput {
  var bytes: [UInt8] = []
  var isBigEndian = false

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: isBigEndian ? value.bigEndian : value.littleEndian) {
      bytes.append(contentsOf: $0)
    }
  }

  /// One whole number of a type; what it cannot hold becomes “no value”.
  mutating func append(_ value: Int64?, _ type: FITBaseType) {
    var bits = type.missing ?? -1
    if let value, type.holds(value) { bits = value }
    switch type.size {
    case 1: append(UInt8(truncatingIfNeeded: bits))
    case 2: append(UInt16(truncatingIfNeeded: bits))
    case 4: append(UInt32(truncatingIfNeeded: bits))
    default: append(bits)
    }
  }

  /// One floating-point number; `nil` becomes “no value”.
  mutating func append(_ value: Double?, _ type: FITBaseType) {
    if type == .float32 {
      append(value.map { Float($0).bitPattern } ?? .max)
    } else {
      append(value?.bitPattern ?? .max)
    }
  }

  /// The value of a field, as many bytes as `value.size(type)` says.
  mutating func append(_ value: FITValue, _ type: FITBaseType) {
    switch value {
    case .integer(let value): append(value, type)
    case .integers(let values): for value in values { append(value, type) }
    case .real(let value): append(value, type)
    case .reals(let values): for value in values { append(value, type) }
    case .bytes(let raw): bytes += raw.prefix(255)
    case .text(let text): bytes += text.fitBytes
    case .texts(let texts): bytes += texts.joined(separator: "\0").fitBytes
    }
  }
}

extension FITValue {
  /// Bytes that the value takes, at most 255.
  func size(_ type: FITBaseType) -> Int {
    switch self {
    case .integer, .real: type.size
    case .integers(let values): values.count * type.size
    case .reals(let values): values.count * type.size
    case .bytes(let bytes): min(bytes.count, 255)
    case .text(let text): text.fitBytes.count
    case .texts(let texts): texts.joined(separator: "\0").fitBytes.count
    }
  }

  /// The value with no more elements than a field of 255 bytes holds.
  func fitting(_ type: FITBaseType) -> FITValue {
    let most = 255 / type.size
    return switch self {
    case .integers(let values): .integers(Array(values.prefix(most)))
    case .reals(let values): .reals(Array(values.prefix(most)))
    case .integer, .real, .bytes, .text, .texts: self
    }
  }
}

extension FITBaseType {
  /// Whether a number is in the range of the type and is not its “no value”.
  func holds(_ value: Int64) -> Bool {
    let range: ClosedRange<Int64> =
      switch self {
      case .enum, .uint8, .uint8z, .byte: 0...0xFF
      case .sint8: -0x80...0x7F
      case .sint16: -0x8000...0x7FFF
      case .uint16, .uint16z: 0...0xFFFF
      case .sint32: -0x8000_0000...0x7FFF_FFFF
      case .uint32, .uint32z: 0...0xFFFF_FFFF
      case .sint64, .uint64, .uint64z: .min ... .max
      case .string, .float32, .float64: 0...0
      }
    return range.contains(value) && value != missing
  }
}

extension String {
  /// UTF-8 with a closing zero, at most 255 bytes, never cut inside a character.
  fileprivate var fitBytes: [UInt8] {
    var bytes: [UInt8] = []
    for character in self {
      guard bytes.count + character.utf8.count <= 254 else { break }
      bytes += character.utf8
    }
    return bytes + [0]
  }
}
