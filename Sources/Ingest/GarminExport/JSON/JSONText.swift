/// The text of a JSON file as UTF-8, and where its rows lie.
struct JSONText: Sendable {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  /// What is wrong with the file as a whole, if something is.
  let damage: JSONDamage?
  /// Whether bytes that are no UTF-8 were replaced by U+FFFD.
  let wasRepaired: Bool

  /// Looks for rows also in lists under the key `wrapper`; see ``JSONRows``.
  init(_ file: [UInt8], wrapper: String? = nil) {
    (bytes, wasRepaired) = utf8(file)
    let found = bytes.withUnsafeBytes { JSONRows($0, wrapper: wrapper) }
    ranges = found.ranges
    damage = found.damage
  }
}

/// Text as UTF-8.
///
/// UTF-16 is recognised by its first bytes, and what is neither has its unreadable
/// bytes replaced.
private func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], wasRepaired: Bool) {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let isBigEndian = bytes[0] == 0xFE
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return (Array(String(decoding: units, as: UTF16.self).utf8), false)
  }
  // Looks at the bytes where they are: a list of activities may have a hundred megabytes.
  if (try? UTF8Span(validating: bytes.span)) != nil { return (bytes, false) }
  return (Array(String(decoding: bytes, as: UTF8.self).utf8), true)
}
