import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Activities of intervals.icu")
struct IntervalsActivityTests {
  private let run = TestRun(start: 1_795_154_531)

  /// A row about ``run``, unless it says otherwise.
  private func row(
    _ id: String = "\"i100000001\"", source: String = "POLAR", external: String = "null",
    start: String = "2026-11-20T06:02:11Z", moving: Int = 600, more: String = ""
  ) -> String {
    """
    {"id":\(id),"start_date_local":"2026-11-20T07:02:11","start_date":"\(start)","type":"Run",\
    "name":"Riverton tempo","distance":1803.5,"moving_time":\(moving),"elapsed_time":600,\
    "icu_training_load":88,"average_heartrate":149,"max_heartrate":171,\
    "total_elevation_gain":61.0,"source":"\(source)","external_id":\(external),\
    "file_type":"fit","device_name":"Some watch","icu_athlete_id":"i1"\(more)}
    """
  }

  private func garminRow(_ id: Int64) -> String {
    """
    [{"activityId":\(id),"activityName":"Mill loop","startTimeLocal":"2026-11-20 07:02:11",\
    "startTimeGMT":"2026-11-20 06:02:11","activityType":{"typeKey":"trail_running"},\
    "distance":1800.0,"duration":600.0,"averageHR":151.0}]
    """
  }

  @Test("an activity is told in our units, on its own wall clock")
  func activity() throws {
    try withBench { bench in
      let more = """
        ,"average_cadence":85.5,"icu_average_watts":240,"calories":690,"average_temp":-3.5,\
        "icu_rpe":6,"race":true,"description":"windy","total_elevation_loss":58,"feel":2
        """
      let receipt = try bench.ingest(
        [], intervalsAnswer(.intervalsActivities, "[\(row(more: more))]"))
      let told = try #require(try bench.store.activities().first)
      #expect(receipt.newActivityCount == 1 && receipt.isComplete)
      #expect(told.name == "Riverton tempo" && told.sport == .running && told.isRace)
      #expect(told.start.unixSeconds == run.start && told.start.utcOffsetSeconds == 3_600)
      #expect(told.distanceMeters == 1_803.5 && told.movingSeconds == 600)
      #expect(told.elapsedSeconds == 600 && told.ascentMeters == 61 && told.descentMeters == 58)
      #expect(told.averageHeartRate == 149 && told.maximumHeartRate == 171)
      #expect(told.averageCadence == 171 && told.averagePowerWatts == 240)
      #expect(told.energyKilocalories == 690 && told.averageTemperatureCelsius == -3.5)
      #expect(told.perceivedExertion == 6 && told.notes == "windy")
      #expect(told.garminLoad == nil && told.relativeEffort == nil, "its load is not ours")
    }
  }

  @Test("a number of its own meets no number of another service, nor one of ours")
  func numbers() throws {
    let own = try #require(intervalsID("i100000001"))
    let other = try #require(intervalsID("100000001"))
    #expect(own != other && own < -8_500_000_000_000_000 && other < own)
    #expect(Int64(Double(own)) == own && Int64(Double(other)) == other)
    // Below the last of Strava's.
    #expect(own < stravaID(0xF_FFFF_FFFF_FFFF))
    for name in ["", "i", "x7", "i-7", "i0", "ii7", "i7 ", "7.0", "i140737488355328"] {
      #expect(intervalsID(name) == nil, "\(name)")
    }
  }

  @Test("its words for sports are known")
  func sports() {
    let words = [
      "Run", "TrailRun", "VirtualRun", "Ride", "VirtualRide", "GravelRide", "MountainBikeRide",
      "EBikeRide", "Walk", "Hike", "Swim", "OpenWaterSwim", "WeightTraining", "Workout", "Yoga",
      "Rowing", "VirtualRow", "NordicSki", "AlpineSki", "BackcountrySki", "Snowshoe", "Elliptical",
      "RockClimbing", "Kayaking", "IceSkate", "InlineSkate", "Soccer", "Tennis", "Other",
    ]
    for word in words { #expect(isKnownSportWord(word), "\(word)") }
  }

  @Test("what came from Strava is left out and counted; rows without use are told of")
  func leftOut() throws {
    try withBench { bench in
      let stub = #"{"id":"12345","start_date_local":"2026-11-18T09:00:00","source":"STRAVA"}"#
      let rows = [row(), stub, stub, row("null"), row("\"i5\"", start: "soon"), "null", "3"]
      let receipt = try bench.ingest(
        [], intervalsAnswer(.intervalsActivities, "[\(rows.joined(separator: ","))]"))
      #expect(try bench.store.activities().count == 1)
      let entry = try #require(try bench.store.ledger().first)
      #expect(entry.outcome == .imported && entry.kind == .intervals(.activities))
      #expect(entry.container == "intervals.icu" && entry.entry == "activities of 2026-11")
      #expect(
        entry.reason?.points == [
          .rowsLeftOut(2, of: 5, .lacks(.start, count: 1)), .rowsOfStrava(2),
        ])
      #expect(receipt.problems.count == 1)
      let alone = try bench.ingest([], intervalsAnswer(.intervalsActivities, "[\(stub)]"))
      #expect(alone.files.notAnActivity == 1 && alone.files.unreadable == 0)
    }
    for text in ["[]", "null", "{}"] {
      try withBench { bench in
        _ = try bench.ingest([], intervalsAnswer(.intervalsActivities, text))
        let activities = try bench.store.activities()
        #expect(activities.isEmpty)
      }
    }
  }

