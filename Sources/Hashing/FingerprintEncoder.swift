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
    self = sink.finish()
  }

  /// The same of a value and of what it stands on, which was fingerprinted before.
  package init(of value: some Encodable, on ground: Fingerprint) throws {
    let sink = FingerprintSink()
    sink.append(ground)
    try sink.encode(value)
    self = sink.finish()
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

  func unkeyedContainer() -> any UnkeyedEncodingContainer { ElementContainer(sink) }
  func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(sink: sink) }
}

/// Collects the bytes of one value.
///
/// A class, because encoders and containers are copied and all write into one place.
final class FingerprintSink {
  private enum Tag: UInt8 {
    case missing, present, text, wholeNumber, number, truth, list, name, digest
  }

  // Nobody else sees a sink while it is written to, so nobody needs to look each time.
  @exclusivity(unchecked) private var bytes: [UInt8]
  @exclusivity(unchecked) private var shapes: TypeShapes

  init() {
    let spare = Self.spares.withLock { $0.popLast() } ?? Spare()
    (bytes, shapes) = (spare.bytes, spare.shapes)
  }

  /// Of all that was written; nothing can be written after it.
  func finish() -> Fingerprint {
    let fingerprint = Fingerprint(sha256(bytes))
    bytes.removeAll(keepingCapacity: true)
    // Shared with this sink until it is gone, which is at once.
    Self.spares.withLock { $0.append(Spare(bytes: bytes, shapes: shapes)) }
    return fingerprint
  }

  /// What a sink leaves to the next: room, and what it knows of types.
  private struct Spare: Sendable {
    var bytes: [UInt8] = []
    var shapes = TypeShapes()
  }

  private static let spares = Mutex<[Spare]>([])

  func encode<Value: Encodable>(_ value: Value) throws {
    switch shapes[Value.self] {
    case .plain: try value.encode(to: FingerprintEncoder(sink: self))
    case .unordered: throw FingerprintError.unordered(type: String(describing: Value.self))
    case .numbers: append(value as? [Double] ?? [])
    }
  }

  /// A value that might have been missing: one whose first field is missing is not missing itself.
  func encode(present value: some Encodable) throws {
    bytes.append(Tag.present.rawValue)
    try encode(value)
  }

  /// Begins a list; its count is written where this says.
  func beginList() -> Int {
    append(.list, 0)
    return bytes.count - 8
  }

  func setCount(_ count: Int, at place: Int) {
    let count = UInt64(count).littleEndian
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: count, toByteOffset: place, as: UInt64.self) }
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

  func append(_ fingerprint: Fingerprint) {
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
