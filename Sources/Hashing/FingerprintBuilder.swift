/// Combines values into a fingerprint, in order.
///
/// Every value goes in with its kind and its length, so that "ab" and "c" are not "a" and "bc".
package struct FingerprintBuilder: ~Copyable {
  private enum Kind: UInt8 {
    // Names made of these stand in reports that exist: manifests, ids in notes.
    case text = 1
    case wholeNumber = 2
    case bytes = 4
    case fingerprint = 6
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
