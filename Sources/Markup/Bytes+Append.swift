extension [UInt8] {
  /// Appends text so that it means itself in content and in quoted attributes.
  ///
  /// Control characters that HTML and XML do not allow become U+FFFD.
  package mutating func append(escaping text: String) { append(text, apostrophe: "&#39;") }

  /// Appends prose, where apostrophes are frequent and stay what they are: for content and for
  /// attributes in double quotes.
  package mutating func append(escapingProse text: String) { append(text, apostrophe: "'") }

  private mutating func append(_ text: String, apostrophe: StaticString) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in 0..<utf8.count {
        let replacement: StaticString
        switch utf8[index] {
        case 0x26: replacement = "&amp;"
        case 0x3C: replacement = "&lt;"
        case 0x3E: replacement = "&gt;"
        case 0x22: replacement = "&quot;"
        case 0x27: replacement = apostrophe
        case 0x09, 0x0A, 0x0D: continue
        case 0..<0x20, 0x7F: replacement = "\u{FFFD}"
        default: continue
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(literal: replacement)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
    }
  }

  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  package mutating func append(integer: Int) {
    if integer < 0 { append(0x2D) }
    append(digits: integer.magnitude, atLeast: 1)
  }

  /// Appends a number with at most `decimals` places, rounded half away from zero, without
  /// trailing zeros, exponent or a negative zero; what is not finite becomes 0.
  package mutating func append(number: Double, decimals: Int) {
    let power = Self.powers[Swift.max(0, Swift.min(decimals, Self.powers.count - 1))]
    guard number.isFinite, abs(number) < 9e12 else { return append(0x30) }
    let scaled = (abs(number) * Double(power)).rounded()
    let magnitude = UInt(scaled)
    if number < 0, magnitude > 0 { append(0x2D) }
    append(digits: magnitude / power, atLeast: 1)
    var fraction = magnitude % power
    guard fraction > 0 else { return }
    var places = Swift.max(0, Swift.min(decimals, Self.powers.count - 1))
    while fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    append(0x2E)
    append(digits: fraction, atLeast: places)
  }

  private static let powers: [UInt] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  private mutating func append(digits magnitude: UInt, atLeast width: Int) {
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    Swift.withUnsafeMutableBytes(of: &digits) { buffer in
      var rest = magnitude
      var index = buffer.count
      repeat {
        index -= 1
        buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      while buffer.count - index < width, index > 0 {
        index -= 1
        buffer[index] = 0x30
      }
      append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[index...]))
    }
  }
}
