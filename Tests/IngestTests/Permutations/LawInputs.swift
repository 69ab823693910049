import Archives
import FIT
import Foundation
import TestSupport
import Training

@testable import Ingest

/// One thing to be ingested: what lies at a path, and since when.
struct LawInput {
  var path: String
  var bytes: [UInt8]
  var modified: Int
}

/// A small life told by many sources, each of which tells the same activities otherwise.
struct LawInputs {
  private static let start = 1_763_706_019
  private static let june = ZipTime(year: 2025, month: 12, day: 1)
  private static let july = ZipTime(year: 2026, month: 1, day: 1)
  private static let august = ZipTime(year: 2026, month: 2, day: 1)
  /// One a day, each of its own length.
  private let runs = (0..<10).map {
    TestRun(start: Self.start + $0 * 86_400, seconds: 300 + 20 * $0)
  }
  private let legs = [
    TestRun(start: Self.start + 20 * 86_400, seconds: 300, sport: "cycling"),
    TestRun(start: Self.start + 20 * 86_400 + 301, seconds: 60, sport: "transition"),
    TestRun(start: Self.start + 20 * 86_400 + 362, seconds: 300, sport: "running"),
  ]

  func all(in folder: String) throws -> [LawInput] {
    let exports = [
      ("may.zip", try garmin(Self.june, rows: listed, fits: [0, 1, 2], steps: 4_000)),
      ("june.zip", try garmin(Self.july, rows: edited, fits: [0, 1], steps: 9_000)),
      (
        "july.zip",
        try garmin(Self.august, rows: edited + [runs[2].row(103)], fits: [0, 2], steps: 4_000)
      ),
      ("strava.zip", try strava(Self.june, notes: "call me")),
      ("strava-later.zip", try strava(Self.august, notes: "")),
    ].map { LawInput(path: "\(folder)/\($0.0)", bytes: $0.1, modified: Self.start + 90 * 86_400) }
    return exports
      + files.enumerated().map { index, file in
        LawInput(
          path: folder + "/" + file.0, bytes: file.1,
          modified: Self.start + 80 * 86_400 + index * 1_000)
      }
  }

  /// Recordings by themselves; the later of two at the same path stands below the earlier.
  private var files: [(String, [UInt8])] {
    var short = runs[8]
    short.seconds = 200
    var late = runs[4]
    (late.start, late.seconds) = (late.start + 95, late.seconds - 95)
    var other = runs[9]
    (other.serial, other.start) = (99, other.start + 3)
    var shifted = runs[5]
    shifted.start += 3_600
    var elsewhere = runs[2]
    (elsewhere.sport, elsewhere.metersPerSecond, elsewhere.heartRate) = ("cycling", 9, 120)
    let whole = runs[7].fit
    return [
      ("copies/a@b.cd_101.fit", runs[0].fit), ("copies/two.gpx", runs[2].gpx),
      ("copies/three.tcx", runs[3].tcx), ("half/run.fit", Array(whole.prefix(whole.count / 2))),
      ("whole/run.fit", whole), ("repair/run.fit", short.fit), ("repair/run.fit", runs[8].fit),
      ("watch.fit", runs[4].fit), ("late.gpx", late.gpx), ("nine.fit", runs[9].fit),
      ("phone.fit", other.fit), ("five.fit", runs[5].fit), ("shifted.gpx", shifted.gpx),
      ("elsewhere.gpx", elsewhere.gpx), ("three.fit", multisport(legs)),
      ("alone.fit", multisport(legs.map(later))),
    ]
  }

  private func later(_ leg: TestRun) -> TestRun {
    var leg = leg
    leg.start += 5 * 86_400
    return leg
  }

  private func multisport(_ legs: [TestRun]) -> [UInt8] {
    var writer = FITWriter()
    legs[0].begin(&writer)
    for leg in legs { leg.write(into: &writer) }
    legs[2].end(&writer)
    return writer.finished()
  }

  /// What the first list has.
  private var listed: [JSONValue] {
    runs.indices.map { index in
      runs[index].row(
        Int64(101 + index),
        index < 2 ? ["description": "call 555-1234", "name": .string("Easy \(index)")] : [:])
    } + multisportRows
  }

