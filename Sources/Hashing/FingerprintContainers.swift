/// Writes the fields of a value, and of a case with values its name.
///
/// A field that is missing is written as missing: what the compiler makes leaves it out.
struct FieldContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: FingerprintSink

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { sink.appendMissing() }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try sink.encode(value) }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    if let value { try sink.encode(present: value) } else { sink.appendMissing() }
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    sink.append(name: key.stringValue)
    return KeyedEncodingContainer(FieldContainer<NestedKey>(sink: sink))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    sink.append(name: key.stringValue)
    return ElementContainer(sink)
  }

  func superEncoder() -> any Encoder { FingerprintEncoder(sink: sink) }
  func superEncoder(forKey key: Key) -> any Encoder { FingerprintEncoder(sink: sink) }
}

extension FieldContainer {
  func encode(_ value: Bool, forKey key: Key) { sink.append(value) }
  func encode(_ value: String, forKey key: Key) { sink.append(value) }
  func encode(_ value: Double, forKey key: Key) { sink.append(value) }
  func encode(_ value: Float, forKey key: Key) { sink.append(Double(value)) }
  func encode(_ value: some FixedWidthInteger & Encodable, forKey key: Key) { sink.append(value) }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) {
    if let value { sink.append(value) } else { sink.appendMissing() }
  }
  func encodeIfPresent(_ value: String?, forKey key: Key) {
    if let value { sink.append(value) } else { sink.appendMissing() }
  }
  func encodeIfPresent(_ value: Double?, forKey key: Key) {
    if let value { sink.append(value) } else { sink.appendMissing() }
  }
  func encodeIfPresent(_ value: Float?, forKey key: Key) {
    if let value { sink.append(Double(value)) } else { sink.appendMissing() }
  }
  func encodeIfPresent(_ value: (some FixedWidthInteger & Encodable)?, forKey key: Key) {
    if let value { sink.append(value) } else { sink.appendMissing() }
  }
}

/// Writes the elements of a list, and before them how many they are.
struct ElementContainer: UnkeyedEncodingContainer {
  let sink: FingerprintSink
  private let place: Int
  private(set) var count = 0

  init(_ sink: FingerprintSink) {
    self.sink = sink
    place = sink.beginList()
  }

  var codingPath: [any CodingKey] { [] }

  private mutating func countOne() {
    count += 1
    sink.setCount(count, at: place)
  }

  mutating func encodeNil() {
    countOne()
    sink.appendMissing()
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    countOne()
    try sink.encode(value)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    countOne()
    return KeyedEncodingContainer(FieldContainer<NestedKey>(sink: sink))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    countOne()
    return ElementContainer(sink)
  }

  mutating func superEncoder() -> any Encoder {
    countOne()
    return FingerprintEncoder(sink: sink)
  }
}

extension ElementContainer {
  mutating func encode(_ value: Bool) {
    countOne()
    sink.append(value)
  }
  mutating func encode(_ value: String) {
    countOne()
    sink.append(value)
  }
  mutating func encode(_ value: Double) {
    countOne()
    sink.append(value)
  }
  mutating func encode(_ value: Float) {
    countOne()
    sink.append(Double(value))
  }
  mutating func encode(_ value: some FixedWidthInteger & Encodable) {
    countOne()
    sink.append(value)
  }
}

/// Writes what is a single value.
struct ValueContainer: SingleValueEncodingContainer {
  let sink: FingerprintSink

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { sink.appendMissing() }
  mutating func encode<Value: Encodable>(_ value: Value) throws { try sink.encode(present: value) }
}

extension ValueContainer {
  mutating func encode(_ value: Bool) { sink.append(value) }
  mutating func encode(_ value: String) { sink.append(value) }
  mutating func encode(_ value: Double) { sink.append(value) }
  mutating func encode(_ value: Float) { sink.append(Double(value)) }
  mutating func encode(_ value: some FixedWidthInteger & Encodable) { sink.append(value) }
}
