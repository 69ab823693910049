import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What is newer, where sources are of several kinds.
@Suite struct NewerSourceTests {
  private let run = Outing(seconds: 900, every: 3)

  /// Unpacks a list to a folder that holds nothing newer than a day.
  private func unpack(_ name: String, _ row: JSONValue, day: Int, in bench: Bench) throws -> String
  {
    let path = try bench.file(
      "\(name)/DI_CONNECT/DI-Connect-Fitness/a@b.cd_0_summarizedActivities.json",
      activityList([row]))
    let date = Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    return bench.folder.appendingPathComponent("in/\(name)").path
  }

  @Test(arguments: [10, 200], [[0, 1], [1, 0]])
  func `An unpacked export counts as of the newest date in it`(day: Int, order: [Int]) throws {
    try withBench { bench in
      // The zip is of the beginning of March.
      let zip = try garminZip(month: 3, [run.garminRow(101, ["name": "Zipped"])])
      let paths = [
        try bench.file("z.zip", zip),
        try unpack("f", run.garminRow(101, ["name": "Unpacked"]), day: day, in: bench),
      ]
      for place in order { _ = try bench.ingest(paths[place]) }
      #expect(try bench.only().activity.name == (day > 60 ? "Unpacked" : "Zipped"))
    }
  }

  @Test(arguments: [[0, 1], [1, 0]], [1, 3, 5])
  func `A title, a type and a distance edited at Strava are the later ones`(
    order: [Int], type: Int
  ) throws {
    try withBench { bench in
      var edited = run.stravaSample(file: "activities/1.gpx")
      (edited.name, edited.type, edited.meters) = ("Later", type, 2_500)
      let file = ["activities/1.gpx": run.bytes(as: .gpx)] as KeyValuePairs
      let paths = [
        try bench.file(
          "a.zip", stravaZip(month: 2, [run.stravaSample(file: "activities/1.gpx")], files: file)),
        try bench.file("b.zip", stravaZip(month: 8, [edited], files: file)),
      ]
      for place in order { _ = try bench.ingest(paths[place]) }
      let shown = try bench.only().activity
      #expect(shown.name == "Later" && shown.distanceMeters == 2_500)
      #expect(shown.sport.family == [1: .cycling, 3: .walking, 5: .strength][type])
    }
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2]], [true, false])
  func `What one service removed stays as long as another still has it`(
    order: [Int], isStravaLeft: Bool
  ) throws {
    try withBench { bench in
      let days = (0..<6).map { number in
        var day = run
        day.start += number * 86_400
        return day
      }
      func garmin(_ month: Int, _ held: [Int]) throws -> [UInt8] {
        try garminZip(month: month, held.map { days[$0].garminRow(Int64(100 + $0)) })
      }
      func strava(_ month: Int, _ held: [Int]) throws -> [UInt8] {
        try stravaZip(month: month, held.map { days[$0].stravaSample(9_000_000_000 + Int64($0)) })
      }
      let (all, less) = (Array(0..<6), [0, 1, 2, 4, 5])
      let zips =
        isStravaLeft
        ? [try garmin(1, all), try strava(1, all), try garmin(5, less)]
        : [try strava(1, all), try garmin(1, all), try strava(5, less)]
      let paths = try zips.enumerated().map { try bench.file("\($0).zip", $1) }
      for place in order { _ = try bench.ingest(paths[place]) }
      #expect(try bench.store.activities().count == 6)
      let last = try bench.file("l.zip", isStravaLeft ? strava(6, less) : garmin(6, less))
      _ = try bench.ingest(last)
      #expect(try bench.store.activities().count == 5, "now both")
    }
  }

  @Test(arguments: Outing.Format.allCases, [true, false])
  func `What is excluded by hand stays so when newer lists come, and when it is gone there`(
    format: Outing.Format, isGone: Bool
  ) throws {
    try withBench { bench in
      var rules = SettlingRules()
      var correction = HandCorrection(target: .minute(run.start / 60))
      correction.isExcluded = true
      rules.corrections = [correction]
      let others = (1..<6).map { number in
        var day = run
        day.start += number * 86_400
        return day.garminRow(Int64(101 + number))
      }
      let upload = ["a@b.cd_101.\(format)": run.bytes(as: format)] as KeyValuePairs
      let old = try garminZip(month: 1, [run.garminRow()] + others, uploads: upload)
      let new = try garminZip(month: 2, (isGone ? [] : [run.garminRow()]) + others)
      _ = try bench.ingest([bench.file("a.zip", old)], rules)
      #expect(try bench.store.activities().count == 5)
      _ = try bench.ingest([bench.file("b.zip", new)], rules)
      #expect(try bench.store.activities().count == 5)
      try bench.settle()
      #expect(try bench.store.activities().count == (isGone ? 5 : 6))
    }
  }
}
