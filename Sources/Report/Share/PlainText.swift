/// Paragraphs of plain text for chats, mails and terminals: lines of at most 64 letters.
struct PlainText {
  static let width = 64
  /// Where what stands beside a head begins.
  private static let indent = 10

  private let paragraphs: [[String]]

  init(_ paragraphs: [[String]]) { self.paragraphs = paragraphs.filter { !$0.isEmpty } }

  var text: String {
    paragraphs
      .map { $0.flatMap { wrapped($0.plain(keepsNoBreaks: true)) }.joined(separator: "\n") }
      .joined(separator: "\n\n").plain(keepsNoBreaks: false, isLine: false) + "\n"
  }

  /// A head, and what it heads.
  static func line(_ head: String, _ text: String) -> String {
    head + String(repeating: " ", count: max(2, indent - head.count)) + text
  }

  /// Lines with heads, what they head below each other.
  static func lines(_ lines: [(head: String, text: String)]) -> [String] {
    let width = max(indent, (lines.map(\.head.count).max() ?? 0) + 2)
    return lines.map { $0.head.padded(to: width) + $0.text }
  }

  /// The words of a line over as many lines as they need; what follows stands below what is headed.
  private func wrapped(_ text: String) -> [String] {
    guard text.count > Self.width else { return [text] }
    let indent =
      text.dropFirst(Self.indent - 2).hasPrefix("  ")
      ? String(repeating: " ", count: Self.indent) : ""
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if line.count + 1 + word.count > Self.width, line.contains(where: { $0 != " " }) {
        lines.append(line)
        line = indent + word
      } else {
        line += (lines.isEmpty && line.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [line]).map(\.withoutTrailingSpace)
  }
}

extension String {
  /// Without what would begin another line or turn the letters after it, and with plain blanks.
  var plainLine: String { plain(keepsNoBreaks: false) }
  /// The same, with the blanks at which no line ends.
  var plainWords: String { plain(keepsNoBreaks: true) }

  /// - Parameters:
  ///   - keepsNoBreaks: whether blanks at which no line ends stay.
  ///   - isLine: whether it is one line.
  /// - Returns: what is left.
  fileprivate func plain(keepsNoBreaks: Bool, isLine: Bool = true) -> String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: nil
          case 0xA0, 0x202F: keepsNoBreaks ? scalar : " "
          case 0x0A: isLine ? " " : scalar
          case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
          default: scalar
          }
        }))
  }

  func padded(to width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, width - count))
    return left ? blanks + self : self + blanks
  }

  var withoutTrailingSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
