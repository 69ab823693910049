import TOMLKit

/// Why a text is not TOML, and where.
struct TOMLMistake: Error {
  var sentence: String
  var help: String

  /// From 1, within the text; the column in Unicode scalars.
  var line: Int
  var column: Int

  /// Whether the text only ended too early.
  var isAtEnd = false
}

/// The text's values; the library's own types end here.
///
/// The library stops the program at a few mistakes. The scanner finds them first, and they are told
/// by us, unless there is an earlier mistake.
func parsedTOML(
  _ text: String, _ scanner: PositionScanner
) throws(TOMLMistake) -> [String: SettingsValue] {
  guard let trap = scanner.trap else { return try parsedTOML(text) }
  do throws(TOMLMistake) {
    _ = try parsedTOML(trap.before)
  } catch  where !error.isAtEnd {
    throw error
  } catch {}
  throw mistake(at: trap)
}

private func mistake(at trap: PositionScanner.Trap) -> TOMLMistake {
  let found =
    trap.character == "\n" || trap.character == "\r" ? "the end of the line" : "‘\(trap.character)’"
  let (sentence, help) =
    switch trap.kind {
    case .tableName:
      (
        "the name of a table cannot begin with \(found)",
        "put letters, digits, - and _ between the brackets, or quotes round the name"
      )
    case .listValue:
      ("a list cannot hold \(found)", "put values with commas between them into the brackets")
    }
  return TOMLMistake(sentence: sentence, help: help, line: trap.line, column: trap.column)
}

private func parsedTOML(_ text: String) throws(TOMLMistake) -> [String: SettingsValue] {
  do {
    return entries(of: try TOMLTable(string: text))
  } catch let error as TOMLParseError {
    let words = words(for: error.description)
    throw TOMLMistake(
      sentence: words.sentence, help: words.help, line: error.source.begin.line,
      column: error.source.begin.column,
      isAtEnd: error.description.contains("end-of-file"))
  } catch {
    throw TOMLMistake(
      sentence: "the file could not be read as TOML", help: "compare it with the example",
      line: 1, column: 1)
  }
}

private func entries(of table: TOMLTable) -> [String: SettingsValue] {
  var result: [String: SettingsValue] = [:]
  for key in table.keys {
    if let value = table[key] { result[key] = settingsValue(value) }
  }
  return result
}

private func settingsValue(_ value: any TOMLValueConvertible) -> SettingsValue? {
  switch value.type {
  case .string: value.string.map { .text($0) }
  case .int: value.int.map { .wholeNumber($0) }
  case .double: value.double.map { .number($0) }
  case .bool: value.bool.map { .boolean($0) }
  case .date:
    value.date.flatMap { LocalDate(year: $0.year, month: $0.month, day: $0.day) }.map { .day($0) }
  case .time: .timeOfDay
  case .dateTime: .moment
  case .array: value.array.map { .list($0.compactMap(settingsValue)) }
  case .table: value.table.map { .table(entries(of: $0)) }
  }
}

/// The library's words as ours.
private func words(for description: String) -> (sentence: String, help: String) {
  if description.contains("cannot redefine existing"),
    let name = description.split(separator: "'").dropFirst().first
  {
    return ("‘\(name)’ is set twice", "keep one of the two")
  }
  if description.contains("could not determine value type")
    || description.contains("expected value, saw")
  {
    return (
      "there is no value TOML knows here", "put quotes round text, as in  title = \"My year\""
    )
  }
  if description.contains("expected a comment or whitespace") {
    return ("there is more on this line than one value", "begin a new line for every key")
  }
  if description.contains("while parsing date") {
    return ("the calendar does not have this day", "write year, month and day as in 2027-04-18")
  }
  if description.contains("unescaped control characters") {
    return ("a text is not closed on its line", "put the closing quote at its end")
  }
  if description.contains("encountered end-of-file") {
    return ("the file ends in the middle of a value", "close what is open: quotes, brackets")
  }
  if description.contains("not representable in 64 bits") {
    return ("this number is too large", "write a smaller number")
  }
  var detail = Substring(description)
  if detail.hasPrefix("Error while parsing "), let colon = detail.firstRange(of: ": ") {
    let subject = detail[..<colon.lowerBound].dropFirst("Error while parsing ".count)
    detail = "\(subject): " + detail[colon.upperBound...]
  }
  return (
    "this is not TOML (\(detail))",
    "text stands in quotes, lists in brackets, and a comment begins with #"
  )
}
