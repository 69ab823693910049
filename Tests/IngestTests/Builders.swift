import Archives
import FIT
import Foundation
import TestSupport
import Training
import TrainingStore

@testable import Ingest

/// A run as a watch would write it: steady, one record a second.
struct TestRun {
  var start = 1_763_706_019
  var seconds = 600
  var sport = "running"
  var subSport = "generic"
  var serial = 1_234
  var heartRate: Double? = 150
  var utcOffset = 3_600
  /// When the timer stands still, in seconds after the start.
  var pause: Range<Int>?

  var metersPerSecond = 3.0

  /// The messages of the run, without a file around them.
  func write(into writer: inout FITWriter) {
    writer.message(
      .event, ["timestamp": .unix(Int64(start)), "event": "timer", "event_type": "start"])
    if let pause {
      for (second, type) in [(pause.lowerBound, "stop_all"), (pause.upperBound, "start")] {
        writer.message(
          .event,
          [
            "timestamp": .unix(Int64(start + second)), "event": "timer",
            "event_type": .name(type),
          ])
      }
    }
    writer.records(records)
    let moving = Double(seconds - (pause?.count ?? 0))
    writer.message(
      .lap,
      [
        "timestamp": .unix(Int64(start + seconds)), "start_time": .unix(Int64(start)),
        "total_elapsed_time": .number(Double(seconds)), "total_timer_time": .number(moving),
        "total_distance": .number(moving * metersPerSecond), "avg_heart_rate": 151,
        "avg_cadence": 85, "intensity": "active", "lap_trigger": "session_end",
      ])
    writer.message(
      .session,
      [
        "timestamp": .unix(Int64(start + seconds)), "start_time": .unix(Int64(start)),
        "sport": .name(sport), "sub_sport": .name(subSport),
        "total_elapsed_time": .number(Double(seconds)), "total_timer_time": .number(moving),
        "total_distance": .number(moving * metersPerSecond), "total_calories": 140,
        "avg_heart_rate": 151, "max_heart_rate": 170, "avg_cadence": 85,
        "training_load_peak": 65.5,
      ])
  }

  private var records: FITRecords {
    let times = (0...seconds).filter { !(pause?.contains($0) ?? false) }
    let moved = times.indices.map { Double($0) * metersPerSecond }
    let degree = 2_147_483_648.0 / 180
    return FITRecords(
      count: times.count,
      columns: [
        FITColumn(.timestamp, values: times.map { Double(start + $0) - 631_065_600 }),
        FITColumn(.positionLat, values: moved.map { (60 + $0 / 111_195) * degree }),
        FITColumn(.positionLong, values: moved.map { _ in 10 * degree }),
        FITColumn(.distance, values: moved),
        FITColumn(.heartRate, values: times.map { _ in heartRate }),
        FITColumn(.cadence, values: times.map { _ in 85 }),
      ])
  }

  /// The whole file.
  var fit: [UInt8] {
    var writer = FITWriter()
    begin(&writer)
    write(into: &writer)
    end(&writer)
    return writer.finished()
  }

  func begin(_ writer: inout FITWriter) {
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "serial_number": .raw(Int64(serial)),
        "time_created": .unix(Int64(start)),
      ])
  }

  func end(_ writer: inout FITWriter) {
    let local = start + seconds + utcOffset
    writer.message(
      .activity,
      ["timestamp": .unix(Int64(start + seconds)), "local_timestamp": .unix(Int64(local))])
  }

  /// The row that Garmin's list has for it.
  func row(_ id: Int64, _ more: [String: JSONValue] = [:]) -> JSONValue {
    var row: [String: JSONValue] = [
      "activityId": .integer(Int(id)), "name": "Morning Run", "activityType": .string(sport),
      "beginTimestamp": .integer(start * 1_000),
      "startTimeGmt": .number(Double(start) * 1_000),
      "startTimeLocal": .number(Double(start + utcOffset) * 1_000),
      "duration": .number(Double(seconds) * 1_000), "distance": .number(180_000),
      "calories": .number(586.6), "activityTrainingLoad": .number(70.25),
    ]
    row.merge(more) { $1 }
    return .object(row)
  }
}

/// A list of activities in the shape of an export.
func activityList(_ rows: [JSONValue]) -> [UInt8] {
  Array("[{\"summarizedActivitiesExport\":".utf8) + json(.array(rows)) + Array("}]".utf8)
}

