/// What the rows of a table say of its columns where their names say nothing.
struct StravaShape {
  /// The column with the file's name.
  var file: Int

  /// - Returns: `nil` unless three rows of four have an activity's number, a date with a time,
  ///   seconds and a distance where Strava has them.
  init?(_ columnCount: Int, rows: [[String]]) {
    guard columnCount >= 11, !rows.isEmpty else { return nil }
    guard rows.count(where: Self.isActivity) * 4 >= rows.count * 3 else { return nil }
    let files = rows.compactMap { row in row.firstIndex { $0.hasPrefix("activities/") } }
    guard let first = files.first else {
      guard columnCount >= 13 else { return nil }
      file = 12
      return
    }
    guard files.allSatisfy({ $0 == first }) else { return nil }
    file = first
  }

  private static func isActivity(_ row: [String]) -> Bool {
    row.count > 6 && row[0].utf8.count >= 5 && Int64(row[0]) ?? 0 > 0
      && row[1].split { !$0.isNumber }.count >= 4 && localizedNumber(row[5]) != nil
      && (row[6].isEmpty || localizedNumber(row[6]) != nil)
  }

  /// The column with meters, five behind the file; `nil` unless rows with both distances agree.
  static func meters(behind file: Int, distance: Int, rows: [[String]]) -> Int? {
    let column = file + 5
    var agree = 0
    for row in rows where row.count > column {
      guard let exact = localizedNumber(row[column]), let shown = localizedNumber(row[distance]),
        shown > 1
      else { continue }
      let isUnit = [1, 1_000, 1_609.344].contains { abs(exact / shown / $0 - 1) < 0.02 }
      guard isUnit else { return nil }
      agree += 1
    }
    return agree > 0 ? column : nil
  }
}
