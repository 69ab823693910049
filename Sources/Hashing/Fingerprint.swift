/// What a page or a derived number depends on, as 128 bits: equal means nothing changed.
///
/// The first half of a SHA-256, so that two different inputs do not meet by chance.
package struct Fingerprint: Hashable, Sendable, Encodable {
  let high: UInt64
  let low: UInt64

  init(_ digest: Digest) {
    high = digest.bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = digest.bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads what ``text`` wrote; `nil` unless there are 32 hexadecimal digits in lower case.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 32,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  /// The fingerprint as 32 lower-case hexadecimal digits.
  package var text: String {
    String(unsafeUninitializedCapacity: 32) { text in
      for place in 0..<32 {
        let half = place < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (place & 15))) & 15
        text[place] = digit + (digit < 10 ? 0x30 : 0x57)
      }
      return 32
    }
  }

  /// The fingerprint of what the closure combines.
  package static func of(_ combine: (inout FingerprintBuilder) -> Void) -> Fingerprint {
    var builder = FingerprintBuilder()
    combine(&builder)
    return builder.finish()
  }
}

extension Fingerprint: CustomStringConvertible {
  package var description: String { text }
}
