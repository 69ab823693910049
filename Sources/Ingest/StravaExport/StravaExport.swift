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
  /// - Returns: the activities in the order of the table.
  static func read(
    bytes: [UInt8], file: String
  ) -> (activities: [StravaActivity], diagnostics: [Diagnostic]) {
    let table = CSVTable(bytes)
    guard let header = table.rows.first,
      let columns = StravaColumns(header: header.map(\.text))
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
    var activities: [StravaActivity] = []
    for row in rows {
      do throws(Diagnostic) {
        activities.append(
          try StravaRow(row, columns, unit).activity(in: table, file: file))
      } catch {
        diagnostics.append(error)
      }
    }
    if unit.isGuess, !rows.isEmpty {
      diagnostics.append(
        .note(
          "the table does not say the unit of its distances; kilometers were taken",
          at: .file(file)))
    }
    return (activities, diagnostics)
  }

  /// Whether a header is that of a Strava export, whatever the file is called.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    let table = CSVTable(Array(bytes.prefix(16_384)))
    guard let header = table.rows.first else { return false }
    return StravaColumns(header: header.map(\.text)) != nil
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
