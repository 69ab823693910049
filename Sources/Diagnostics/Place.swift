/// Where something is: a file, a line of it, a byte of it, or a member of an archive.
package struct Place: Hashable, Sendable {
  enum Detail: Hashable, Sendable {
    case whole
    case line(number: Int, column: Int, length: Int, source: String)
    case byte(Int)
  }

  /// The file's name; for a member of an archive the containers first, outermost first.
  package var path: [String]
  var detail: Detail

  /// A whole file.
  package static func file(_ name: String) -> Self { Self(path: [name], detail: .whole) }

  /// A whole file inside archives, shown as `export.zip › Part1.zip › 8812.fit`.
  package static func file(in path: [String]) -> Self { Self(path: path, detail: .whole) }

  /// A part of one line.
  ///
  /// Lines and columns count from 1, columns and lengths in characters; at least one is marked.
  /// `source` is the whole line without its line break.
  package static func line(
    _ number: Int, column: Int, length: Int, source: String, of file: String
  ) -> Self {
    Self(
      path: [file],
      detail: .line(number: number, column: column, length: length, source: source))
  }

  /// A byte of a binary file, counted from 0.
  package static func byte(_ offset: Int, in path: [String]) -> Self {
    Self(path: path, detail: .byte(offset))
  }

  /// The line, from 1, if the place is one.
  package var lineNumber: Int? {
    if case .line(let number, _, _, _) = detail { number } else { nil }
  }

  /// Orders places of one file.
  var position: Int {
    switch detail {
    case .whole: 0
    case .line(let number, let column, _, _): number &* 100_000 &+ min(column, 99_999)
    case .byte(let offset): offset
    }
  }

  /// The place in one line: `openrun.toml:12:1`, `export.zip › 8812.fit, byte 20,480`.
  package var text: String {
    let name = shown(path.joined(separator: " › "))
    return switch detail {
    case .whole: name
    case .line(let number, let column, _, _): "\(name):\(number):\(column)"
    case .byte(let offset): "\(name), byte \(grouped(offset))"
    }
  }
}

/// A whole number with commas between its thousands.
package func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = number < 0 ? "-" : ""
  for (offset, digit) in digits.enumerated() {
    if offset > 0, (digits.count - offset).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}
