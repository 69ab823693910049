/// Where in `activities.csv` the columns stand that we read.
///
/// The first columns have stood in the same order in all languages since 2019, with two of them
/// missing before 2021. Several names occur twice: the first distance is for people, in kilometers
/// or miles with the account's decimal mark; the second, behind the file name, is in meters. What
/// follows keeps its order, so that the second distance tells where it is in any language.
struct StravaColumns {
  /// Lower-case names, meters and no second half: exports before July 2019.
  var isLegacy: Bool
  var elapsed = 5
  /// For people.
  var distance = 6
  var file: Int
  var gear: Int
  var privateNotes: Int?
  private var names: [String]
  private var meters: Int?
  private var secondElapsed: Int?

  /// Tells the columns by the names that languages we know have, by the names that occur twice, or
  /// by what some of the rows hold; `nil` when the table is not Strava's.
  init?(header: [String], rows: [[CSVTable.Cell]] = []) {
    names = header.map { sportWordKey($0) }
    guard header.count >= 9, !names[0].isEmpty else { return nil }
    isLegacy = names[0] == "id" && names[1] == "date"
    let named = names.firstIndex { fileNames.contains($0) }
    let rows = rows.map { $0.map(\.text) }
    guard
      let file = named ?? Self.file(names: names) ?? StravaShape(header.count, rows: rows)?.file,
      file >= 9, file < header.count
    else { return nil }
    self.file = file
    gear = file - 1
    privateNotes = file >= 12 ? file - 2 : nil
    let behind = names.indices.dropFirst(file + 1)
    secondElapsed = behind.first { names[$0] == names[5] }
    meters =
      behind.first { names[$0] == names[6] }
      ?? StravaShape.meters(behind: file, distance: 6, rows: rows)
  }

  /// The file by the two names that stand twice: elapsed time and, two columns on, distance.
  private static func file(names: [String]) -> Int? {
    guard !names[5].isEmpty, !names[6].isEmpty, names[5] != names[6] else { return nil }
    let second = names.indices.first {
      $0 >= 12 && $0 + 2 < names.count && names[$0] == names[5] && names[$0 + 2] == names[6]
    }
    return second.map { $0 - 3 }
  }

  /// A column of the second half.
  func index(_ column: Second) -> Int? {
    switch column {
    case .elapsed: return secondElapsed ?? meters.map { $0 - 2 }
    case .meters: return meters
    default: break
    }
    guard let meters else { return nil }
    let english = names.indices.last { $0 > file && names[$0] == column.rawValue }
    let index = english ?? meters + column.distance
    return index < names.count ? index : nil
  }

  /// Columns behind the file name, by their English names.
  enum Second: String {
    case elapsed, meters
    case moving = "movingtime"
    case ascent = "elevationgain"
    case descent = "elevationloss"
    case cadence = "averagecadence"
    case maximumHeartRate = "maxheartrate"
    case averageHeartRate = "averageheartrate"
    case power = "averagewatts"
    case energy = "calories"
    case temperature = "averagetemperature"
    case effort = "relativeeffort"
    case exertion = "perceivedexertion"
    case competition = "competition"

    /// How many columns behind the distance in meters.
    fileprivate var distance: Int {
      switch self {
      case .elapsed: -2
      case .moving: -1
      case .meters: 0
      case .ascent: 3
      case .descent: 4
      case .cadence: 12
      case .maximumHeartRate: 13
      case .averageHeartRate: 14
      case .power: 16
      case .energy: 17
      case .temperature: 19
      case .effort: 20
      case .exertion: 26
      case .competition: 78
      }
    }
  }
}

/// What the column with the recording's file is called; other languages are told by position.
private let fileNames: Set<String> = [
  "filename", "dateiname", "nomdufichier", "bestandsnaam", "nombredearchivo", "nombredelarchivo",
  "nomefile", "nomedoarquivo", "nomedoficheiro", "filnamn", sportWordKey("ファイル名"),
]
