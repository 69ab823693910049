import Diagnostics
import Foundation
import Training

/// A row on its way to an entry, with all that is wrong with it.
struct ManualRow {
  private let cells: [CSVTable.Cell]
  private let columns: ManualColumns
  let table: CSVTable
  let file: String
  let style: ManualStyle
  /// After which nothing can have been done yet.
  var today: Day?
  var problems: [Diagnostic] = []
  /// The cell whose word means no sport that we know.
  private(set) var unknownSport: CSVTable.Cell?

  init(
    _ cells: [CSVTable.Cell], columns: ManualColumns, table: CSVTable, file: String,
    style: ManualStyle
  ) {
    (self.cells, self.columns, self.table, self.file) = (cells, columns, table, file)
    self.style = style
  }

  /// The entry; `nil` if anything is wrong, which ``problems`` tells.
  mutating func entry() -> ManualEntry? {
    let width = columns.columns.count
    if cells.count > width, let extra = cells[width...].first(where: { !$0.text.isEmpty }) {
      refuse(
        extra, "this row has \(cells.count) values, the first line names \(width) columns",
        help: "put text that holds a separator in quotation marks")
    }
    let (date, sport) = (date(), sport())
    var meters = distance()
    let moving = duration(sport ?? .other, &meters)
    if let long = meters, long > 1_000_000 {
      refuse(cell(.km), "this is not a distance of up to 1,000 km", help: "write it as 8.2")
    }
    let exertion = number(
      .rpe, 1...10, noun: "an effort from 1 to 10", help: "write 1 for very easy to 10 for all out")
    let load = number(
      .load, 0...2_000, noun: "a training load from 0 to 2,000", help: "an hour's run is about 60")
    if !problems.hasErrors, moving == nil, meters == nil, load == nil {
      refuse(
        cells.first, "this row has neither a duration nor a distance nor a load",
        help: "give at least one of them")
    }
    guard !problems.hasErrors, let date, let sport else { return nil }
    var entry = ManualEntry(day: date.day, sport: sport)
    entry.secondOfDay = date.secondOfDay
    entry.utcOffsetSeconds = date.utcOffsetSeconds
    (entry.movingSeconds, entry.distanceMeters) = (moving, meters)
    (entry.perceivedExertion, entry.load) = (exertion, load)
    entry.note = cell(.note).map { withoutGuard($0.text) }
    addMeasures(to: &entry)
    entry.line = cells.first?.line ?? 0
    return entry
  }

  private mutating func date() -> WrittenDate? {
    guard let cell = cell(.date) else {
      refuse(cells.first, "the date is missing", help: "write it as 2026-01-31")
      return nil
    }
    var text = cell.text
    if !text.contains(":"), let clock = self.cell(.time) { text += " " + clock.text }
    if let date = WrittenDate(text, order: style.order), (1_950...2_100).contains(date.day.year) {
      guard let today, date.day > today else { return date }
      refuse(
        cell, "\(date.day.iso) is still to come",
        help: "enter it when it is done; today is \(today.iso)")
      return nil
    }
    if let trouble = dateTrouble(cell.text, order: style.order) {
      refuse(cell, trouble, help: "write it as 2026-01-31")
    } else if text != cell.text, WrittenDate(cell.text, order: style.order) != nil {
      refuse(
        self.cell(.time), "‘\(self.cell(.time)?.text ?? "")’ is not a time of day",
        help: "write it as 07:30")
    } else {
      refuse(cell, "‘\(cell.text)’ is not a date", help: "write it as 2026-01-31")
    }
    return nil
  }

  private mutating func sport() -> Sport? {
    guard let cell = cell(.sport) else {
      if columns.index(.sport) != nil {
        refuse(cells.first, "the sport is missing", help: "write running, cycling, walking, …")
      }
      return nil
    }
    if cell.text.first?.isLetter == true,
      let known = Ingest.sport(named: cell.text, mapping: style.mapping)
    {
      return known
    }
    let isWord = cell.text.allSatisfy { $0.isLetter || $0 == " " || $0 == "_" || $0 == "-" }
    if isWord, cell.text.first?.isLetter == true, cell.text.count <= 30 {
      guard style.list == nil, let near = nearest(to: cell.text, in: knownSportWords) else {
        unknownSport = cell
        return Ingest.sport(passing: cell.text, mapping: style.mapping)
      }
      refuse(cell, "‘\(cell.text)’ is no sport that openrun knows", help: "did you mean ‘\(near)’?")
      return nil
    }
    refuse(cell, "‘\(cell.text)’ is not a sport", help: "write running, cycling, walking, …")
    return nil
  }

