import ArgumentParser
import Desk
import Diagnostics
import Training
import Wording

struct List: Answering {
  static let configuration = CommandConfiguration(
    abstract: "List the activities.",
    discussion: "With --json every value is in SI units, and what is unknown is left out.")

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Print JSON for other programs.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Compute loads as of this day, as 2026-11-22; today if left out.", valueName: "day"))
  var today: Day?

  func run(on console: Console) async throws {
    let list = try project.desk(console).list(today: today ?? .today)
    if json {
      console.say(try JSONText(list.rows.map(JSONActivity.init)).text)
    } else {
      console.say(list.rows.isEmpty ? emptiness(of: list) : text(of: list.rows, in: list.units))
    }
    for warning in list.warnings { console.problem(warning.description) }
  }

  private func text(of rows: [ListedActivity], in units: Units) -> String {
    let wording = Wording(units: units)
    var table = TextTable(rightAligned: [2, 3, 4])
    table.rows = rows.map { row in
      [
        row.activity.startText, wording.sport(row.activity.sport),
        row.activity.distanceMeters.map { wording.distance($0, in: row.activity.sport) } ?? "",
        row.activity.movingSeconds > 0 ? wording.duration(row.activity.movingSeconds) : "",
        row.load.map { wording.integer(Int($0.rounded())) } ?? "",
        row.activity.name ?? "",
      ]
    }
    return table.text
  }

  private func emptiness(of list: ActivityList) -> String {
    let words = Wording.english.nothingYet
    return words.explanation(leftOut: list.leftOut, hasWatchDays: list.hasWatchDays)
      + (list.leftOut == LeftOut() ? " Next: openrun ingest FILE" : "")
  }
}

/// One activity as `list --json` prints it.
private struct JSONActivity: Encodable {
  var id: Int64
  var name: String?
  /// On the wall clock, with its offset.
  var start: String
  var sport: String
  var distanceMeters: Double?
  var movingSeconds: Double
  var elapsedSeconds: Double?
  var kcal: Double?
  var ascentMeters: Double?
  var averageHeartRate: Double?
  var load: Double?
  var loadSource: String
  var sourceFiles: [String]
  /// Whether its samples are in the store.
  var isLinkedToFIT: Bool
  var parentID: Int64?
  /// What was mended, by name; left out where nothing was.
  var corrections: [String]?

  init(_ row: ListedActivity) {
    let activity = row.activity
    (id, name, parentID) = (activity.id, activity.name, activity.parentID)
    (start, sport) = (activity.start.iso, activity.sport.rawValue)
    distanceMeters = activity.distanceMeters
    (movingSeconds, elapsedSeconds) = (activity.movingSeconds, activity.elapsedSeconds)
    kcal = activity.energyKilocalories
    (ascentMeters, averageHeartRate) = (row.ascentMeters, row.averageHeartRate)
    (load, loadSource) = (row.load, row.loadSource.rawValue)
    (sourceFiles, isLinkedToFIT) = (row.sourceFiles, row.hasFITFile)
    corrections = row.corrections.isEmpty ? nil : row.corrections.map(\.finding.rawValue)
  }
}
