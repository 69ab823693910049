import Synchronization

/// Why a value has no fingerprint.
package enum FingerprintError: Error, Equatable {
  /// A dictionary or a set: equal ones may come in any order.
  case unordered(type: String)
}

extension Fingerprint {
  /// The fingerprint of all that a value holds.
  ///
  /// Every field counts in the order it is declared in: a missing one is not an empty one, a list
  /// goes in with its count, a case with its name. Two values of one type have the same fingerprint
  /// only if they are equal.
  package init(of value: some Encodable) throws {
    let sink = FingerprintSink()
    try sink.encode(value)
    self = sink.fingerprint()
  }
}

/// Turns any value into the bytes its fingerprint is made of.
///
/// Names of fields are left out: the type says which they are, and their order is fixed.
struct FingerprintEncoder: Encoder {
  let sink: FingerprintSink

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(FieldContainer<Key>(sink: sink))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { ElementContainer(sink: sink) }
  func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(sink: sink) }
}

/// Collects the bytes of one value.
///
/// A class, because encoders and containers are copied and all write into one place.
final class FingerprintSink {
  private enum Tag: UInt8 {
    case missing, present, text, wholeNumber, number, truth, list, name, digest
  }

  /// What has to be known of a type before a value of it is written.
  private enum Shape {
    case plain, numbers, list, digested, unordered
  }

  private var bytes: [UInt8] = []
  private var shapes: [ObjectIdentifier: Shape] = [:]

  init() { bytes.reserveCapacity(4_096) }

  func fingerprint() -> Fingerprint { Fingerprint(sha256(bytes)) }

  func encode<Value: Encodable>(_ value: Value) throws {
    switch shape(of: Value.self) {
    case .plain: try value.encode(to: FingerprintEncoder(sink: self))
    case .unordered: throw FingerprintError.unordered(type: String(describing: Value.self))
    case .list:
      append(.list, UInt64((value as? any Collection)?.count ?? 0))
      try value.encode(to: FingerprintEncoder(sink: self))
    case .digested:
      if let digested = value as? any DigestedValue { append(digested.fingerprint) }
    case .numbers:
      append(value as? [Double] ?? [])
    }
  }

  /// A value that might have been missing: one whose first field is missing is not missing itself.
  func encode(present value: some Encodable) throws {
    bytes.append(Tag.present.rawValue)
    try encode(value)
  }

  private func shape<Value>(of type: Value.Type) -> Shape {
    let id = ObjectIdentifier(type)
    if let known = shapes[id] { return known }
    let shape = Self.known.withLock { known in
      if let shape = known[id] { return shape }
      let shape = Self.found(type)
      known[id] = shape
      return shape
    }
    shapes[id] = shape
    return shape
  }

  /// Looking a type up in the program's tables is dear, so it is done once for all values.
  private static let known = Mutex<[ObjectIdentifier: Shape]>([:])

  private static func found<Value>(_ type: Value.Type) -> Shape {
    if type == [Double].self {
      .numbers
    } else if type is any DigestedValue.Type {
      .digested
    } else if type is any UnorderedValue.Type {
      .unordered
    } else if type is any Collection.Type, type != String.self {
      .list
    } else {
      .plain
    }
  }

  func appendMissing() { append(.missing, 0) }
  func append(_ truth: Bool) { append(.truth, truth ? 1 : 0) }
  func append(_ number: some FixedWidthInteger) {
    append(.wholeNumber, UInt64(truncatingIfNeeded: number))
  }

  /// By its bits, with one zero and one not-a-number.
  func append(_ number: Double) {
    let plain = number.isNaN ? Double.nan : number == 0 ? 0 : number
    append(.number, plain.bitPattern)
  }

  /// A column: its count, and the bits of its numbers side by side.
  private func append(_ numbers: [Double]) {
    append(.list, UInt64(numbers.count))
    let plain =
      numbers.contains { $0.isNaN || $0 == 0 }
      ? numbers.map { $0.isNaN ? .nan : $0 == 0 ? 0 : $0 } : numbers
    plain.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  func append(_ text: String) {
    append(.text, UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private func append(_ fingerprint: Fingerprint) {
    append(.digest, fingerprint.high)
    withUnsafeBytes(of: fingerprint.low.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The name of a case.
  func append(name: String) {
    append(.name, UInt64(name.utf8.count))
    bytes.append(contentsOf: name.utf8)
  }

  private func append(_ tag: Tag, _ value: UInt64) {
    bytes.append(tag.rawValue)
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// What stands for all it holds by its fingerprint, which was made before.
protocol DigestedValue {
  var fingerprint: Fingerprint { get }
}

/// What has no order of its own.
private protocol UnorderedValue {}

extension Dictionary: UnorderedValue {}
extension Set: UnorderedValue {}
