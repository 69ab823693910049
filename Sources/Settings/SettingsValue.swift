/// A value as TOML knows it.
enum SettingsValue {
  case text(String)
  case wholeNumber(Int)
  case number(Double)
  case boolean(Bool)
  case day(LocalDate)
  case timeOfDay
  case moment
  case list([SettingsValue])
  case table([String: SettingsValue])

  /// What was found, for the end of "but it is …"; the value's own text follows if there is one.
  var kind: String {
    switch self {
    case .text: "text"
    case .wholeNumber: "the whole number"
    case .number: "the number"
    case .boolean: ""
    case .day: "the day"
    case .timeOfDay: "the time of day"
    case .moment: "the moment"
    case .list: "a list"
    case .table: "a table"
    }
  }

  /// Whether it is a table, or a list of them.
  var isTable: Bool {
    switch self {
    case .table: true
    case .list(let elements): elements.first?.isTable ?? false
    default: false
    }
  }

  /// Whether the value's own text adds something to its kind.
  var isQuotable: Bool {
    switch self {
    case .list, .table: false
    default: true
    }
  }
}
