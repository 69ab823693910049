/// Finds many texts in one pass.
struct ManyTexts: Sendable {
  private let patterns: [[UInt8]]
  /// Whether any of them begins with two bytes, 256 of the second for each of the first.
  private let beginnings: [Bool]

  init(_ texts: [String]) {
    patterns = texts.map { Array($0.utf8) }
    var beginnings = Array(repeating: false, count: 1 << 16)
    for pattern in patterns where !pattern.isEmpty {
      let first = Int(pattern[0]) << 8
      for second in pattern.count > 1 ? Int(pattern[1])...Int(pattern[1]) : 0...255 {
        beginnings[first | second] = true
      }
    }
    self.beginnings = beginnings
  }

  /// Calls with the place of a text among all, and where it stands; texts may overlap.
  func forEach(in bytes: [UInt8], _ body: (_ text: Int, _ offset: Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      beginnings.withUnsafeBufferPointer { beginnings in
        for offset in bytes.indices {
          let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
          guard beginnings[Int(bytes[offset]) << 8 | Int(second)] else { continue }
          for (text, pattern) in patterns.enumerated()
          where !pattern.isEmpty && offset + pattern.count <= bytes.count
            && pattern.indices.allSatisfy({ bytes[offset + $0] == pattern[$0] })
          {
            body(text, offset)
          }
        }
      }
    }
  }
}
