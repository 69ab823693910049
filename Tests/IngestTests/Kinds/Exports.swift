import Archives
import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// The export of a Garmin account at the beginning of a month of 2026, with its list and uploads.
func garminZip(
  month: Int = 1, _ rows: [JSONValue], uploads: KeyValuePairs<String, [UInt8]> = [:]
) throws -> [UInt8] {
  let options = ZipWriter.Options(modified: ZipTime(year: 2026, month: month, day: 1))
  var writer = ZipWriter()
  try writer.add(
    "DI_CONNECT/DI-Connect-Fitness/a@b.cd_0_summarizedActivities.json", activityList(rows),
    options)
  if !uploads.isEmpty {
    var nested = ZipWriter()
    for (name, bytes) in uploads { try nested.add(name, bytes, options) }
    try writer.add(
      "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", nested.finishedBytes(),
      options)
  }
  return try writer.finishedBytes()
}

/// The export of a Strava account at the beginning of a month of 2026, with its table and files.
func stravaZip(
  month: Int = 1, owner: Int = 4_711, _ samples: [StravaSample],
  files: KeyValuePairs<String, [UInt8]> = [:], in dialect: StravaDialect = StravaDialect.all[0]
) throws -> [UInt8] {
  let options = ZipWriter.Options(modified: ZipTime(year: 2026, month: month, day: 1))
  var writer = ZipWriter()
  try writer.add("profile.csv", Array("Athlete ID,Email\n\(owner),a@b.cd\n".utf8), options)
  try writer.add("activities.csv", Array(dialect.table(samples).utf8), options)
  for (name, bytes) in files { try writer.add(name, bytes, options) }
  return try writer.finishedBytes()
}

/// One activity as its page shows it.
struct Shown: Equatable {
  var activity: Activity
  var derived: DerivedValues?
  var drawing: RunDrawing?
  var corrections: [Correction]

  var findings: [Correction.Finding] { corrections.map(\.finding) }
  /// What was mended, without the hour that was assumed.
  var mendings: [Correction.Finding] { findings.filter { $0 != .offsetFromPlace } }
  var meters: Double { activity.distanceMeters ?? -1 }
  var elapsed: Double { activity.elapsedSeconds ?? -1 }
  var ascent: Double { activity.ascentMeters ?? derived?.ascentMeters ?? 0 }
  /// Full kilometers.
  var splitCount: Int { drawing?.splits.metric?.rows.count { !$0.isPartial } ?? 0 }
  /// Seconds of the fastest stretch of a distance.
  func best(_ meters: Double) -> Double? {
    derived?.bestEfforts.first { abs($0.distanceMeters - meters) < 1 }?.seconds
  }
}

extension Bench {
  func ingest(_ paths: [String], _ rules: SettlingRules) throws -> Receipt {
    try Ingest.ingest(
      paths, into: store, athlete: athlete, rules: rules,
      temporaryFolder: folder.appendingPathComponent("tmp").path)
  }

  func settle(_ change: (inout SettlingRules) -> Void = { _ in }) throws {
    var rules = SettlingRules()
    change(&rules)
    try Ingest.settle(store, athlete: athlete, rules: rules)
  }

  /// All activities that are on pages.
  func shown() throws -> [Shown] {
    try store.activities().map { activity in
      Shown(
        activity: activity, derived: try store.derived()[activity.id],
        drawing: try store.drawing(of: activity.id),
        corrections: try store.corrections(of: activity.id))
    }
  }

  /// The only one there is.
  func only(sourceLocation: SourceLocation = #_sourceLocation) throws -> Shown {
    let shown = try shown()
    #expect(shown.count == 1, sourceLocation: sourceLocation)
    return try #require(shown.first, sourceLocation: sourceLocation)
  }
}

/// What comes of one outing, read in one format.
func shown(
  _ outing: Outing, as format: Outing.Format, timeZone: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Shown {
  try shown(outing.bytes(as: format), "a.\(format)", timeZone, sourceLocation: sourceLocation)
}

/// What comes of one file.
func shown(
  _ bytes: [UInt8], _ name: String, _ timeZone: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Shown {
  var only: Shown?
  try withBench { bench in
    _ = try bench.ingest(bench.file(name, bytes), timeZone: timeZone)
    only = try bench.only(sourceLocation: sourceLocation)
  }
  return try #require(only, sourceLocation: sourceLocation)
}

func near(_ a: Double?, _ b: Double, _ tolerance: Double) -> Bool {
  a.map { abs($0 - b) <= tolerance } ?? false
}
