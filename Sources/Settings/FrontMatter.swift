import Diagnostics

/// A text with settings in front: TOML between two lines of `+++`.
package struct FrontMatter {
  /// The settings; of a text without any, empty ones.
  package var document: SettingsDocument

  /// What follows.
  package var body: String

  /// The number of the body's first line in its file, from 1.
  package var bodyLine: Int

  /// Splits a text; what is wrong with the marks themselves is noted in the document.
  package init(text: String, file: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
    let first = lines.first.map(trimmed) ?? ""
    guard first == "+++" else {
      document = SettingsDocument(text: "", file: file)
      body = text
      bodyLine = 1
      if first == "---", lines.dropFirst().contains(where: { trimmed($0) == "---" }) {
        document.note(
          .error(
            "the settings in front stand between lines of ---, which means YAML",
            at: .line(1, column: 1, length: 3, source: String(lines[0]), of: file),
            help: "write them as TOML between lines of +++, as in  title = \"Long run\""))
      }
      return
    }
    guard let end = lines.dropFirst().firstIndex(where: { trimmed($0) == "+++" }) else {
      document = SettingsDocument(text: "", file: file)
      body = ""
      bodyLine = lines.count
      document.note(
        .error(
          "the settings in front have no end",
          at: .line(1, column: 1, length: 3, source: String(lines[0]), of: file),
          help: "write a line of +++ below them"))
      return
    }
    document = SettingsDocument(
      text: lines[1..<end].joined(separator: "\n"), file: file, firstLine: 2)
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
  }
}

private func trimmed(_ line: Substring) -> String {
  var line = line
  while let last = line.last, last == " " || last == "\t" { line.removeLast() }
  if line.first == "\u{FEFF}" { line.removeFirst() }
  return String(line)
}