  /// Seconds; corrects the distance where only meters make sense of it.
  private mutating func duration(_ sport: Sport, _ meters: inout Double?) -> Double? {
    guard let (column, _) = ManualStyle.durationUnits.first(where: { cell($0.0) != nil }),
      let cell = cell(column), let style = style.durationColumns[column]
    else { return nil }
    var known = DurationColumn.Cell(text: cell.text, sport: sport, meters: meters)
    if style.isAmbiguous(known) {
      refuse(
        cell, "‘\(cell.text)’ could be hours and minutes or minutes and seconds",
        help: "write it as h:mm:ss; other rows of the column have both")
      return nil
    }
    guard let seconds = style.seconds(of: known), seconds > 0, seconds <= 4 * 86_400 else {
      refuse(
        cell, "‘\(cell.text)’ is not a duration of up to four days",
        help: "write minutes such as 45 or 7.5, or 1:15:00")
      return nil
    }
    guard let long = meters, !sport.suits(meters: long, seconds: seconds) else { return seconds }
    if self.style.list == .garmin, long >= self.style.listMeters {
      // Garmin counts lengths of a pool in meters.
      known.meters = long / self.style.listMeters
      if sport.isPlausible(seconds: seconds, meters: known.meters) {
        meters = known.meters
        return seconds
      }
    }
    problems.append(
      .warning(
        "the distance and the time of this row are no speed of "
          + sport.rawValue.replacing("_", with: " "),
        at: table.place(of: cell, in: file), help: "it was kept as it is; correct it if it is wrong"
      ))
    return seconds
  }

  /// Meters.
  private mutating func distance() -> Double? {
    for (column, unit) in style.distances {
      // A unit behind the number says more than the head of its column.
      if let (number, unit) = cell(column).flatMap({ DistanceUnit.parting($0.text) }),
        let found = style.number(String(number), column),
        (0...1_000_000).contains(found * unit.meters)
      {
        if found > 0 { return (found * unit.meters * 1_000).rounded() / 1_000 }
        continue
      }
      let found = number(
        column, 0...(style.list == .garmin ? 1_000_000 : 1_000_000 / unit),
        noun: "a distance of up to 1,000 km",
        help: "write it as 8.2")
      // Millimeters, so that 12.345 km are 12,345 m and not a billionth more.
      if let found, found > 0 { return (found * unit * 1_000).rounded() / 1_000 }
    }
    return nil
  }

  private mutating func number(
    _ column: ManualColumns.Column, _ range: ClosedRange<Double>, noun: String, help: String
  ) -> Double? {
    guard let cell = cell(column) else { return nil }
    if let value = style.number(cell.text, column), range.contains(value) { return value }
    refuse(cell, "‘\(cell.text)’ is not \(noun)", help: help)
    return nil
  }

  /// A cell that holds something, without the blanks around it.
  ///
  /// Of several columns for the same it is the first that holds something.
  func cell(_ column: ManualColumns.Column) -> CSVTable.Cell? {
    for index in columns.indices(of: column) where cells.indices.contains(index) {
      var cell = cells[index]
      cell.text = cell.text.trimmingCharacters(in: .whitespacesAndNewlines)
      if !isNothing(cell.text) { return cell }
    }
    return nil
  }

  private mutating func refuse(_ cell: CSVTable.Cell?, _ sentence: String, help: String) {
    let place = cell.map { table.place(of: $0, in: file) } ?? .file(file)
    problems.append(.error(sentence, at: place, help: help))
  }
}

/// Text without the apostrophe that keeps spreadsheets from computing it.
func withoutGuard(_ text: String) -> String {
  guard text.first == "'", let second = text.dropFirst().first, isFormulaMark(second) else {
    return text
  }
  return String(text.dropFirst())
}

/// Whether a spreadsheet would compute a cell that begins with this.
func isFormulaMark(_ character: Character) -> Bool {
  ["=", "+", "-", "@", "\t", "\r"].contains(character)
}
