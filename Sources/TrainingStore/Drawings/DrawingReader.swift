/// Reads what ``DrawingWriter`` wrote.
///
/// Whatever the bytes are, nothing traps and nothing large is made of little: after the first thing
/// that cannot be, everything reads as nothing and ``isDamaged`` is set.
struct DrawingReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var texts: [String] = []
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything was read and could be.
  var isWhole: Bool { !isDamaged && position == bytes.count }

  private var left: Int { bytes.count - position }
  /// What is not read yet.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[position...]) }

  /// Passes bytes that were read as ``rest``.
  mutating func skip(_ count: Int) { position += min(count, left) }

  mutating func fail() {
    isDamaged = true
    position = bytes.count
  }

  mutating func whole() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 70 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    fail()
    return 0
  }

  mutating func signed() -> Int { unzigzag(whole()) }

  mutating func optional() -> Int? {
    let number = whole()
    return number == 0 ? nil : unzigzag(number - 1)
  }

  mutating func flag() -> Bool {
    let number = whole()
    if number > 1 { fail() }
    return number == 1
  }

  /// Below `limit`, such as the number of cases.
  mutating func whole(below limit: Int) -> Int {
    let number = whole()
    guard number < UInt64(limit) else {
      fail()
      return 0
    }
    return Int(number)
  }

  mutating func real() -> Double {
    guard left >= 8 else {
      fail()
      return 0
    }
    defer { position += 8 }
    let number = Double(
      bitPattern: UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
    if !number.isFinite { fail() }
    return number.isFinite ? number : 0
  }

  mutating func optional() -> Double? {
    let number = whole()
    switch number {
    case 0: return nil
    case 1: return real()
    default:
      let scale = decimalScales[Int((number - 2) & 3)]
      return Double(unzigzag((number - 2) >> 2)) / scale
    }
  }

  mutating func text() -> String? {
    let place = whole()
    guard place != 0 else { return nil }
    guard place == 1 else {
      guard place - 2 < UInt64(texts.count) else {
        fail()
        return nil
      }
      return texts[Int(place - 2)]
    }
    let length = count(bytesEach: 1)
    let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
    position += length
    if texts.count < 64 { texts.append(text) }
    return text
  }

  /// Whether so many values can follow, each of which takes at least a bit.
  func canHold(_ count: Int) -> Bool { (0...8 * left).contains(count) }

  /// How many values follow, each of which takes at least a bit.
  mutating func count() -> Int {
    let number = Int(truncatingIfNeeded: whole())
    guard canHold(number) else {
      fail()
      return 0
    }
    return number
  }

  /// How many values follow, each of which takes at least so many bytes.
  mutating func count(bytesEach: Int) -> Int {
    let number = whole()
    guard number <= UInt64(left / bytesEach) else {
      fail()
      return 0
    }
    return Int(number)
  }

  /// A list of values, each of which takes at least so many bytes.
  mutating func list<Value>(bytesEach: Int, _ read: (inout Self) -> Value) -> [Value] {
    let count = count(bytesEach: bytesEach)
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard !isDamaged else { return [] }
      values.append(read(&self))
    }
    return values
  }
}

/// See ``zigzag(_:)``.
func unzigzag(_ number: UInt64) -> Int {
  Int(truncatingIfNeeded: (number >> 1) ^ (0 &- (number & 1)))
}
