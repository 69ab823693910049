package import Diagnostics
package import Training

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
  ///   - mapping: the sports of words as the runner wants them, by ``sportWordKey(_:)``.
  ///   - isInMiles: whether distances are miles where the table does not say it.
  ///   - today: after which nothing can have been done yet; `nil` if nobody knows.
  /// - Returns: the entries of good rows in the order of the file, and all mistakes with their
  ///   row and column: an error for each row that is no entry.
  package static func read(
    bytes: [UInt8], file: String, mapping: [String: Sport] = [:], isInMiles: Bool = false,
    today: Day? = nil
  ) -> (entries: [ManualEntry], diagnostics: [Diagnostic]) {
    let table = CSVTable(bytes)
    guard let header = table.rows.first else {
      let problem = Diagnostic.error(
        "the log is empty", at: .file(file), help: "begin it with the line  \(Self.header)")
      return ([], [problem])
    }
    guard !StravaExport.isTable(bytes) else {
      let problem = Diagnostic.error(
        "this is the table of a Strava export, not a log", at: .file(file),
        help: "read it with  openrun ingest")
      return ([], [problem])
    }
    let list = ActivityList(table)
    var columns = ManualColumns(header, table: table, file: file, list: list)
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
    var unknown = UnknownSports()
    if list == nil, hasTimes(rows, columns) { columns.takeTimeAsDuration() }
    let style = ManualStyle(
      rows, columns, table: table, list: list, mapping: mapping, isInMiles: isInMiles)
    diagnostics += style.notes(file: file)
    for cells in rows {
      var row = ManualRow(cells, columns: columns, table: table, file: file, style: style)
      row.today = today
      let entry = row.entry()
      diagnostics += row.problems
      if let cell = row.unknownSport, entry != nil { unknown.note(cell.text, in: cell) }
      guard var entry else { continue }
      let place = Place(
        day: entry.day.number, second: entry.secondOfDay, sport: entry.sport.rawValue)
      entry.ordinal = seen[place] ?? 0
      seen[place] = entry.ordinal + 1
      entries.append(entry)
    }
    diagnostics += unknown.notes(in: table, file: file)
    return (entries, diagnostics.inReadingOrder())
  }

  /// What tells entries of one file apart.
  private struct Place: Hashable {
    var day: Int
    var second: Int?
    var sport: String
  }

  /// Whether a column called "time" cannot be a time of day, because the dates have one.
  private static func hasTimes(_ rows: [[CSVTable.Cell]], _ columns: ManualColumns) -> Bool {
    guard let date = columns.index(.date), columns.index(.time) != nil,
      ManualStyle.durationUnits.allSatisfy({ columns.index($0.0) == nil })
    else { return false }
    let count = rows.count { row in
      row.indices.contains(date)
        && WrittenDate(row[date].text, order: .dayFirst)?.secondOfDay != nil
    }
    return count > 0 && count * 4 >= rows.count * 3
  }

  private static func openQuote(line: Int, _ table: CSVTable, _ file: String) -> Diagnostic {
    let cell = table.rows.joined().first { $0.line == line && $0.text.contains("\n") }
    let sentence = "a quotation mark is never closed"
    let help = "close it, or write it twice where it belongs to the text"
    return .error(
      sentence, at: cell.map { table.place(of: $0, in: file) } ?? .file(file), help: help)
  }
}
