import ArgumentParser
import Diagnostics
import Facts
import Foundation
import Site
import Training
import TrainingStore
import Wording

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the activities.",
    discussion: "With --json every value is in SI units, and what is unknown is left out.")

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Print JSON for other programs.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Reckon loads as of this day, as 2026-11-22; today if left out.", valueName: "day"))
  var today: Day?

  func run() throws {
    let workspace = try project.workspace().checked()
    let store = try workspace.openStore()
    let season = workspace.season(of: try workspace.log(from: store), today: today ?? .today)
    if json {
      let sources = try store.sources()
      let rows = season.entries.map { ListedActivity($0, sources: sources[$0.activity.id] ?? []) }
      Console.standard.say(try JSONText(rows).text)
    } else {
      Console.standard.say(text(of: season))
    }
  }

  private func text(of season: Season) -> String {
    let wording = Wording.english
    var table = TextTable(rightAligned: [2, 3, 4])
    table.rows = season.entries.map { entry in
      [
        entry.activity.start.iso.prefix(entry.activity.hasTimeOfDay ? 16 : 10)
          .replacingOccurrences(of: "T", with: " "),
        entry.activity.sport.rawValue,
        entry.activity.distanceMeters.map { wording.distance($0) } ?? "",
        wording.duration(entry.activity.movingSeconds),
        entry.load.map { wording.integer(Int($0.rounded())) } ?? "",
        entry.activity.name ?? "",
      ]
    }
    return table.rows.isEmpty ? "The store is empty. Next: openrun ingest FILE" : table.text
  }
}

/// One activity as `list --json` prints it.
struct ListedActivity: Encodable {
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

  init(_ entry: ActivityEntry, sources: [ActivitySource]) {
    let activity = entry.activity
    id = activity.id
    name = activity.name
    start = activity.start.iso
    sport = activity.sport.rawValue
    distanceMeters = activity.distanceMeters
    movingSeconds = activity.movingSeconds
    elapsedSeconds = activity.elapsedSeconds
    kcal = activity.energyKilocalories
    ascentMeters = activity.ascentMeters ?? entry.derived?.ascentMeters
    averageHeartRate = activity.averageHeartRate ?? entry.derived?.averageHeartRate
    load = entry.load
    loadSource = entry.loadSource.rawValue
    sourceFiles = sources.map { source in
      redacted([source.container, source.entry].filter { !$0.isEmpty }.joined(separator: " › "))
    }
    isLinkedToFIT = sources.contains { $0.entry.lowercased().contains(".fit") }
    parentID = activity.parentID
  }
}
