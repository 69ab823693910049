import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What was answered of November 2026.
private func answer(
  _ kind: LiveAnswer.Kind, _ text: String, at time: Int = 1_795_000_000
) -> LiveAnswer {
  LiveAnswer(kind, year: 2026, month: 11, bytes: Array(text.utf8), asOf: time)
}

extension Bench {
  fileprivate func ingest(_ paths: [String] = [], _ answers: LiveAnswer...) throws -> Receipt {
    try Ingest.ingest(
      paths, answers: answers, into: store, athlete: athlete, rules: SettlingRules(),
      temporaryFolder: folder.path)
  }
}

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
      let receipt = try bench.ingest([], answer(.intervalsActivities, "[\(row(more: more))]"))
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
        [], answer(.intervalsActivities, "[\(rows.joined(separator: ","))]"))
      #expect(try bench.store.activities().count == 1)
      let entry = try #require(try bench.store.ledger().first)
      #expect(entry.outcome == .imported && entry.kind == .intervals(.activities))
      #expect(entry.container == "intervals.icu" && entry.entry == "activities of 2026-11")
      #expect(
        entry.reason?.points == [
          .rowsLeftOut(2, of: 5, .lacks(.start, count: 1)), .rowsOfStrava(2),
        ])
      #expect(receipt.problems.count == 1)
      let alone = try bench.ingest([], answer(.intervalsActivities, "[\(stub)]"))
      #expect(alone.files.notAnActivity == 1 && alone.files.unreadable == 0)
    }
    for text in ["[]", "null", "{}"] {
      try withBench { bench in
        _ = try bench.ingest([], answer(.intervalsActivities, text))
        let activities = try bench.store.activities()
        #expect(activities.isEmpty)
      }
    }
  }

  @Test("the same list again changes nothing; a new title arrives")
  func again() throws {
    try withBench { bench in
      let list = answer(.intervalsActivities, "[\(row())]")
      _ = try bench.ingest([], list)
      let again = try bench.ingest([], list)
      #expect(again.newActivityCount == 0 && again.changedActivityCount == 0)
      let text = "[\(row())]".replacing("Riverton tempo", with: "Race day")
      let renamed = try bench.ingest([], answer(.intervalsActivities, text, at: 1_795_000_060))
      #expect(renamed.newActivityCount == 0 && renamed.changedActivityCount == 1)
      #expect(try bench.store.activities().map(\.name) == ["Race day"])
    }
  }

  @Test("what Garmin tells, too, is one activity, by Garmin's number and in Garmin's words")
  func garmin() throws {
    let passed = answer(
      .intervalsActivities,
      "[\(row(source: "GARMIN_CONNECT", external: "\"20000000101\"", moving: 310))]",
      at: 1_795_000_500)
    let own = answer(.activities, garminRow(20_000_000_101))
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
        [], answer(.intervalsActivities, list), answer(.activities, garminRow(7)))
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
        let list = answer(.intervalsActivities, "[\(row(moving: 480))]")
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
      _ = try bench.ingest([gpx], answer(.intervalsActivities, "[\(row(moving: 480))]"))
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
      _ = try bench.ingest([own], answer(.activities, garminRow(7)))
      _ = try bench.ingest(
        [copy], answer(.intervalsActivities, "[\(row(source: "GARMIN_CONNECT", external: "7"))]"))
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
      _ = try bench.ingest([], answer(.intervalsActivities, rows))
      let ids = try bench.store.activities().map(\.id)
      #expect(!ids.contains(7) && ids.count == 10)
    }
  }
}

@Suite("Days of intervals.icu")
struct IntervalsDayTests {
  private let early = 1_795_000_000
  private let full = """
    [{"id":"2026-11-20","weight":68.4,"restingHR":48,"hrv":61.0,"hrvSDNN":null,\
    "sleepSecs":26820,"sleepScore":81.0,"sleepQuality":2,"avgSleepingHR":50.1,"spO2":96.0,\
    "respiration":13.2,"readiness":null,"vo2max":53.8,"steps":11234,"ctl":58.2,"atl":63.9,\
    "rampRate":2.1,"updated":"2026-11-20T06:10:00.000+00:00"},\
    {"id":"2026-11-21","restingHR":0,"steps":0,"sleepSecs":0,"hrv":-1},{"id":"soon"},null]
    """

  @Test("a day is told, one without anything is none")
  func told() throws {
    try withBench { bench in
      let receipt = try bench.ingest([], answer(.intervalsWellness, full))
      let days = try bench.store.wellnessDays()
      #expect(days.map(\.day.iso) == ["2026-11-20"])
      #expect(days.first?.restingHeartRate == 48 && days.first?.steps == 11_234)
      let nights = try bench.store.nights()
      let night = try #require(nights.first)
      #expect(nights.count == 1 && receipt.newNightCount == 1 && receipt.newDayCount == 1)
      #expect(night.asleepSeconds == 26_820 && night.score == 81 && night.deepSeconds == nil)
      let wellness = try bench.store.wellness()
      let readings = try #require(wellness.healthStatuses.first?.readings)
      #expect(wellness.healthStatuses.count == 1)
      #expect(readings.map(\.kind) == [.heartRateVariability, .respiration, .oxygenSaturation])
      #expect(readings.map(\.value) == [61, 13.2, 96])
      #expect(wellness.bodyMeasurements.map(\.weightKilograms) == [68.4])
      #expect(wellness.fitnessEstimates.map(\.vo2Max) == [53.8])
      let entry = try #require(try bench.store.ledger().first)
      #expect(entry.kind == .intervals(.wellness) && entry.entry == "days of 2026-11")
    }
  }

