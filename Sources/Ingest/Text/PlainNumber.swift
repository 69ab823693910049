import Foundation

/// A decimal number in ASCII with blanks around it; `nil` for anything else, infinities included.
///
/// Seventeen digits and a power of ten to 10²² are exact to the last bit but one; more go the
/// slow way.
func plainNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double? {
  var (index, end) = (range.lowerBound, range.upperBound)
  while index < end, isBlank(bytes[index]) { index += 1 }
  while end > index, isBlank(bytes[end - 1]) { end -= 1 }
  let start = index
  guard index < end, end - start <= 40 else { return nil }
  let isNegative = bytes[index] == 0x2D
  if isNegative || bytes[index] == 0x2B { index += 1 }
  var (mantissa, digits, fraction): (UInt64, Int, Int) = (0, 0, -1)
  while index < end {
    let byte = bytes[index]
    if byte >= 0x30, byte <= 0x39 {
      guard digits < 18 else { return slowNumber(bytes, start..<end) }
      mantissa = mantissa &* 10 &+ UInt64(byte - 0x30)
      if mantissa > 0 { digits += 1 }
      if fraction >= 0 { fraction += 1 }
    } else if byte == 0x2E, fraction < 0 {
      fraction = 0
    } else {
      return slowNumber(bytes, start..<end)
    }
    index += 1
  }
  guard index - start > (isNegative ? 1 : 0) + (fraction >= 0 ? 1 : 0) else { return nil }
  guard fraction < powersOfTen.count else { return slowNumber(bytes, start..<end) }
  let value = Double(mantissa) / (fraction > 0 ? powersOfTen[fraction] : 1)
  return isNegative ? -value : value
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]

private func slowNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double? {
  let isPlain = bytes[range].allSatisfy {
    $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E || $0 | 0x20 == 0x65
  }
  guard isPlain, let value = Double(String(decoding: bytes[range], as: UTF8.self)),
    value.isFinite
  else { return nil }
  return value
}
