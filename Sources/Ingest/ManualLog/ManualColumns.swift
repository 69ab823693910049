import Diagnostics

/// What the columns of a log hold, told by their names in several languages.
struct ManualColumns {
  enum Column: String, CaseIterable {
    case date, time, sport, minutes, hours, seconds, km, miles, meters, rpe, load, note
    case title, elapsed, calories, cadence, ascent, descent
    case averageHeartRate = "average heart rate"
    case maximumHeartRate = "maximum heart rate"

    /// Whether it says how much was done; a log has at least one such column.
    var isAmount: Bool {
      switch self {
      case .minutes, .hours, .seconds, .km, .miles, .meters, .load: true
      default: false
      }
    }
  }

  private(set) var columns: [Column?] = []
  var problems: [Diagnostic] = []

  /// Tells the columns of a table of another program, or those of a log by their names.
  init(_ header: [CSVTable.Cell], table: CSVTable, file: String, list: ActivityList? = nil) {
    if let list {
      columns = list.columns(header.map(\.text))
      return
    }
    for cell in header {
      let column = Self.column(cell.text)
      let isSecond = column != nil && columns.contains(column)
      columns.append(column)
      // Finding a cell's place takes a walk along the line.
      guard problems.count < Self.mostProblems || isSecond && !problems.hasErrors else { continue }
      if isSecond, let column {
        problems.append(
          .error(
            "two columns hold the \(column.rawValue)", at: table.place(of: cell, in: file),
            help: "rename or remove one of them"))
      }
      if column == nil, !sportWordKey(cell.text).isEmpty {
        problems.append(
          .warning(
            "column ‘\(cell.text)’ is not used", at: table.place(of: cell, in: file),
            help: suggestion(
              for: cell.text, in: Column.allCases.map(\.rawValue), noun: "columns")))
      }
    }
    for needed in [Column.date, .sport] where !columns.contains(needed) {
      problems.append(
        .error(
          "there is no column for the \(needed.rawValue)",
          at: header.first.map { table.place(of: $0, in: file) },
          help: "begin the file with a line such as  \(ManualLog.header)"))
    }
  }

  /// After so many nobody reads on.
  private static let mostProblems = 50

  /// Makes the column called "time" one of durations.
  mutating func takeTimeAsDuration() {
    guard let time = index(.time) else { return }
    columns[time] = .minutes
  }

  var tellsAmounts: Bool { columns.contains { $0?.isAmount ?? false } }

  func index(_ column: Column) -> Int? { columns.firstIndex(of: column) }

  /// A table of Garmin's has one column for each kind of cadence.
  func indices(of column: Column) -> [Int] { columns.indices.filter { columns[$0] == column } }

  private static func column(_ name: String) -> Column? {
    columnsByName[sportWordKey(name)] ?? MeasuredColumn.column(named: name)
  }
}

private let columnsByName: [String: ManualColumns.Column] = {
  var result: [String: ManualColumns.Column] = [:]
  for (column, names) in columnNames {
    for name in names.split(separator: " ") { result[String(name)] = column }
  }
  return result
}()

/// Names in lower case without accents, blanks and marks.
private let columnNames: [(ManualColumns.Column, String)] = [
  (.date, "date day datum tag jour dag fecha dia data"),
  (.time, "time timeofday starttime start clock zeit uhrzeit startzeit heure tijd hora"),
  (.sport, "sport type activity activitytype sportart aktivitat activite activiteit deporte"),
  (
    .minutes,
    """
    minutes min mins minute duration durationmin durationminutes minuten dauer dauermin duree \
    dureemin duur duurmin minutos duracion movingtime durationhhmm durationhmm durationmmss \
    durationhhmmss durationhmmss dauerhhmm dauermmss dauerhhmmss durata duracao czas \
    varighet varighed tid kesto sure durasi длительность 时长 時長 시간
    """
  ),
  (.hours, "hours hour h durationh durationhours stunden dauerh heures uren horas"),
  (.seconds, "seconds sec durations durationsec durationseconds sekunden"),
  (
    .km,
    """
    km kilometers kilometres kilometer distance distancekm distanz distanzkm strecke streckekm \
    afstand afstandkm distancia distanciakm
    """
  ),
  (.miles, "mi mile miles distancemi distancemiles meilen"),
  (.meters, "m meters metres distancem distancemeters"),
  (.rpe, "rpe exertion perceivedexertion effort borg anstrengung srpe sessionrpe inspanning"),
  (.load, "load trainingload trimp tss belastung trainingsbelastung charge belasting carga"),
  (
    .note,
    """
    note notes comment comments description remark notiz notizen bemerkung bemerkungen kommentar \
    remarque commentaire opmerking notitie nota notas
    """
  ),
]
