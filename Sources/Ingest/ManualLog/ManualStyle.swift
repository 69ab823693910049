import Diagnostics
import Training

/// How one table writes its dates, numbers, durations and sports, found out from all its rows.
struct ManualStyle {
  /// The columns of durations, with the seconds of their units.
  static let durationUnits: [(ManualColumns.Column, Double)] = [
    (.minutes, 60), (.hours, 3_600), (.seconds, 1),
  ]

  /// The program that made the table; `nil` for a log kept by hand.
  let list: ActivityList?
  let mapping: [String: Sport]
  /// The order of day and month that dates of the table prove.
  private(set) var order: WrittenDate.Order?
  private(set) var durationColumns: [ManualColumns.Column: DurationColumn] = [:]
  /// The columns of distances, with the meters of their units.
  private(set) var distances: [(ManualColumns.Column, Double)] = [
    (.km, 1_000), (.miles, 1_609.344), (.meters, 1),
  ]
  /// Meters of the unit of a list that does not say it.
  var listMeters: Double { distances[0].1 }
  /// How durations are written, in the column that has them.
  var durationColumn: DurationColumn? {
    Self.durationUnits.lazy.compactMap { durationColumns[$0.0] }.first
  }
  private var decimal: DecimalMark?
  private var columnsInFeet: Set<ManualColumns.Column> = []
  /// Whether kilometers were taken for want of anything better.
  private var isUnitGuessed = false

  init(
    _ rows: [[CSVTable.Cell]], _ columns: ManualColumns, table: CSVTable, list: ActivityList?,
    mapping: [String: Sport], isInMiles: Bool
  ) {
    (self.list, self.mapping) = (list, mapping)
    func texts(_ column: ManualColumns.Column) -> [String] {
      guard let index = columns.index(column) else { return [] }
      return rows.compactMap { $0.indices.contains(index) ? $0[index].text : nil }
    }
    order = Self.order(provenBy: texts(.date))
    if list != nil { decimal = DecimalMark(provenBy: rows.lazy.joined().lazy.map(\.text)) }
    if list == .garmin {
      let proven = isInMiles ? 1_609.344 : list?.meters(provenBy: table, decimal: decimal)
      distances[0].1 = proven ?? 1_000
      isUnitGuessed = proven == nil && !rows.isEmpty
    } else if isInMiles, !Self.saysKilometers(columns, table) {
      distances[0].1 = 1_609.344
    }
    columnsInFeet = Set(
      [.ascent, .descent].filter { column in
        list == .garmin ? listMeters > 1_000 : Self.saysFeet(column, columns, table)
      })
    for (column, unit) in Self.durationUnits {
      guard let index = columns.index(column) else { continue }
      let cells = rows.compactMap { cell($0, at: index, columns) }
      durationColumns[column] = DurationColumn(
        header: table.rows.first?[index].text ?? "", unitSeconds: unit, cells: cells)
    }
  }

  /// A number of a column, by the decimal mark of the table.
  func number(_ text: String, _ column: ManualColumns.Column) -> Double? {
    column == .meters ? wholeNumber(text) : localizedNumber(text, decimal: decimal)
  }

  /// A number of which nobody knows thousandths, such as meters or beats: `1,210` is more than a
  /// thousand where the table does not prove otherwise.
  func wholeNumber(_ text: String) -> Double? {
    if decimal == nil {
      let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
      if parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count) {
        return localizedNumber(parts.joined())
      }
    }
    return localizedNumber(text, decimal: decimal)
  }

  /// The meters of one unit of a height; 1 for everything else.
  func unit(of column: ManualColumns.Column) -> Double {
    columnsInFeet.contains(column) ? 0.3048 : 1
  }

  /// What was taken for granted.
  func notes(file: String) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if isUnitGuessed {
      notes.append(
        .note(
          "the table does not say the unit of its distances; kilometres were taken",
          at: .file(file), help: "read it with --miles if they are miles"))
    }
    for (column, _) in Self.durationUnits {
      guard let style = durationColumns[column], style.isOtherUnit else { continue }
      notes.append(
        .note(
          "the durations were read as \(style.unitSeconds == 1 ? "seconds" : "hours"): as minutes "
            + "they make no sense", at: .file(file),
          help: "name the column minutes, seconds or hours"))
    }
    return notes
  }

  private func cell(
    _ row: [CSVTable.Cell], at index: Int, _ columns: ManualColumns
  ) -> DurationColumn.Cell? {
    guard row.indices.contains(index) else { return nil }
    let text = row[index].text.filter { !$0.isWhitespace }
    guard !text.isEmpty else { return nil }
    func other(_ column: ManualColumns.Column) -> String? {
      columns.index(column).flatMap { row.indices.contains($0) ? row[$0].text : nil }
    }
    let sport = other(.sport).flatMap { Ingest.sport(named: $0, mapping: mapping) } ?? .other
    var cell = DurationColumn.Cell(text: text, sport: sport)
    for (column, unit) in distances where cell.meters == nil {
      cell.meters = other(column).flatMap { number($0, column) }.map { $0 * unit }
    }
    return cell
  }

  private static func saysKilometers(_ columns: ManualColumns, _ table: CSVTable) -> Bool {
    guard let index = columns.index(.km), let name = table.rows.first?[index].text else {
      return false
    }
    return sportWordKey(name).contains("k")
  }

  private static func saysFeet(
    _ column: ManualColumns.Column, _ columns: ManualColumns, _ table: CSVTable
  ) -> Bool {
    guard let index = columns.index(column), let name = table.rows.first?[index].text else {
      return false
    }
    return sportWordKey(name).hasSuffix("ft")
  }

  private static func order(provenBy dates: [String]) -> WrittenDate.Order? {
    let proven = Set(dates.compactMap { WrittenDate.order(provenBy: $0) })
    return proven.count == 1 ? proven.first : nil
  }
}
