/// Combines values into a fingerprint, in order.
///
/// Every value goes in with its kind and its length, so that "ab" and "c" are not "a" and "bc",
/// and a missing value is not an empty one.
package struct FingerprintBuilder: ~Copyable {
  private enum Kind: UInt8 {
    case missing, text, wholeNumber, number, bytes, truth, fingerprint, list
  }

  private var hash = SHA256()
  private var waiting: [UInt8] = []

  package init() { waiting.reserveCapacity(4_096) }

  package mutating func combine(_ text: String) {
    append(.text, UInt64(text.utf8.count))
    waiting.append(contentsOf: text.utf8)
    flushIfFull()
  }

  package mutating func combine(_ number: some FixedWidthInteger) {
    append(.wholeNumber, UInt64(truncatingIfNeeded: number))
  }

  /// A number by its bits, with one zero and one not-a-number.
  package mutating func combine(_ number: Double) {
    let plain = number.isNaN ? Double.nan : number == 0 ? 0 : number
    append(.number, plain.bitPattern)
  }

  package mutating func combine(_ truth: Bool) { append(.truth, truth ? 1 : 0) }

  package mutating func combine(_ bytes: [UInt8]) {
    append(.bytes, UInt64(bytes.count))
    if bytes.count > 4_096 {
      flush()
      hash.update(bytes)
    } else {
      waiting.append(contentsOf: bytes)
      flushIfFull()
    }
  }

  package mutating func combine(_ fingerprint: Fingerprint) {
    append(.fingerprint, fingerprint.high)
    append(.fingerprint, fingerprint.low)
  }

  package mutating func combine(_ texts: [String]) {
    append(.list, UInt64(texts.count))
    for text in texts { combine(text) }
  }

  package mutating func combine(_ numbers: [Double]) {
    append(.list, UInt64(numbers.count))
    for number in numbers { combine(number) }
  }

  package mutating func combine(_ text: String?) {
    if let text { combine(text) } else { append(.missing, 0) }
  }

  package mutating func combine(_ number: Int?) {
    if let number { combine(number) } else { append(.missing, 0) }
  }

  package mutating func combine(_ number: Double?) {
    if let number { combine(number) } else { append(.missing, 0) }
  }

  package consuming func finish() -> Fingerprint {
    hash.update(waiting)
    return Fingerprint(hash.finish())
  }

  private mutating func append(_ kind: Kind, _ value: UInt64) {
    waiting.append(kind.rawValue)
    withUnsafeBytes(of: value.littleEndian) { waiting.append(contentsOf: $0) }
    flushIfFull()
  }

  private mutating func flushIfFull() { if waiting.count >= 4_096 { flush() } }

  private mutating func flush() {
    hash.update(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
