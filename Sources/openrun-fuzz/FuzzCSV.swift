import Diagnostics
import Training

@testable import Ingest

/// Cuts bytes into cells, and reads them as a log kept by hand and as the table of a Strava export.
func fuzzCSV(_ bytes: [UInt8]) {
  let table = CSVTable(bytes)
  checkCells(of: table)
  checkCells(of: CSVTable(bytes, separator: 0x3B))
  checkLog(bytes, rowCount: table.rows.count)
  checkStrava(bytes, rowCount: table.rows.count)
  for line in table.lines.prefix(3) where line.utf8.count < 64 { checkDate(line) }
}

private func checkCells(of table: CSVTable) {
  for (index, row) in table.rows.enumerated() {
    law("a row has cells", !row.isEmpty)
    for (number, cell) in row.enumerated() {
      law("line \(cell.line) is in the file", (1...table.lines.count).contains(cell.line))
      let width = table.lines[cell.line - 1].utf8.count
      law("bytes \(cell.bytes) are on the line", cell.bytes.upperBound <= width)
      if index + number < 40 { _ = table.place(of: cell, in: "log.csv") }
    }
    for (cell, next) in zip(row, row.dropFirst()) where cell.line == next.line {
      law("cells do not overlap", cell.bytes.upperBound < next.bytes.lowerBound)
    }
    guard let line = row.first?.line, !table.lines[line - 1].utf8.contains(0x22),
      row.last?.line == line
    else { continue }
    let separator = String(Character(Unicode.Scalar(table.separator)))
    law(
      "nothing of a line without quotes is lost",
      row.map(\.text).joined(separator: separator) == table.lines[line - 1])
  }
}

private func checkLog(_ bytes: [UInt8], rowCount: Int) {
  let (entries, diagnostics) = ManualLog.read(bytes: bytes, file: "log.csv")
  law("no more entries than rows", entries.count <= max(rowCount - 1, 0))
  law("a row that is no entry has an error", entries.count == rowCount - 1 || diagnostics.hasErrors)
  for entry in entries {
    law(
      "an entry says something",
      entry.movingSeconds != nil || entry.distanceMeters != nil || entry.load != nil)
    law("an effort is 1 to 10", entry.perceivedExertion.map { (1...10).contains($0) } ?? true)
    checkTotals(entry.activity)
  }
  law("no two entries have the same number", Set(entries.map(\.activity.id)).count == entries.count)
}

private func checkStrava(_ bytes: [UInt8], rowCount: Int) {
  let (activities, diagnostics) = StravaExport.read(bytes: bytes, file: "activities.csv")
  law("no more activities than rows", activities.count <= max(rowCount - 1, 0))
  law(
    "a row is an activity or has a warning",
    activities.count + diagnostics.count >= rowCount - 1 || diagnostics.hasErrors)
  for activity in activities {
    law("an activity has a number", activity.id > 0 && activity.activity.id < 0)
    checkTotals(activity.activity)
  }
}

private func checkDate(_ text: String) {
  for order in [WrittenDate.Order.dayFirst, .monthFirst, nil] {
    guard let date = WrittenDate(text, order: order) else { continue }
    law("‘\(text)’ has a time of day", date.secondOfDay.map { (0...86_400).contains($0) } ?? true)
    law("‘\(text)’ has a zone on earth", abs(date.utcOffsetSeconds ?? 0) <= 14 * 3_600)
    law("‘\(text)’ is a day of the calendar", Day(iso: date.day.iso) == date.day)
  }
}