  @Test("the same again changes nothing, a later value takes the place of an earlier one")
  func again() throws {
    try withBench { bench in
      _ = try bench.ingest([], answer(.intervalsWellness, full))
      let revision = try bench.store.revision()
      let same = try bench.ingest([], answer(.intervalsWellness, full, at: early + 60))
      #expect(same.changedDayCount == 0 && same.changedNightCount == 0)
      #expect(try bench.store.revision() == revision)
      let more = #"[{"id":"2026-11-20","steps":12000,"sleepSecs":27000}]"#
      let later = try bench.ingest([], answer(.intervalsWellness, more, at: early + 120))
      #expect(later.changedDayCount == 1 && later.changedNightCount == 1)
      let day = try #require(try bench.store.wellnessDays().first)
      #expect(day.steps == 12_000 && day.restingHeartRate == 48)
      #expect(try bench.store.nights().map(\.asleepSeconds) == [27_000])
      _ = try bench.ingest([], answer(.intervalsWellness, full, at: early + 60))
      #expect(try bench.store.wellnessDays().first?.steps == 12_000, "an older answer has no say")
    }
  }

  @Test("what Garmin tells of a day counts, whoever came first and whoever is later")
  func garminFirst() throws {
    let garmin = [
      answer(
        .days, #"{"data":[{"calendarDate":"2026-11-20","heartRate":{"restingValue":50}}]}"#),
      answer(
        .nights,
        #"[{"calendarDate":"2026-11-20","deepSleepSeconds":5280,"lightSleepSeconds":9000}]"#),
      answer(
        .variability, #"{"hrvSummaries":[{"calendarDate":"2026-11-20","lastNightAvg":43}]}"#),
    ]
    let passed = [-600, 600].map { answer(.intervalsWellness, full, at: early + $0) }
    for other in passed {
      for isLast in [true, false] {
        try withBench { bench in
          if !isLast { _ = try bench.ingest([], other) }
          _ = try bench.ingest([], garmin[0], garmin[1], garmin[2])
          if isLast { _ = try bench.ingest([], other) }
          let day = try #require(try bench.store.wellnessDays().first)
          #expect(day.restingHeartRate == 50, "Garmin's own")
          #expect(day.steps == 11_234, "what Garmin did not tell")
          let night = try #require(try bench.store.nights().first)
          #expect(night.asleepSeconds == 14_280 && night.score == 81)
          let status = try #require(try bench.store.wellness().healthStatuses.first)
          #expect(status[.heartRateVariability]?.value == 43)
          #expect(status[.respiration]?.value == 13.2)
        }
      }
    }
  }

  @Test("an export's day counts as a whole, and what was passed on completes it")
  func export() throws {
    let text = #"[{"calendarDate":"2026-11-20","restingHeartRate":51,"totalSteps":9000}]"#
    // Later than the file was written.
    let later = 2_000_000_000
    for isLast in [true, false] {
      try withBench { bench in
        let file = try bench.file("UDSFile_2026-11-01_2026-12-01.json", Array(text.utf8))
        let partial = #"[{"id":"2026-11-20","restingHR":48,"steps":11234}]"#
        if !isLast { _ = try bench.ingest([], answer(.intervalsWellness, partial, at: later)) }
        _ = try bench.ingest([file])
        if isLast { _ = try bench.ingest([], answer(.intervalsWellness, partial, at: later)) }
        let day = try #require(try bench.store.wellnessDays().first)
        #expect(day.restingHeartRate == 51 && day.steps == 9_000)
      }
    }
  }

  @Test("stages that a watch's own file tells come before a length that was passed on")
  func stages() throws {
    var night = Night(day: Day(number: 20_412))
    night.toldAsleepSeconds = 20_000
    var other = Night(day: Day(number: 20_413))
    other.toldAsleepSeconds = 21_000
    try withBench { bench in
      try bench.store.write { writer in
        writer.asOf = early
        _ = try writer.fill(night)
        _ = try writer.fill(other)
        _ = try writer.save(
          SleepTimeline(
            start: Moment(unixSeconds: 20_412 * 86_400 + 3_600, utcOffsetSeconds: 0),
            spans: [SleepTimeline.Span(stage: .deep, startSeconds: 0, seconds: 3_600)]))
        _ = try writer.fill(
          HealthStatus(day: other.day, readings: [HealthReading(.heartRateVariability, value: 61)]))
      }
      let nights = try bench.store.trainingLog(athlete: Athlete()).nights
      #expect(nights.map(\.asleepSeconds) == [3_600, 21_000])
      #expect(nights.map(\.heartRateVariability) == [nil, 61])
    }
  }
}
