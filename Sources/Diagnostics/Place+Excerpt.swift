extension Place {
  /// The place as messages show it, with the line and a mark below the part that is meant.
  var lines: [String] {
    guard case .line(let number, let column, let length, let source) = detail else {
      return ["  --> \(text)"]
    }
    let gutter = String(repeating: " ", count: String(number).count)
    let excerpt = Excerpt(source: source, column: column, length: length)
    return [
      "\(gutter)--> \(text)", "\(gutter) |",
      excerpt.line.isEmpty ? "\(number) |" : "\(number) | \(excerpt.line)",
      "\(gutter) | \(excerpt.mark)",
    ]
  }
}

/// A line short enough for a terminal, and the mark that goes below it.
private struct Excerpt {
  var line: String
  var mark: String

  init(source: String, column: Int, length: Int) {
    let characters = Array(source).map(plain)
    var start = 0
    var end = characters.count
    if characters.count > Self.width {
      start = min(max(column - 1 - Self.width / 2, 0), characters.count - Self.width)
      end = start + Self.width
    }
    var shownCharacters = Array(characters[start..<end])
    if start > 0 { shownCharacters[0] = "…" }
    if end < characters.count { shownCharacters[shownCharacters.count - 1] = "…" }
    line = String(shownCharacters)
    let indent = min(max(column - 1 - start, 0), shownCharacters.count)
    let count = min(max(length, 1), max(shownCharacters.count - indent, 1))
    mark = String(repeating: " ", count: indent) + String(repeating: "^", count: count)
  }

  private static let width = 100
}

/// A character that takes one cell and does nothing; a tab becomes a space so that marks line up.
private func plain(_ character: Character) -> Character {
  if character == "\t" { return " " }
  return character.unicodeScalars.contains(where: isDisturbing) ? "\u{FFFD}" : character
}
