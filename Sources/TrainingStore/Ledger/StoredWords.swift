/// Reads a code and its arguments as they are stored: words with one space between them, the last
/// of which may be any text.
///
/// Bytes are looked at and not characters, so that no mark of a text can become one with a space.
struct StoredWords {
  private var rest: Substring.UTF8View?

  init(_ stored: String) { rest = stored[...].utf8 }

  var isAtEnd: Bool { rest == nil }

  /// The next word; `nil` at the end.
  mutating func word() -> String? {
    guard let bytes = rest else { return nil }
    let end = bytes.firstIndex(of: 0x20)
    rest = end.map { bytes[bytes.index(after: $0)...] }
    return String(Substring(bytes[..<(end ?? bytes.endIndex)]))
  }

  /// The next word as a count.
  mutating func count() -> Int? { word().flatMap { Int($0) } }

  /// All that is left.
  mutating func text() -> String {
    defer { rest = nil }
    return rest.map { unescaped(String(Substring($0))) } ?? ""
  }
}

/// A text without line breaks: those stand between points.
func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C }) else { return text }
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x5C: bytes += [0x5C, 0x5C]
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func unescaped(_ text: String) -> String {
  guard text.utf8.contains(0x5C) else { return text }
  var bytes: [UInt8] = []
  var isEscape = false
  for byte in text.utf8 {
    if byte == 0x5C, !isEscape {
      isEscape = true
    } else {
      bytes.append(isEscape && byte == 0x6E ? 0x0A : byte)
      isEscape = false
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
