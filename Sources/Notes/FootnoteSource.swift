/// A text as the library counts its lines and bytes, to find what footnotes are called.
struct FootnoteSource {
  private let lines: [ArraySlice<UInt8>]

  init(_ text: String) {
    let text = text.replacing("\0", with: "\u{FFFD}").replacing("\r\n", with: "\n")
    let bytes = Array(text.utf8)
    lines = bytes.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
  }

  /// The name in `[^name]:`, which ends before a column, both from 1.
  func name(atLine line: Int, before column: Int) -> String? {
    guard lines.indices.contains(line - 1) else { return nil }
    let before = lines[line - 1].prefix(max(0, column - 1))
    guard let end = before.lastIndex(of: UInt8(ascii: "]")) else { return nil }
    // A name has no blanks and no brackets that close, so it begins after the last of these.
    let start = before[..<end].lastIndex { " \t]".utf8.contains($0) } ?? before.startIndex
    guard let open = before[start..<end].firstRange(of: "[^".utf8) else { return nil }
    return String(decoding: before[open.upperBound..<end], as: UTF8.self)
  }
}