/// JSON text, keys in order.
func json(_ value: JSONValue) -> [UInt8] {
  let text: String =
    switch value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .string(let text):
      "\""
        + text.replacingOccurrences(of: "\\", with: "\\\\")
        .replacingOccurrences(of: "\"", with: "\\\"") + "\""
    case .array(let values):
      "[" + values.map { String(decoding: json($0), as: UTF8.self) }.joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }
        .map { "\"\($0.key)\":" + String(decoding: json($0.value), as: UTF8.self) }
        .joined(separator: ",") + "}"
    }
  return Array(text.utf8)
}

/// A zip of files in memory.
func zipped(_ files: KeyValuePairs<String, [UInt8]>) throws -> [UInt8] {
  var writer = ZipWriter()
  for (name, bytes) in files { try writer.add(name, bytes) }
  return try writer.finishedBytes()
}

/// An export with a list of activities and recordings in the nested layout.
func export(
  list: [JSONValue], fits: KeyValuePairs<String, [UInt8]>,
  more: KeyValuePairs<String, [UInt8]> = [:]
) throws -> [UInt8] {
  var writer = ZipWriter()
  try writer.add(
    "DI_CONNECT/DI-Connect-Fitness/runner@example.com_0_summarizedActivities.json",
    activityList(list))
  for (name, bytes) in more { try writer.add(name, bytes) }
  try writer.add(
    "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", try zipped(fits))
  return try writer.finishedBytes()
}

/// A folder with a store in it, for one test.
struct Bench {
  let folder: URL
  let store: TrainingStore
  var athlete = Athlete()

  init(_ folder: URL) throws {
    self.folder = folder
    let path = folder.appendingPathComponent("store.sqlite")
    try Self.emptyStore.get().write(to: path)
    store = try TrainingStore(path: path.path)
    athlete.heartRates = [
      HeartRateProfile(from: Day(number: 0), resting: 48, maximum: 188, threshold: 170)
    ]
  }

  /// With a store that was made elsewhere.
  init(_ folder: URL, store: TrainingStore) {
    (self.folder, self.store) = (folder, store)
  }

  /// A store without anything in it: to make its tables takes longer than most tests do.
  private static let emptyStore = Result {
    try withTemporaryFolder { folder in
      let copy = folder.appendingPathComponent("copy.sqlite")
      try TrainingStore(path: folder.appendingPathComponent("store.sqlite").path)
        .copy(to: copy.path)
      return try Data(contentsOf: copy)
    }
  }

  /// Writes a file and gives its path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent("in").appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// The folder that ``file(_:_:)`` writes to.
  var input: String { folder.appendingPathComponent("in").path }

  func ingest(
    _ paths: String..., timeZone: String? = nil, dryRun: Bool = false
  ) throws -> Receipt {
    let copy = folder.path + "/copy.sqlite"
    if dryRun { try store.copy(to: copy) }
    var receipt = try Ingest.ingest(
      paths, into: dryRun ? TrainingStore(path: copy) : store, athlete: athlete,
      rules: SettlingRules(timeZone: timeZone),
      temporaryFolder: folder.appendingPathComponent("tmp").path)
    receipt.isDryRun = dryRun
    return receipt
  }

  /// Outcome and reason of every file, by entry.
  func outcomes() throws -> [String: FileOutcome] {
    Dictionary(try store.ledger().map { ($0.entry, $0.outcome) }) { $1 }
  }
}

/// Runs a test in a folder of its own.
func withBench(_ body: (Bench) throws -> Void) throws {
  try withTemporaryFolder { try body(Bench($0)) }
}

/// Brings derived values up to date, with no rules but the built-in ones.
@discardableResult
func refreshDerived(in store: TrainingStore, athlete: Athlete) throws -> DerivedRefresh {
  try settle(store, athlete: athlete, rules: SettlingRules()).derived
}

/// The drawing of an activity, with no rules but the built-in ones.
func soundDrawing(
  of id: Int64, in store: TrainingStore, athlete: Athlete
) throws -> RunDrawing? {
  try soundDrawing(of: id, in: store, athlete: athlete, rules: SettlingRules())
}

/// An activity as a source tells it, without samples.
func told(_ activity: Activity, _ source: SourceKind, id: Int64) -> Told {
  Told(ActivityItem(id: id, fileID: id, place: .leg(0), source: source, activity: activity), nil)
}
