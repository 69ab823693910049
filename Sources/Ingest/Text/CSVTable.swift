import Diagnostics
import Foundation

/// A file of comma-separated values, cut into cells as RFC 4180 means it.
///
/// Quotes may hold separators and line breaks; rows may end in any way; a mark of byte order and
/// UTF-16 are understood, and bytes that are not UTF-8 are Windows-1252, as spreadsheets write them.
struct CSVTable: Sendable {
  struct Cell: Sendable, Equatable {
    var text: String
    /// The line the cell begins on, from 1.
    var line: Int
    /// Where in that line it lies, in bytes of UTF-8, quotes included.
    var bytes: Range<Int>
  }

  /// Rows that hold anything.
  var rows: [[Cell]] = []
  /// The lines of the file, without their breaks.
  var lines: [String] = []
  var separator: UInt8
  /// The line on which a quote was opened that is never closed.
  var openQuoteLine: Int?
}

extension CSVTable {
  /// Cuts a file; without a separator the first line tells which it is.
  init(_ bytes: [UInt8], separator: UInt8? = nil) {
    let text = Array(Self.text(bytes).utf8)
    self.separator = separator ?? Self.guessedSeparator(text)
    lines = Self.lines(text)
    var cutter = CSVCutter(text, separator: self.separator)
    while let row = cutter.nextRow() {
      if row.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) { rows.append(row) }
    }
    openQuoteLine = cutter.openQuoteLine
  }

  /// Cuts the first rows of a file, enough to tell what kind of table it is.
  ///
  /// A letter or a row that was broken off would be another one, and is left out.
  init(beginningOf bytes: [UInt8], isWhole: Bool = true) {
    var start = bytes.prefix(16_384)
    let isWhole = isWhole && start.count == bytes.count
    if !isWhole, let line = start.lastIndex(of: 0x0A), start[0] < 0xFE { start = start[...line] }
    self.init(Array(start))
  }

  /// Where a cell stands, for people.
  func place(of cell: Cell, in file: String) -> Place {
    let source = lines.indices.contains(cell.line - 1) ? lines[cell.line - 1] : ""
    let line = Array(source.utf8)
    let before = line.prefix(cell.bytes.lowerBound)
    let inside = line.dropFirst(cell.bytes.lowerBound).prefix(cell.bytes.count)
    return .line(
      cell.line, column: String(decoding: before, as: UTF8.self).count + 1,
      length: String(decoding: inside, as: UTF8.self).count, source: source, of: file)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var plain = utf8Bytes(bytes)
    if plain.count == bytes.count, bytes.count >= 4, bytes[1] == 0, bytes[3] == 0 {
      // UTF-16 without a mark: every other byte of English is 0.
      plain = utf8Bytes([0xFF, 0xFE] + bytes)
    }
    var text =
      String(validating: plain, as: UTF8.self)
      ?? String(data: Data(plain), encoding: .windowsCP1252)
      ?? String(decoding: plain, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text
  }

  /// The separator that the first line has most of, outside of quotes; the comma wins a draw.
  private static func guessedSeparator(_ text: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if counts != [0, 0, 0] { break }
        continue
      }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? 0x2C : candidates[counts.firstIndex(of: most) ?? 0]
  }

  private static func lines(_ text: [UInt8]) -> [String] {
    var (lines, start, index): ([String], Int, Int) = ([], 0, 0)
    while index < text.count {
      if text[index] == 0x0A || text[index] == 0x0D {
        lines.append(String(decoding: text[start..<index], as: UTF8.self))
        if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < text.count { lines.append(String(decoding: text[start...], as: UTF8.self)) }
    return lines
  }
}

/// Goes through the bytes once.
private struct CSVCutter {
  private let text: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private(set) var openQuoteLine: Int?

  init(_ text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
  }

  mutating func nextRow() -> [CSVTable.Cell]? {
    guard index < text.count else { return nil }
    var row: [CSVTable.Cell] = []
    while true {
      row.append(nextCell())
      guard index < text.count else { return row }
      if text[index] == separator {
        index += 1
        if index == text.count {
          let end = index - lineStart
          row.append(CSVTable.Cell(text: "", line: line, bytes: end..<end))
          return row
        }
        continue
      }
      breakLine()
      return row
    }
  }

  /// Stops at a separator, a line break or the end.
  private mutating func nextCell() -> CSVTable.Cell {
    let (start, startLine) = (index - lineStart, line)
    var firstLineEnd: Int?
    var value: [UInt8] = []
    var isQuoted = false
    if text[index] == 0x22 {
      isQuoted = true
      index += 1
    }
    while index < text.count {
      let byte = text[index]
      if isQuoted, byte == 0x22 {
        if index + 1 < text.count, text[index + 1] == 0x22 {
          value.append(byte)
          index += 2
          continue
        }
        isQuoted = false
        index += 1
        continue
      }
      if !isQuoted, byte == separator || byte == 0x0A || byte == 0x0D { break }
      if isQuoted, byte == 0x0A || byte == 0x0D {
        value.append(0x0A)
        firstLineEnd = firstLineEnd ?? index - lineStart
        breakLine()
        continue
      }
      value.append(byte)
      index += 1
    }
    if isQuoted { openQuoteLine = openQuoteLine ?? startLine }
    let end = firstLineEnd ?? index - lineStart
    return CSVTable.Cell(
      text: String(decoding: value, as: UTF8.self), line: startLine, bytes: start..<max(start, end))
  }

  private mutating func breakLine() {
    if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
    lineStart = index
  }
}
