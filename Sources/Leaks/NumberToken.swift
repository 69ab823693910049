/// A number in a text, without its sign.
struct NumberToken {
  var offset: Int
  var end: Int
  var value: Double
  /// The digits before the point, as a number; `nil` where there are too many.
  var whole: UInt64?
  var wholeDigits: Int
  var decimals: Int
}

extension [UInt8] {
  /// The numbers that may be a coordinate or a name: with three decimals, or of five digits.
  ///
  /// A decimal comma counts where at least four digits follow it; three are thousands.
  var longNumbers: [NumberToken] {
    withUnsafeBufferPointer { bytes in
      var tokens: [NumberToken] = []
      var at = 0
      while at < bytes.count {
        guard isDigit(bytes[at]) else {
          at += 1
          continue
        }
        let start = at
        while at < bytes.count, isDigit(bytes[at]) { at += 1 }
        let wholeEnd = at
        var decimals = 0
        if at + 3 < bytes.count, bytes[at] == 0x2E || bytes[at] == 0x2C, isDigit(bytes[at + 1]) {
          var end = at + 1
          while end < bytes.count, isDigit(bytes[end]) { end += 1 }
          if bytes[at] == 0x2E || end - at > 4 && at - start <= 3 {
            decimals = end - at - 1
            at = end
          }
        }
        guard decimals >= 3 || wholeEnd - start >= 5 else { continue }
        tokens.append(
          NumberToken(
            offset: start, end: at, bytes: bytes[start..<at], wholeDigits: wholeEnd - start,
            decimals: decimals))
      }
      return tokens
    }
  }
}

extension NumberToken {
  fileprivate init(
    offset: Int, end: Int, bytes: Slice<UnsafeBufferPointer<UInt8>>, wholeDigits: Int, decimals: Int
  ) {
    var (whole, value, scale) = (UInt64(0), 0.0, 1.0)
    for (index, byte) in bytes.enumerated() where isDigit(byte) {
      let digit = byte - 0x30
      if index < wholeDigits {
        value = value * 10 + Double(digit)
        if index < 19 { whole = whole * 10 + UInt64(digit) }
      } else {
        scale /= 10
        value += Double(digit) * scale
      }
    }
    self.init(
      offset: offset, end: end, value: value, whole: wholeDigits <= 19 ? whole : nil,
      wholeDigits: wholeDigits, decimals: decimals)
  }
}
