package import Diagnostics

/// A TOML file while it is being read.
///
/// Ask ``root`` for what the file may hold; whatever is wrong is noted with its place, and reading
/// goes on with `nil` or the default. ``finish()`` adds the keys that nobody asked for and gives
/// all mistakes in the file's order. A class, because the tables handed out note into one list.
package final class SettingsDocument {
  package let file: String
  let values: [String: SettingsValue]
  let spots: [SettingPath: Spot]
  private let lines: [String]
  private let firstLine: Int
  private var mistakes: [Diagnostic] = []

  /// Keys that were asked for, table by table, in the order of asking.
  private var asked: [SettingPath: [String]] = [:]

  /// Reads a text; `file` is the name to show, `firstLine` the number of the text's first line in it.
  package init(text: String, file: String, firstLine: Int = 1) {
    self.file = file
    self.firstLine = firstLine
    let text = String(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
      .map(String.init)
    do throws(TOMLMistake) {
      if text.utf8.contains(0) { throw nulMistake(in: text) }
      var scanner = PositionScanner(text)
      scanner.run()
      values = try parsedTOML(text, scanner)
      spots = scanner.spots
    } catch {
      values = [:]
      spots = [:]
      mistakes = [
        .error(
          error.sentence, at: place(line: error.line, column: error.column, length: 1),
          help: error.help)
      ]
      isReadable = false
    }
  }

  /// A document from a file's bytes, which should be UTF-8.
  package convenience init(bytes: [UInt8], file: String) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, file: file)
    } else {
      self.init(text: "", file: file)
      isReadable = false
      note(
        .error(
          "the file is not UTF-8 text", at: .byte(firstOddByte(of: bytes), in: [file]),
          help: "save it as UTF-8 in your editor"))
    }
  }

  /// Whether the text was TOML at all; if not, nothing is reported as missing.
  package private(set) var isReadable = true

  /// The keys outside all tables, and the way to the tables.
  package var root: TableReader { TableReader(document: self, path: SettingPath(), values: values) }

  /// Every mistake, also keys that nothing asked for, in the file's order.
  package func finish() -> [Diagnostic] {
    var found = mistakes
    reportUnknown(in: .table(values), at: SettingPath(), to: &found)
    return found.inReadingOrder()
  }

  /// Adds something only the reader of the values can see.
  package func note(_ mistake: Diagnostic) { mistakes.append(mistake) }

  func noteAsked(for key: String, in table: SettingPath) {
    if !asked[table, default: []].contains(key) { asked[table, default: []].append(key) }
  }

  func noteOpened(_ table: SettingPath) { asked[table] = asked[table] ?? [] }

  private func reportUnknown(
    in value: SettingsValue, at path: SettingPath, to found: inout [Diagnostic]
  ) {
    switch value {
    case .table(let entries):
      guard let known = asked[path] else { return }
      for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
        if known.contains(key) {
          reportUnknown(in: value, at: path.key(key), to: &found)
        } else {
          found.append(unknown(key, value, in: path, known: known))
        }
      }
    case .list(let elements):
      for (index, element) in elements.enumerated() {
        reportUnknown(in: element, at: path.index(index), to: &found)
      }
    default: break
    }
  }

  private func unknown(
    _ key: String, _ value: SettingsValue, in table: SettingPath, known: [String]
  ) -> Diagnostic {
    let isTable = value.isTable
    let suffix = table.steps.isEmpty ? "" : " in \(table.tableLabel)"
    let help =
      if let name = nearest(to: key, in: known) {
        "did you mean ‘\(name)’?"
      } else if known.isEmpty {
        "delete it; nothing can stand here"
      } else {
        "known here: \(known.sorted().joined(separator: ", "))"
      }
    return .error(
      "unknown \(isTable ? "table" : "key") ‘\(key)’\(suffix)",
      at: place(ofKey: table.key(key)), help: help)
  }

  // MARK: Places

  /// The key itself, or the nearest table round it.
  func place(ofKey path: SettingPath) -> Place {
    guard let spot = spot(for: path) else { return .file(file) }
    return place(line: spot.line, column: spot.column, length: spot.length)
  }

  func place(ofValue path: SettingPath) -> Place {
    guard let spot = spot(for: path) else { return .file(file) }
    return place(line: spot.valueLine, column: spot.valueColumn, length: spot.valueLength)
  }

  /// The value as it is written, cut to what fits into a sentence.
  func source(ofValue path: SettingPath) -> String? {
    guard let spot = spots[path], lines.indices.contains(spot.valueLine - 1) else { return nil }
    let scalars = lines[spot.valueLine - 1].unicodeScalars.dropFirst(spot.valueColumn - 1)
    let text = String(scalars.prefix(spot.valueLength))
    return text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// The line, in its file, of a table's header; `nil` for the document itself.
  func line(ofTable path: SettingPath) -> Int? {
    spots[path].map { $0.line + firstLine - 1 }
  }

  private func spot(for path: SettingPath) -> Spot? {
    var path = path
    while !path.steps.isEmpty {
      if let spot = spots[path] { return spot }
      path.steps.removeLast()
    }
    return nil
  }

  /// A place from numbers within the text; columns and length in Unicode scalars.
  func place(line: Int, column: Int, length: Int) -> Place {
    let source = lines.indices.contains(line - 1) ? lines[line - 1] : ""
    let before = source.unicodeScalars.prefix(max(column - 1, 0))
    let meant = source.unicodeScalars.dropFirst(before.count).prefix(length)
    return .line(
      line + firstLine - 1, column: String(before).count + 1, length: String(meant).count,
      source: source, of: file)
  }
}

private func nulMistake(in text: String) -> TOMLMistake {
  let before = text.prefix { $0 != "\0" }
  let line = before.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
  return TOMLMistake(
    sentence: "there is a zero byte in the text", help: "delete it, or copy the file again",
    line: line.count, column: (line.last?.unicodeScalars.count ?? 0) + 1)
}

/// Where bytes stop being UTF-8, from 0.
private func firstOddByte(of bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    offset += UTF8.width(scalar)
  }
  return min(offset, bytes.count)
}