  @Test("the same list again changes nothing; a new title arrives")
  func again() throws {
    try withBench { bench in
      let list = intervalsAnswer(.intervalsActivities, "[\(row())]")
      _ = try bench.ingest([], list)
      let again = try bench.ingest([], list)
      #expect(again.newActivityCount == 0 && again.changedActivityCount == 0)
      let text = "[\(row())]".replacing("Riverton tempo", with: "Race day")
      let renamed = try bench.ingest(
        [], intervalsAnswer(.intervalsActivities, text, at: 1_795_000_060))
      #expect(renamed.newActivityCount == 0 && renamed.changedActivityCount == 1)
      #expect(try bench.store.activities().map(\.name) == ["Race day"])
    }
  }

  @Test("what Garmin tells, too, is one activity, by Garmin's number and in Garmin's words")
  func garmin() throws {
    let passed = intervalsAnswer(
      .intervalsActivities,
      "[\(row(source: "GARMIN_CONNECT", external: "\"20000000101\"", moving: 310))]",
      at: 1_795_000_500)
    let own = intervalsAnswer(.activities, garminRow(20_000_000_101))
    for order in [[passed, own], [own, passed]] {
      try withBench { bench in
        _ = try bench.ingest([], order[0])
        #expect(try bench.store.activities().map(\.id) == [20_000_000_101])
        _ = try bench.ingest([], order[1])
        let activities = try bench.store.activities()
        #expect(activities.map(\.id) == [20_000_000_101])
        let told = try #require(activities.first)
        #expect(told.name == "Mill loop" && told.sport == Sport(rawValue: "trail_running"))
        #expect(told.distanceMeters == 1_800 && told.movingSeconds == 600)
        #expect(told.averageHeartRate == 151)
        #expect(told.maximumHeartRate == 171, "what Garmin's row lacks comes from the other")
      }
    }
  }

  @Test("one number is one activity even where the clocks disagree; two numbers are two")
  func sameNumber() throws {
    try withBench { bench in
      let list = """
        [\(row(source: "GARMIN_CONNECT", external: "7", start: "2026-11-20T09:02:11Z")),\
        \(row("\"i2\"", source: "GARMIN_CONNECT", external: "8", start: "2026-11-21T06:02:11Z"))]
        """
      _ = try bench.ingest(
        [], intervalsAnswer(.intervalsActivities, list), intervalsAnswer(.activities, garminRow(7)))
      let activities = try bench.store.activities()
      #expect(activities.map(\.id) == [7, 8])
      #expect(activities.first?.start.unixSeconds == run.start)
    }
  }

  @Test("a recording's own numbers count, in any order; title and sport come from the list")
  func recording() throws {
    var seen: Set<StoredActivities> = []
    for isListFirst in [true, false] {
      try withBench { bench in
        let fit = try bench.file("i100000001.fit", run.fit)
        let list = intervalsAnswer(.intervalsActivities, "[\(row(moving: 480))]")
        if isListFirst { _ = try bench.ingest([], list) }
        _ = try bench.ingest([fit])
        if !isListFirst { _ = try bench.ingest([], list) }
        let activities = try bench.store.activities()
        let told = try #require(activities.first)
        #expect(activities.count == 1 && told.hasRecording)
        #expect(told.id == intervalsID("i100000001"))
        #expect(told.name == "Riverton tempo" && told.movingSeconds == 600)
        #expect(told.distanceMeters == 1_800 && told.averageHeartRate == 151)
        seen.insert(try StoredActivities(bench.store))
      }
    }
    #expect(seen.count == 1)
  }

  @Test("a GPX file's own numbers count as well")
  func points() throws {
    try withBench { bench in
      let gpx = try bench.file("i100000001.gpx", run.gpx)
      _ = try bench.ingest([gpx], intervalsAnswer(.intervalsActivities, "[\(row(moving: 480))]"))
      let activities = try bench.store.activities()
      let told = try #require(activities.first)
      #expect(activities.count == 1 && told.hasRecording && told.name == "Riverton tempo")
      #expect(abs((told.distanceMeters ?? 0) - 1_800) < 1)
    }
  }

  @Test("a recording that is known from Garmin gives no second activity")
  func twice() throws {
    try withBench { bench in
      let own = try bench.file("fit/7.fit", run.fit)
      let copy = try bench.file("intervals/i100000001.fit", run.fit)
      _ = try bench.ingest([own], intervalsAnswer(.activities, garminRow(7)))
      _ = try bench.ingest(
        [copy],
        intervalsAnswer(.intervalsActivities, "[\(row(source: "GARMIN_CONNECT", external: "7"))]"))
      #expect(try bench.store.activities().map(\.id) == [7])
      let outcomes = try bench.outcomes()
      #expect(Set([outcomes["7.fit"], outcomes["i100000001.fit"]]) == [.imported, .duplicate])
    }
  }

  @Test("what was deleted at Garmin stays away, though it is passed on; what was not stays")
  func deleted() throws {
    try withBench { bench in
      var others = (1...8).map { TestRun(start: run.start - 86_400 * $0).row(Int64(100 + $0)) }
      let first = try bench.file("a.zip", export(list: [run.row(7)] + others, fits: [:]))
      _ = try bench.ingest([first])
      others.append(TestRun(start: run.start + 86_400).row(200))
      let second = try bench.file("b.zip", export(list: others, fits: [:], more: ["z.txt": [1]]))
      _ = try bench.ingest([second])
      let gone = try bench.store.activities().contains { $0.id == 7 }
      #expect(!gone)
      let rows = """
        [\(row(source: "GARMIN_CONNECT", external: "7")),\
        \(row("\"i2\"", start: "2026-11-25T06:02:11Z"))]
        """
      _ = try bench.ingest([], intervalsAnswer(.intervalsActivities, rows))
      let ids = try bench.store.activities().map(\.id)
      #expect(!ids.contains(7) && ids.count == 10)
    }
  }
}