  private var multisportRows: [JSONValue] {
    var around = legs[0]
    around.seconds = 662
    return [around.row(120, ["activityType": "multi_sport", "parent": true])]
      + legs.indices.map { legs[$0].row(Int64(121 + $0), ["parentId": 120]) }
  }

  /// Corrected, without a note, and without the third and the seventh.
  private var edited: [JSONValue] {
    [
      runs[0].row(
        101,
        ["name": "Treadmill", "activityType": "treadmill_running", "distance": .number(150_000)])
    ]
      + [1, 3, 4, 5, 7, 8, 9].map { runs[$0].row(Int64(101 + $0)) } + multisportRows
  }

  /// What an export tells of a day, its night and a shoe; all rest on the steps.
  private func lists(_ steps: Int) -> [(name: String, bytes: [UInt8])] {
    let day: [String: JSONValue] = ["calendarDate": "2025-11-23"]
    func row(_ more: [String: JSONValue]) -> [UInt8] {
      json(.array([.object(day.merging(more) { _, new in new })]))
    }
    let night: [String: JSONValue] = [
      "sleepStartTimestampGMT": "2025-11-22T22:00:00.0",
      "sleepEndTimestampGMT": "2025-11-23T05:00:00.0", "deepSleepSeconds": .integer(steps),
      "lightSleepSeconds": 9_000, "remSleepSeconds": 3_600,
    ]
    let shoe: [String: JSONValue] = [
      "gearPk": 7, "gearTypeName": "Shoes", "customMakeModel": .string("Shoe \(steps)"),
    ]
    let gear: JSONValue = [["gearDTOS": .array([.object(shoe)])]]
    return [
      ("Aggregator/UDSFile_2025.json", row(["totalSteps": .integer(steps)])),
      ("Wellness/2025_sleepData.json", row(night)),
      ("Metrics/EnduranceScore_2025.json", row(["overallScore": .integer(steps)])),
      ("Fitness/a@b.cd_gear.json", json(gear)),
    ]
  }

  private func garmin(
    _ date: ZipTime, rows: [JSONValue], fits: [Int], steps: Int
  ) throws -> [UInt8] {
    let options = ZipWriter.Options(modified: date)
    var nested = ZipWriter()
    for index in fits {
      try nested.add("a@b.cd_\(101 + index).fit", runs[index].fit, options)
    }
    var writer = ZipWriter()
    try writer.add(
      "DI_CONNECT/DI-Connect-Fitness/a@b.cd_0_summarizedActivities.json", activityList(rows),
      options)
    for list in lists(steps) {
      try writer.add("DI_CONNECT/DI-Connect-" + list.name, list.bytes, options)
    }
    try writer.add(
      "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", nested.finishedBytes(),
      options)
    return try writer.finishedBytes()
  }

  private func strava(_ date: ZipTime, notes: String) throws -> [UInt8] {
    let options = ZipWriter.Options(modified: date)
    let told: [(index: Int, file: String, type: Int)] = [
      (0, "activities/1.fit.gz", 0), (6, "activities/6.gpx", 0), (5, "", 1),
    ]
    let samples = told.map { index, file, type in
      let run = runs[index]
      var sample = StravaSample(
        id: 9_000_000_001 + Int64(index), day: Day(number: run.start / 86_400),
        second: run.start % 86_400, name: "Strava \(index)", type: type, seconds: run.seconds,
        meters: run.seconds * 3)
      (sample.file, sample.notes, sample.gear) = (file, notes, "Shoe \(notes.count)")
      return sample
    }
    var copy = runs[0]
    (copy.start, copy.serial) = (copy.start + 7, 77)
    var writer = ZipWriter()
    try writer.add("profile.csv", Array("Athlete ID,Email\n4711,a@b.cd\n".utf8), options)
    try writer.add(
      "activities.csv", Array(StravaDialect.all[0].table(samples).utf8), options)
    try writer.add("activities/1.fit.gz", gzipped(copy.fit), options)
    try writer.add("activities/6.gpx", runs[6].gpx, options)
    return try writer.finishedBytes()
  }
}
