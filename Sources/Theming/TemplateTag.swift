/// One tag of a template and where it stands.
struct TemplateTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case text, markup, section, inverted, close, partial, parent, block
    /// A tag that themes may not use: other delimiters, settings, names made while rendering.
    case other
  }

  var kind: Kind
  var name: String
  /// From 1.
  var line: Int
  var column: Int
  /// In characters, with braces.
  var length: Int
  /// The tag as written.
  var source: String
}

/// A template's tags in order.
///
/// Reads the same tags as the engine that fills the template; a tag that does not end becomes the
/// last one, with an empty name.
struct TemplateScanner {
  private(set) var tags: [TemplateTag] = []
  let lines: [String]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let characters = Array(text)
    var index = 0
    var (line, lineStart) = (1, 0)
    while index < characters.count {
      if characters[index].isNewline { (line, lineStart) = (line + 1, index + 1) }
      guard characters[index] == "{", index + 1 < characters.count, characters[index + 1] == "{"
      else {
        index += 1
        continue
      }
      let isTriple = index + 2 < characters.count && characters[index + 2] == "{"
      let end = Self.end(of: characters, after: index + 2, isTriple: isTriple)
      let content = characters[(index + 2)..<end.content]
      let source = String(characters[index..<end.tag])
      if content.first != "!" {
        let (kind, name) = Self.meaning(of: content, isTriple: isTriple, isEnded: end.isEnded)
        tags.append(
          TemplateTag(
            kind: kind, name: name, line: line, column: index - lineStart + 1,
            length: end.tag - index, source: source))
      }
      for position in index..<end.tag where characters[position].isNewline {
        (line, lineStart) = (line + 1, position + 1)
      }
      index = end.tag
    }
  }

  private static func end(
    of characters: [Character], after start: Int, isTriple: Bool
  ) -> (content: Int, tag: Int, isEnded: Bool) {
    var index = start
    let braces = isTriple ? 3 : 2
    while index + braces <= characters.count {
      if characters[index..<index + braces].allSatisfy({ $0 == "}" }) {
        return (index, index + braces, true)
      }
      index += 1
    }
    // Not ended: the tag is the rest of its line.
    let rest = characters[start...].firstIndex(where: \.isNewline) ?? characters.count
    return (rest, rest, false)
  }

  private static func meaning(
    of content: ArraySlice<Character>, isTriple: Bool, isEnded: Bool
  ) -> (TemplateTag.Kind, String) {
    guard isEnded else { return (.other, "") }
    func name(dropping count: Int) -> String {
      var name = content.dropFirst(count)
      while name.first?.isWhitespace == true { name.removeFirst() }
      while name.last?.isWhitespace == true { name.removeLast() }
      return String(name)
    }
    if isTriple { return (.markup, name(dropping: 1)) }
    return switch content.first {
    case "#": (.section, name(dropping: 1))
    case "^": (.inverted, name(dropping: 1))
    case "/": (.close, name(dropping: 1))
    case "&": (.markup, name(dropping: 1))
    case ">": (.partial, name(dropping: 1))
    case "<": (.parent, name(dropping: 1))
    case "$": (.block, name(dropping: 1))
    case "=", "%": (.other, name(dropping: 1))
    default: (.text, name(dropping: 0))
    }
  }
}
