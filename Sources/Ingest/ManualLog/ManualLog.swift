package import Diagnostics
import Training

/// The log a runner keeps by hand, as a table: date, sport, minutes, kilometers, effort or load, note.
package enum ManualLog {
  /// The first line of a log that openrun begins.
  package static let header = "date,time,sport,minutes,km,rpe,load,note"

  /// Reads a log, row by row.
  ///
  /// Pure. Separators, decimal marks, encodings and the spelling of dates and durations are found
  /// out; `04/01/2026` is read as other dates of the same file prove it, else it is a mistake.
  /// Text that looks like a formula is text.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: the name to tell people.
  /// - Returns: the entries of good rows in the order of the file, and all mistakes with their
  ///   row and column: an error for each row that is no entry.
  package static func read(
    bytes: [UInt8], file: String
  ) -> (entries: [ManualEntry], diagnostics: [Diagnostic]) {
    let table = CSVTable(bytes)
    guard let header = table.rows.first else {
      let problem = Diagnostic.error(
        "the log is empty", at: .file(file), help: "begin it with the line  \(Self.header)")
      return ([], [problem])
    }
    let columns = ManualColumns(header, table: table, file: file)
    guard !columns.problems.hasErrors else { return ([], columns.problems) }
    var diagnostics = columns.problems
    var rows = Array(table.rows.dropFirst())
    if let line = table.openQuoteLine {
      diagnostics.append(Self.openQuote(line: line, table, file))
      // What follows the quotation mark was swallowed by it.
      rows.removeAll { row in row.contains { $0.line >= line } }
    } else if rows.isEmpty {
      diagnostics.append(.note("the log has no entries yet", at: .file(file)))
    }
    var entries: [ManualEntry] = []
    var seen: [Place: Int] = [:]
    let order = dateOrder(rows, columns)
    for cells in rows {
      var row = ManualRow(cells, columns: columns, table: table, file: file, order: order)
      let entry = row.entry()
      diagnostics += row.problems
      guard var entry else { continue }
      let place = Place(
        day: entry.day.number, second: entry.secondOfDay, sport: entry.sport.rawValue)
      entry.ordinal = seen[place] ?? 0
      seen[place] = entry.ordinal + 1
      entries.append(entry)
    }
    return (entries, diagnostics.inReadingOrder())
  }

  /// What tells entries of one file apart.
  private struct Place: Hashable {
    var day: Int
    var second: Int?
    var sport: String
  }

  /// The order of day and month that dates of the file prove, if they agree.
  private static func dateOrder(
    _ rows: [[CSVTable.Cell]], _ columns: ManualColumns
  ) -> WrittenDate.Order? {
    guard let index = columns.index(.date) else { return nil }
    let proven = rows.compactMap { row in
      row.indices.contains(index) ? WrittenDate.order(provenBy: row[index].text) : nil
    }
    guard let first = proven.first, proven.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func openQuote(line: Int, _ table: CSVTable, _ file: String) -> Diagnostic {
    let cell = table.rows.joined().first { $0.line == line && $0.text.contains("\n") }
    let sentence = "a quotation mark is never closed"
    let help = "close it, or write it twice where it belongs to the text"
    return .error(
      sentence, at: cell.map { table.place(of: $0, in: file) } ?? .file(file), help: help)
  }
}
