/// The bytes of a drawing, written value after value; ``DrawingReader`` reads them again.
///
/// Whole numbers take seven bits a byte, so that small ones are short.
struct DrawingWriter {
  private(set) var bytes: [UInt8] = []
  private var texts: [String] = []

  init() { bytes.reserveCapacity(12_288) }

  mutating func whole(_ number: UInt64) {
    if number < 0x4000 {
      if number >= 0x80 { bytes.append(UInt8(truncatingIfNeeded: number) | 0x80) }
      return bytes.append(UInt8(truncatingIfNeeded: number < 0x80 ? number : number >> 7))
    }
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that is never negative; a negative one is kept, at ten bytes.
  mutating func whole(_ number: Int) { whole(UInt64(bitPattern: Int64(number))) }

  /// A number of either sign.
  mutating func signed(_ number: Int) { whole(zigzag(number)) }

  mutating func optional(_ number: Int?) {
    guard let number else { return whole(0) }
    whole(zigzag(max(-(1 << 60), min(1 << 60, number))) + 1)
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// All 64 bits.
  mutating func real(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A number without loss, short if it has at most three decimals; what is not finite is `nil`.
  mutating func optional(_ number: Double?) {
    guard let number, number.isFinite else { return whole(0) }
    for (place, scale) in decimalScales.enumerated() {
      let steps = (number * scale).rounded()
      guard abs(steps) < 1e15, steps / scale == number else { continue }
      return whole(zigzag(Int(steps)) << 2 + UInt64(place) + 2)
    }
    whole(1)
    real(number)
  }

  mutating func text(_ text: String?) {
    guard let text else { return whole(0) }
    // By their bytes: two texts that look alike may have others.
    if let place = texts.firstIndex(where: { $0.utf8.elementsEqual(text.utf8) }) {
      return whole(place + 2)
    }
    // A file may claim any number of different texts: only the first ones are looked up.
    if texts.count < 64 { texts.append(text) }
    whole(1)
    whole(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout Self, Value) -> Void) {
    whole(values.count)
    for value in values { write(&self, value) }
  }
}

/// What a number with few decimals is multiplied by to be whole.
let decimalScales: [Double] = [1, 10, 100, 1_000]

/// Numbers of either sign in order of their size: 0, −1, 1, −2, ….
func zigzag(_ number: Int) -> UInt64 {
  UInt64(bitPattern: Int64((number &<< 1) ^ (number >> (Int.bitWidth - 1))))
}
