/// Where a key and its value stand; lines and columns from 1, columns in Unicode scalars.
struct Spot {
  var line: Int
  var column: Int
  var length: Int
  var valueLine: Int
  var valueColumn: Int

  /// Up to the end of the value, or of its first line.
  var valueLength: Int
}

/// Finds where every key of a TOML document stands, since the parser does not say.
///
/// The text is known to be TOML when this runs; it only has to know where keys, strings, lists and
/// tables begin and end. On a text that is not TOML it finds some positions and ends.
struct PositionScanner {
  private let characters: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0
  private var tableCounts: [SettingPath: Int] = [:]
  private(set) var spots: [SettingPath: Spot] = [:]

  /// The first place that the library below does not survive.
  private(set) var trap: Trap?

  /// A character that the library takes for impossible where it stands.
  struct Trap {
    enum Kind { case tableName, listValue }

    var kind: Kind
    var character: Unicode.Scalar
    var line: Int
    var column: Int

    /// Everything before it.
    var before: String
  }

  init(_ text: String) { characters = Array(text.unicodeScalars) }

  mutating func run() {
    var table = SettingPath()
    while let next = peek {
      let start = index
      switch next {
      case "[":
        table = scanHeader()
      case "#", " ", "\t":
        skipBlanks()
      case _ where next.endsLine:
        advance()
      default:
        scanAssignment(in: table)
      }
      if index == start { advance() }
    }
  }

  private var peek: Unicode.Scalar? { index < characters.count ? characters[index] : nil }
  private var column: Int { index - lineStart + 1 }

  private mutating func advance() {
    guard let character = peek else { return }
    index += 1
    if character.endsLine {
      line += 1
      lineStart = index
    }
  }

  /// Skips spaces and comments, and line breaks too where the grammar allows them.
  private mutating func skipBlanks(andLines: Bool = false) {
    while let character = peek {
      if character == "#" {
        while let character = peek, !character.endsLine { advance() }
      } else if character == " " || character == "\t" || (andLines && character.endsLine) {
        advance()
      } else {
        return
      }
    }
  }

  private mutating func skipSpaces() {
    while let character = peek, character == " " || character == "\t" { advance() }
  }

  private mutating func noteTrap(_ kind: Trap.Kind, _ character: Unicode.Scalar) {
    guard trap == nil else { return }
    trap = Trap(
      kind: kind, character: character, line: line, column: column,
      before: text(characters[..<index]))
  }

  // MARK: Tables

  private mutating func scanHeader() -> SettingPath {
    let (line, column, start) = (line, column, index)
    advance()
    let isList = peek == "["
    if isList { advance() }
    skipSpaces()
    if let character = peek, character != "]", !character.canBeginKey {
      noteTrap(.tableName, character)
    }
    let keys = scanKey()
    while let character = peek, character == "]" { advance() }
    var path = SettingPath()
    for (offset, key) in keys.enumerated() {
      path = path.key(key)
      if offset == keys.count - 1, isList {
        let count = tableCounts[path, default: 0]
        tableCounts[path] = count + 1
        if count == 0 { note(path, line, column, index - start) }
        path = path.index(count)
      } else if let count = tableCounts[path] {
        path = path.index(count - 1)
      }
      if spots[path] == nil { note(path, line, column, index - start) }
    }
    return path
  }

  private mutating func note(_ path: SettingPath, _ line: Int, _ column: Int, _ length: Int) {
    spots[path] = Spot(
      line: line, column: column, length: length, valueLine: line, valueColumn: column,
      valueLength: length)
  }

  // MARK: Keys and values

  private mutating func scanAssignment(in table: SettingPath) {
    let (line, column, start) = (line, column, index)
    let keys = scanKey()
    let length = max(lengthWithoutTrailingSpace(from: start), 1)
    guard peek == "=" else { return }
    advance()
    skipBlanks()
    var path = table
    for key in keys {
      path = path.key(key)
      if spots[path] == nil { note(path, line, column, length) }
    }
    let (valueLine, valueColumn, valueStart) = (self.line, self.column, index)
    scanValue(at: path)
    spots[path] = Spot(
      line: line, column: column, length: length, valueLine: valueLine, valueColumn: valueColumn,
      valueLength: lengthOnFirstLine(from: valueStart))
  }

