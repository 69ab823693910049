import Diagnostics
import Training

/// Reads the table of a Strava export.
enum StravaExport {
  /// The name of the table within an export.
  static let tableName = "activities.csv"

  /// Reads `activities.csv`, in whatever language and year it was exported.
  ///
  /// Pure. Rows that cannot be used are warnings, the others go on.
  ///
  /// - Parameters:
  ///   - bytes: the table, in any encoding that Strava or a spreadsheet writes.
  ///   - file: the name to tell people.
  ///   - mapping: the sports of words as the runner wants them, by ``sportWordKey(_:)``.
  /// - Returns: the activities in the order of the table.
  static func read(
    bytes: [UInt8], file: String, mapping: [String: Sport] = [:]
  ) -> (activities: [StravaActivity], diagnostics: [Diagnostic]) {
    let table = CSVTable(bytes)
    guard let header = table.rows.first,
      let columns = StravaColumns(header: header.map(\.text), rows: sample(of: table))
    else {
      let problem = Diagnostic.error(
        table.rows.isEmpty
          ? "the table is empty" : "the first line does not name the columns of a Strava export",
        at: .file(file), help: "take activities.csv out of the zip as Strava made it")
      return ([], [problem])
    }
    var diagnostics: [Diagnostic] = []
    if let line = table.openQuoteLine {
      diagnostics.append(
        .warning(
          "a quotation mark in line \(line) is never closed, so the rest is one long cell",
          at: .file(file), help: "export again; the rows before it were kept"))
    }
    let rows = table.rows.dropFirst()
    let unit = StravaUnit(rows: rows, columns: columns)
    let order = WrittenDate.order(provenBy: dates(of: rows))
    var activities: [StravaActivity] = []
    var unknown = UnknownSports()
    var isKnown: [String: Bool] = ["": true]
    for cells in rows {
      var row = StravaRow(cells, columns, unit, table: table, file: file)
      (row.order, row.mapping) = (order, mapping)
      do throws(Diagnostic) {
        let activity = try row.activity()
        activities.append(activity)
        let type = activity.type
        let known = isKnown[type] ?? isKnownSportWord(type, mapping: mapping)
        isKnown[type] = known
        if !known { unknown.note(type, in: cells[3]) }
      } catch {
        diagnostics.append(error)
      }
      diagnostics += row.problems
    }
    diagnostics += unknown.notes(in: table, file: file)
    if unit.isGuess, !rows.isEmpty {
      diagnostics.append(
        .note(
          "the table does not say the unit of its distances; kilometres were taken",
          at: .file(file)))
    }
    return (activities, diagnostics)
  }

  /// Whether a table is that of a Strava export, whatever the file is called.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    let table = CSVTable(beginningOf: bytes)
    guard let header = table.rows.first else { return false }
    return StravaColumns(header: header.map(\.text), rows: sample(of: table)) != nil
  }

  /// The first rows, without ones that are short.
  private static func sample(of table: CSVTable) -> [[CSVTable.Cell]] {
    let width = table.rows.first?.count ?? 0
    return Array(table.rows.dropFirst().prefix(30).filter { $0.count == width }.prefix(20))
  }

  /// The dates that could be read in two ways, in the order of the activities' numbers.
  private static func dates(of rows: ArraySlice<[CSVTable.Cell]>) -> [String] {
    let numbered = rows.compactMap { row -> (Int64, String)? in
      guard row.count > 1, row[1].text.contains(where: { $0 == "/" || $0 == "-" }),
        row[1].text.prefix(while: \.isNumber).count <= 2, let id = Int64(row[0].text)
      else { return nil }
      return (id, row[1].text)
    }
    return numbered.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// How many meters the two distances count.
struct StravaUnit {
  /// Of the one for people: 1, 1,000 or 1,609.344.
  var shown = 1_000.0
  /// Of the one in the second half: 1, or 1,000 where it repeats the first.
  var exact = 1.0
  /// Whether nothing tells.
  var isGuess = false

  init(rows: ArraySlice<[CSVTable.Cell]>, columns: StravaColumns) {
    if columns.isLegacy {
      shown = 1
      return
    }
    guard let meters = columns.index(.meters) else {
      isGuess = true
      return
    }
    let ratios = rows.compactMap { row -> Double? in
      guard row.count > max(meters, columns.distance),
        let exact = localizedNumber(row[meters].text), exact > 100,
        let shown = localizedNumber(row[columns.distance].text), shown > 0.1
      else { return nil }
      return exact / shown
    }.sorted()
    guard !ratios.isEmpty else { return }
    let ratio = ratios[ratios.count / 2]
    if ratio > 1_500, ratio < 1_720 { shown = 1_609.344 }
    if ratio > 0.9, ratio < 1.1 { exact = 1_000 }
  }
}
