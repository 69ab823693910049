/// Tables of activities that other programs write and `openrun import` reads.
enum ActivityList {
  /// `Activities.csv` of Garmin Connect, in any language: type, date with a time of day, favorite,
  /// title, distance, calories, time.
  case garmin
  /// `cardioActivities.csv` of Runkeeper, always in English.
  case runkeeper

  /// - Returns: `nil` for a table that is neither.
  init?(_ table: CSVTable) {
    guard let header = table.rows.first else { return nil }
    let names = header.map { sportWordKey($0.text) }
    if names.contains("activityid"), names.contains("type"), names.contains("duration"),
      names.contains("routename") || names.contains("gpxfile")
    {
      self = .runkeeper
    } else if names.prefix(7) == Self.garminNames[...] || Self.looksLikeGarmin(table) {
      self = .garmin
    } else {
      return nil
    }
  }

  private static let garminNames = [
    "activitytype", "date", "favorite", "title", "distance", "calories", "time",
  ]

  private static func looksLikeGarmin(_ table: CSVTable) -> Bool {
    let rows = table.rows.dropFirst().prefix(40)
    let count = rows.count { row in
      row.count >= 7 && row[0].text.contains { $0.isLetter }
        && WrittenDate(row[1].text, order: .dayFirst)?.secondOfDay != nil
        && ["true", "false"].contains(row[2].text.lowercased())
        && (isNothing(row[4].text) || localizedNumber(row[4].text) != nil)
        && row[6].text.contains(":")
    }
    return count > 0 && count * 4 >= rows.count * 3
  }

  /// What the columns hold, by their places in Garmin's table and their names in Runkeeper's.
  func columns(_ header: [String]) -> [ManualColumns.Column?] {
    let known: [String: ManualColumns.Column] = [
      "date": .date, "type": .sport, "distancekm": .km, "distancemi": .miles,
      "distancemiles": .miles, "distancem": .meters, "duration": .minutes, "notes": .note,
    ]
    switch self {
    case .garmin:
      let places: [ManualColumns.Column?] = [.sport, .date, nil, .title, .km, .calories, .minutes]
      return places.prefix(header.count)
        + header.dropFirst(places.count).map { MeasuredColumn.column(named: $0) }
    case .runkeeper:
      var taken: Set<ManualColumns.Column> = []
      return header.map { name in
        (known[sportWordKey(name)] ?? MeasuredColumn.column(named: name)).flatMap {
          taken.insert($0).inserted ? $0 : nil
        }
      }
    }
  }

  /// The meters of one unit of the distance where steps and their length tell it: kilometers or
  /// miles; `nil` where they tell nothing.
  func meters(provenBy table: CSVTable, decimal: DecimalMark?) -> Double? {
    guard self == .garmin, let names = table.rows.first?.map(\.text),
      let stride = names.firstIndex(where: MeasuredColumn.isStrideLength)
    else { return nil }
    let cadences = names.indices.filter { MeasuredColumn.column(named: names[$0]) == .cadence }
    let ratios = table.rows.dropFirst().compactMap { row -> Double? in
      func value(_ index: Int) -> Double? {
        guard row.indices.contains(index) else { return nil }
        return localizedNumber(row[index].text, decimal: decimal).flatMap { $0 > 0 ? $0 : nil }
      }
      guard row.count > 6, let shown = value(4), let steps = cadences.lazy.compactMap(value).first,
        let length = value(stride),
        let seconds = manualDuration(row[6].text, unitSeconds: 60), seconds > 0
      else { return nil }
      return steps * length * seconds / 60 / shown
    }.sorted()
    guard !ratios.isEmpty else { return nil }
    let ratio = ratios[ratios.count / 2]
    return [1_000, 1_609.344].first { abs(ratio / $0 - 1) < 0.15 }
  }
}

/// Whether a cell is empty or holds a dash, a mark for no value.
func isNothing(_ text: String) -> Bool {
  text.allSatisfy { $0.isWhitespace || "-–—".contains($0) }
}