  /// Reads `a."b c".d` up to the character that ends it.
  private mutating func scanKey() -> [String] {
    var keys: [String] = []
    while let character = peek, !character.endsLine {
      switch character {
      case "=", "]": return keys
      case " ", "\t", ".": advance()
      case "\"", "'":
        let start = index
        scanString(quote: character)
        keys.append(unquoted(characters[start..<index]))
      default:
        let start = index
        while let character = peek, !" \t.=]\"'".unicodeScalars.contains(character),
          !character.endsLine
        {
          advance()
        }
        keys.append(text(characters[start..<index]))
      }
    }
    return keys
  }

  private mutating func scanValue(at path: SettingPath) {
    depth += 1
    defer { depth -= 1 }
    // The parser refuses what is nested deeper; going on would only use up the stack.
    guard depth <= 300 else { return index = characters.count }
    switch peek {
    case "\"": scanString(quote: "\"")
    case "'": scanString(quote: "'")
    case "[": scanList(at: path)
    case "{": scanInlineTable(at: path)
    default:
      while let character = peek, !",]}#".unicodeScalars.contains(character), !character.endsLine {
        advance()
      }
    }
  }

  private mutating func scanList(at path: SettingPath) {
    advance()
    var count = 0
    while true {
      skipBlanks(andLines: true)
      guard let character = peek else { return }
      if character == "]" { return advance() }
      if character == "," {
        advance()
        continue
      }
      if character == "}" || character.properties.isWhitespace { noteTrap(.listValue, character) }
      let (line, column, start) = (line, column, index)
      scanValue(at: path.index(count))
      if index == start { return }
      let length = lengthOnFirstLine(from: start)
      spots[path.index(count)] = Spot(
        line: line, column: column, length: length, valueLine: line, valueColumn: column,
        valueLength: length)
      count += 1
    }
  }

  private mutating func scanInlineTable(at path: SettingPath) {
    advance()
    while true {
      skipBlanks(andLines: true)
      guard let character = peek else { return }
      if character == "}" { return advance() }
      let start = index
      if character == "," { advance() } else { scanAssignment(in: path) }
      if index == start { return }
    }
  }

  private mutating func scanString(quote: Unicode.Scalar) {
    let isLong =
      index + 2 < characters.count && characters[index + 1] == quote
      && characters[index + 2] == quote
    let length = isLong ? 3 : 1
    for _ in 0..<length { advance() }
    while let character = peek {
      if character == "\\", quote == "\"" {
        advance()
        advance()
      } else if character == quote {
        var run = 0
        while peek == quote, run < (isLong ? 5 : 1) {
          advance()
          run += 1
        }
        if run >= length { return }
      } else if !isLong, character.endsLine {
        return
      } else {
        advance()
      }
    }
  }

  private func unquoted(_ characters: ArraySlice<Unicode.Scalar>) -> String {
    text(characters.dropFirst().dropLast())
  }

  private func lengthWithoutTrailingSpace(from start: Int) -> Int {
    var end = index
    while end > start, characters[end - 1] == " " || characters[end - 1] == "\t" { end -= 1 }
    return end - start
  }

  private func lengthOnFirstLine(from start: Int) -> Int {
    var end = start
    while end < index, !characters[end].endsLine { end += 1 }
    while end > start, " \t\r".unicodeScalars.contains(characters[end - 1]) { end -= 1 }
    return max(end - start, 1)
  }
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool { self == "\n" }

  fileprivate var canBeginKey: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "\"", "'": true
    default: false
    }
  }
}

extension Character {
  /// The line breaks TOML knows, and no others.
  var endsLine: Bool { self == "\n" || self == "\r\n" }
}
