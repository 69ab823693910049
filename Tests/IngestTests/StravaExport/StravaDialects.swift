import Training

@testable import Ingest

/// One invented activity, as every dialect can say it.
struct StravaSample {
  var id: Int64
  var day: Day
  var second: Int
  var name: String
  /// An index into ``StravaDialect/types``.
  var type: Int
  var notes = ""
  var seconds: Int
  var meters: Int
  var effort = ""
  var isCommute = false
  /// Not in tables before July 2019.
  var privateNotes = ""
  var gear = ""
  var file = ""

  /// Seventeen rows with all that is awkward: quotes, line breaks, formulas, blanks, other scripts.
  static let all: [StravaSample] = (0..<17).map { index in
    let names = [
      "Morning Run", "Lunch Ride, easy", "Tempo \"5x1k\"", "Rücken & Füße",
      "Long run\nwith newline",
      "Évening 🏃‍♂️", "=SUM(A1)", "朝ラン",
    ]
    var sample = StravaSample(
      id: 9_000_000_001 + Int64(index) * 7, day: Day(number: 17_500 + index * 47),
      second: (index * 5_003 + 61) % 86_400, name: names[index % names.count], type: index % 6,
      seconds: 600 + index * 333, meters: index == 5 ? 0 : 2_000 + index * 1_609)
    if index % 3 == 1 { sample.notes = "line one\nline \"two\", and more" }
    if index % 4 == 2 { sample.effort = "\(20 + index)" }
    sample.isCommute = index % 5 == 3
    if index % 2 == 0 { sample.gear = "Daily Trainer" }
    sample.file =
      ["activities/\(index).fit.gz", "activities/\(index).gpx", "", "#error#"][index % 4]
    return sample
  }
}

/// How Strava writes its table for one language and year.
struct StravaDialect: Sendable {
  var name: String
  /// All columns' names; empty ones are filled up with numbers.
  var header: [String]
  var columnCount: Int
  /// Run, ride, swim, walk, workout, weight training.
  var types: [String]
  var date: @Sendable (Day, Int) -> String
  /// Meters of one unit of the first distance, 0 for pre-2019 meters.
  var unit = 1_000.0
  var decimalMark = "."

  static let all: [StravaDialect] = [
    english("en-101", columns: 101), english("en-94", columns: 94), english("en-86", columns: 86),
    english("en-miles", columns: 101, unit: 1_609.344),
    StravaDialect(
      name: "de",
      header: [
        "Aktivitäts-ID", "Aktivitätsdatum", "Name der Aktivität", "Aktivitätsart",
        "Aktivitätsbeschreibung", "Verstrichene Zeit", "Distanz", "Max. Herzfrequenz",
        "Relative Leistung", "Pendeln", "Hinweis", "Aktivitätsausrüstung", "Dateiname", "Gewicht",
        "Fahrradgewicht", "Verstrichene Zeit", "Bewegungszeit", "Distanz",
      ], columnCount: 101,
      types: ["Lauf", "Radfahrt", "Schwimmen", "Spaziergang", "Training", "Gewichttraining"],
      date: { "\(two($0.day)).\(two($0.month)).\($0.year), \(clock($1))" }, decimalMark: ","),
    StravaDialect(
      name: "fr",
      header: [
        "ID de l'activité", "Date de l'activité", "Nom de l'activité", "Type d'activité",
        "Description de l'activité", "Temps écoulé", "Distance", "Fréquence cardiaque max.",
        "Effort relatif", "Déplacement", "Note privée", "Matériel", "Nom du fichier", "Poids",
        "Poids du vélo", "Temps écoulé", "Durée de déplacement", "Distance",
      ], columnCount: 21,
      types: ["Course à pied", "Vélo", "Natation", "Marche", "Entraînement", "Musculation"],
      date: { "\($0.day) \(french[$0.month - 1]) \($0.year) à \(clock($1))" }, decimalMark: ","),
    StravaDialect(
      name: "nl",
      header: [
        "Activiteits-ID", "Datum van activiteit", "Naam activiteit", "Activiteitstype",
        "Beschrijving", "Verstreken tijd", "Afstand", "Max. hartslag", "Relatieve inspanning",
        "Woon-werkverkeer", "Privénotitie", "Activiteitsmateriaal", "Bestandsnaam", "Gewicht",
        "Gewicht fiets", "Verstreken tijd", "Beweegtijd", "Afstand",
      ], columnCount: 21,
      types: ["Hardloopsessie", "Rit", "Zwemsessie", "Wandeling", "Training", "Krachttraining"],
      date: { "\($0.day) \(dutch[$0.month - 1]) \($0.year), \(clock($1))" }, decimalMark: ","),
    StravaDialect(
      name: "before July 2019",
      header: [
        "id", "date", "name", "type", "description", "elapsed_time", "distance", "relative_effort",
        "commute", "gear", "filename",
      ], columnCount: 11,
      types: ["Run", "Ride", "Swim", "Walk", "Workout", "Weight Training"],
      date: { "\($0.iso) \(clock($1))" }, unit: 1),
  ]

  private static func english(
    _ name: String, columns: Int, unit: Double = 1_000
  ) -> StravaDialect {
    StravaDialect(
      name: name,
      header: [
        "Activity ID", "Activity Date", "Activity Name", "Activity Type", "Activity Description",
        "Elapsed Time", "Distance", "Max Heart Rate", "Relative Effort", "Commute",
        "Activity Private Note", "Activity Gear", "Filename", "Athlete Weight", "Bike Weight",
        "Elapsed Time", "Moving Time", "Distance",
      ], columnCount: columns,
      types: ["Run", "Ride", "Swim", "Walk", "Workout", "Weight Training"],
      date: { day, second in
        let hour = second / 3_600
        let time = "\((hour + 11) % 12 + 1):\(two(second / 60 % 60)):\(two(second % 60))"
        return
          "\(months[day.month - 1]) \(day.day), \(day.year), \(time) \(hour < 12 ? "AM" : "PM")"
      }, unit: unit)
  }
}

extension StravaDialect {
  /// The table with the samples in it.
  func table(_ samples: [StravaSample]) -> String {
    let names = header + (header.count..<max(columnCount, header.count)).map { "Column \($0)" }
    return ([names] + samples.map { row($0) })
      .map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private func row(_ sample: StravaSample) -> [String] {
    var cells = [
      String(sample.id), date(sample.day, sample.second), sample.name, types[sample.type],
      sample.notes, String(sample.seconds), shown(sample.meters),
    ]
    if header.count == 11 {
      cells += [sample.effort, String(sample.isCommute), sample.gear, sample.file]
      return cells
    }
    cells += ["", sample.effort, String(sample.isCommute), sample.privateNotes]
    cells += [sample.gear, sample.file, "", ""]
    cells += ["\(sample.seconds).0", "\(sample.seconds).0", "\(sample.meters).0"]
    return cells + Array(repeating: "", count: columnCount - cells.count)
  }

  /// With two digits, as for people; legacy tables have meters.
  private func shown(_ meters: Int) -> String {
    guard unit > 1 else { return "\(meters).0" }
    let hundredths = Int((Double(meters) / unit * 100).rounded())
    return "\(hundredths / 100)\(decimalMark)\(two(hundredths % 100))"
  }

  private func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

private let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
private let french =
  "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(separator: " ")
private let dutch = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(separator: " ")

private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

private func clock(_ second: Int) -> String {
  [second / 3_600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
}
