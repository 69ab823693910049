import Foundation

extension [UInt8] {
  /// Where a text stands, from the first to the last, without overlaps.
  func offsets(of text: String) -> [Int] {
    let pattern = Array(text.utf8)
    guard let first = pattern.first, count >= pattern.count else { return [] }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var found: [Int] = []
      var start = 0
      // The C library looks at many bytes at once.
      while start + pattern.count <= bytes.count,
        let hit = memchr(base + start, Int32(first), bytes.count - start - pattern.count + 1)
      {
        let offset = UnsafeRawPointer(hit) - base
        let isFound = memcmp(base + offset, pattern, pattern.count) == 0
        if isFound { found.append(offset) }
        start = offset + (isFound ? pattern.count : 1)
      }
      return found
    }
  }

  /// The text of some of the bytes, which may end beyond them.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: indices)], as: UTF8.self)
  }
}
