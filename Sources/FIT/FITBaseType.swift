/// How a value lies in the bytes: the low 5 bits of a base type code.
///
/// Some writers of developer fields omit the high bit, so only the low bits count.
package enum FITBaseType: UInt8, Sendable, CaseIterable {
  case `enum` = 0
  case sint8, uint8, sint16, uint16, sint32, uint32
  case string
  case float32, float64
  case uint8z, uint16z, uint32z
  case byte
  case sint64, uint64, uint64z

  /// The base type behind a code in a definition, or `nil` if no such type exists.
  package init?(code: UInt8) { self.init(rawValue: code & 0x1F) }

  /// The code as it is written: types wider than a byte carry the high bit.
  package var code: UInt8 { size > 1 ? rawValue | 0x80 : rawValue }

  /// Bytes of one element.
  package var size: Int {
    switch self {
    case .enum, .sint8, .uint8, .string, .uint8z, .byte: 1
    case .sint16, .uint16, .uint16z: 2
    case .sint32, .uint32, .uint32z, .float32: 4
    case .float64, .sint64, .uint64, .uint64z: 8
    }
  }

  /// Whether the elements are whole numbers.
  package var isInteger: Bool {
    switch self {
    case .string, .float32, .float64: false
    default: true
    }
  }

  /// Whether no element can be negative.
  var isUnsigned: Bool {
    switch self {
    case .sint8, .sint16, .sint32, .sint64, .float32, .float64: false
    default: true
    }
  }

  /// The element that means “no value”, as the bits of an `Int64`; `nil` for text and floats.
  var missing: Int64? {
    switch self {
    case .enum, .uint8, .byte: 0xFF
    case .sint8: 0x7F
    case .sint16: 0x7FFF
    case .uint16: 0xFFFF
    case .sint32: 0x7FFF_FFFF
    case .uint32: 0xFFFF_FFFF
    case .uint8z, .uint16z, .uint32z, .uint64z: 0
    case .sint64: .max
    case .uint64: -1
    case .string, .float32, .float64: nil
    }
  }

  /// The profile's word for the type, such as `uint16z`.
  package var name: String { String(describing: self) }

  /// The base type of a name in the profile.
  init?(name: Substring) {
    guard let type = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = type
  }
}
