/// A 64-bit digest of stored values: equal contents give equal digests, in every run.
///
/// It tells whether something changed and guards against nothing else, so a multiply and a shift
/// for each eight bytes are enough. The finaliser is that of SplitMix64.
struct ContentDigest: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  init() {}

  init(_ values: [StoredValue]) {
    for value in values { combine(value) }
  }

  /// The digest of all that was combined so far.
  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The digest as SQLite keeps it.
  var stored: Int64 { Int64(bitPattern: value) }

  mutating func combine(_ word: UInt64) {
    state = (state ^ word) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  mutating func combine(_ value: StoredValue) {
    switch value {
    case .null: combine(0)
    case .integer(let number):
      combine(1)
      combine(UInt64(bitPattern: number))
    case .real(let number):
      combine(2)
      combine(number.bitPattern)
    case .text(let text):
      combine(3)
      combine(Array(text.utf8))
    case .bytes(let bytes):
      combine(4)
      combine(bytes)
    }
  }

  mutating func combine(_ bytes: [UInt8]) {
    combine(UInt64(bytes.count))
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        combine(buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in buffer[offset...] { rest = rest << 8 | UInt64(byte) }
      if offset < buffer.count { combine(rest) }
    }
  }
}

/// A digest of some texts in their order, the same in every run: whether settings have changed.
package func fingerprint(of texts: [String]) -> UInt64 {
  ContentDigest(texts.map { .text($0) }).value
}

/// A digest of some numbers and texts in their order, the same in every run.
package func fingerprint(of numbers: [Double?], _ texts: [String]) -> UInt64 {
  var digest = ContentDigest()
  for number in numbers { digest.combine(number.map { .real($0) } ?? .null) }
  for text in texts { digest.combine(.text(text)) }
  return digest.value
}
