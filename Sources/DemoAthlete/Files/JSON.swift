/// A value as JSON writes it, its keys in the order they were given.
enum JSON: Sendable {
  case none
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// The value as UTF-8 without blanks.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  func append(to bytes: inout [UInt8]) {
    switch self {
    case .none: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .whole(let number): bytes += String(number).utf8
    case .number(let number): bytes += (number.isFinite ? String(number) : "null").utf8
    case .text(let text): Self.append(text, to: &bytes)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let pairs):
      bytes.append(UInt8(ascii: "{"))
      for (index, pair) in pairs.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(pair.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        pair.1.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  typealias Key = String
  typealias Value = JSON
  init(dictionaryLiteral pairs: (String, JSON)...) { self = .object(pairs) }
}

extension JSON: ExpressibleByArrayLiteral {
  typealias ArrayLiteralElement = JSON
  init(arrayLiteral values: JSON...) { self = .list(values) }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension JSON: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .whole(number) }
}

extension JSON: ExpressibleByFloatLiteral {
  init(floatLiteral number: Double) { self = .number(number) }
}

extension JSON: ExpressibleByBooleanLiteral {
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
}
