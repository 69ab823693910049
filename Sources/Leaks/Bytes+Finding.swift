extension [UInt8] {
  /// Where a text stands, from the first to the last, without overlaps (Horspool's search).
  func offsets(of text: String) -> [Int] {
    let pattern = Array(text.utf8)
    guard let last = pattern.last, count >= pattern.count else { return [] }
    var skips = [Int](repeating: pattern.count, count: 256)
    for (index, byte) in pattern.dropLast().enumerated() {
      skips[Int(byte)] = pattern.count - 1 - index
    }
    return withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      var end = pattern.count - 1
      while end < bytes.count {
        let byte = bytes[end]
        let start = end - pattern.count + 1
        if byte == last, pattern.indices.allSatisfy({ bytes[start + $0] == pattern[$0] }) {
          found.append(start)
          end += pattern.count
        } else {
          end += skips[Int(byte)]
        }
      }
      return found
    }
  }

  /// The text of some of the bytes, which may end beyond them.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: indices)], as: UTF8.self)
  }
}
