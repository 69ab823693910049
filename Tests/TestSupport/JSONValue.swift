package import Foundation

/// A JSON document, `null` kept apart from what is not there.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package init(_ data: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: data) }
}

extension JSONValue: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  /// The member of an object; `nil` for anything else or a key that is not there.
  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  package var isNull: Bool { self == .null }

  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// A whole number, also when it is written `42.0`.
  package var int: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  package var object: [String: JSONValue]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// Numbers in order, `nil` where there is `null` or something else.
  package var doubles: [Double?]? { array?.map(\.double) }
  package var ints: [Int?]? { array?.map(\.int) }
  package var strings: [String]? { array?.compactMap(\.string) }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}

extension JSONValue {
  /// `null` for `nil`.
  package static func of(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
  package static func of(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
  package static func of(_ value: Bool?) -> JSONValue { value.map(JSONValue.bool) ?? .null }
  package static func of(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
  package static func of(_ values: [Double?]) -> JSONValue { .array(values.map { of($0) }) }
  package static func of(_ values: [Double]) -> JSONValue { .array(values.map { .number($0) }) }
  package static func of(_ values: [Int]) -> JSONValue { .array(values.map { .integer($0) }) }
  package static func of(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }
}
