package import Diagnostics
import Training

extension ManualLog {
  /// A log with one more line at its end, in the columns, the separator and the line breaks it has.
  ///
  /// Pure: an empty log gets a header first. What was written is read back as the same entry.
  ///
  /// - Throws: when the log has no column for something the entry holds, or is not UTF-8.
  package static func appending(
    _ entry: ManualEntry, to bytes: [UInt8], file: String
  ) throws(Diagnostic) -> [UInt8] {
    guard !bytes.allSatisfy({ isBlank($0) }) else {
      return Array("\(header)\n\(line(for: entry))\n".utf8)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .error(
        "the log is not written in UTF-8", at: .file(file), help: "save it as “CSV UTF-8” first")
    }
    let table = CSVTable(bytes)
    let columns = ManualColumns(table.rows.first ?? [], table: table, file: file)
    if let problem = columns.problems.first(where: { $0.severity == .error }) { throw problem }
    let values = try values(of: entry, in: columns, file: file)
    let isCRLF = bytes.contains(0x0D)
    let lineBreak: [UInt8] = isCRLF ? [0x0D, 0x0A] : [0x0A]
    let ends = bytes.last == 0x0A || bytes.last == 0x0D
    let line = Self.line(values, separator: table.separator)
    return bytes + (ends ? [] : lineBreak) + Array(line.utf8) + lineBreak
  }

  /// An entry as a line below ``header``, without a line break.
  static func line(for entry: ManualEntry) -> String {
    let columns: [ManualColumns.Column] = [.date, .time, .sport, .minutes, .km, .rpe, .load, .note]
    return line(columns.map { value(of: entry, in: $0) ?? "" }, separator: 0x2C)
  }

  private static func values(
    of entry: ManualEntry, in columns: ManualColumns, file: String
  ) throws(Diagnostic) -> [String] {
    let given: [(column: ManualColumns.Column, others: [ManualColumns.Column])] = [
      (.minutes, [.hours, .seconds]), (.km, [.miles, .meters]), (.rpe, []), (.load, []),
      (.note, []),
    ]
    var chosen = Set<ManualColumns.Column>([.date, .time, .sport])
    for (column, others) in given where value(of: entry, in: column) != nil {
      guard let found = ([column] + others).first(where: { columns.index($0) != nil }) else {
        throw .error(
          "the log has no column for \(column.rawValue)", at: .file(file),
          help: "add the word \(column.rawValue) to its first line")
      }
      chosen.insert(found)
    }
    return columns.columns.map { column in
      guard let column, chosen.contains(column) else { return "" }
      if column == .date, columns.index(.time) == nil, entry.secondOfDay != nil {
        return entry.day.iso + " " + (value(of: entry, in: .time) ?? "")
      }
      return value(of: entry, in: column) ?? ""
    }
  }

  private static func value(of entry: ManualEntry, in column: ManualColumns.Column) -> String? {
    switch column {
    case .date: entry.day.iso
    case .time: entry.secondOfDay.map { clock($0) + zone(entry.utcOffsetSeconds) }
    case .sport: entry.sport.rawValue
    case .minutes: entry.movingSeconds.map { minutes($0) }
    case .hours: entry.movingSeconds.map { clock(Int($0.rounded())) }
    case .seconds: entry.movingSeconds.map { decimal($0, digits: 0) }
    case .km: entry.distanceMeters.map { decimal($0 / 1_000, digits: 3) }
    case .miles: entry.distanceMeters.map { decimal($0 / 1_609.344, digits: 4) }
    case .meters: entry.distanceMeters.map { decimal($0, digits: 0) }
    case .rpe: entry.perceivedExertion.map { decimal($0, digits: 1) }
    case .load: entry.load.map { decimal($0, digits: 1) }
    case .note: entry.note
    }
  }

  /// `45`, and `0:45:30` where seconds matter.
  private static func minutes(_ seconds: Double) -> String {
    let whole = Int(max(0, min(seconds, 1e7)).rounded())
    return whole % 60 == 0 ? String(whole / 60) : clock(whole)
  }

  private static func clock(_ seconds: Int) -> String {
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  private static func zone(_ offset: Int?) -> String {
    guard let offset else { return "" }
    let parts = [abs(offset) / 3_600, abs(offset) / 60 % 60]
    return (offset < 0 ? "-" : "+")
      + parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  /// With a point and no zeros at the end.
  private static func decimal(_ value: Double, digits: Int) -> String {
    let scale = [1, 10, 100, 1_000, 10_000][max(0, min(digits, 4))]
    let number = Int((max(0, min(value, 1e9)) * Double(scale)).rounded())
    guard number % scale != 0 else { return String(number / scale) }
    var fraction = String(number % scale)
    fraction = String(repeating: "0", count: digits - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return String(number / scale) + "." + fraction
  }

  private static func line(_ values: [String], separator: UInt8) -> String {
    let mark = String(Character(Unicode.Scalar(separator)))
    return values.map { value in
      let text = value.first.map(isFormulaMark) == true ? "'" + value : value
      let needsQuotes = text.contains { $0 == "\"" || $0.isNewline } || text.contains(mark)
      return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }.joined(separator: mark)
  }
}
