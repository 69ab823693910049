import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

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
      let receipt = try bench.ingest([], intervalsAnswer(.intervalsWellness, full))
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
      _ = try bench.ingest([], intervalsAnswer(.intervalsWellness, full))
      let revision = try bench.store.revision()
      let same = try bench.ingest([], intervalsAnswer(.intervalsWellness, full, at: early + 60))
      #expect(same.changedDayCount == 0 && same.changedNightCount == 0)
      #expect(try bench.store.revision() == revision)
      let more = #"[{"id":"2026-11-20","steps":12000,"sleepSecs":27000}]"#
      let later = try bench.ingest([], intervalsAnswer(.intervalsWellness, more, at: early + 120))
      #expect(later.changedDayCount == 1 && later.changedNightCount == 1)
      let day = try #require(try bench.store.wellnessDays().first)
      #expect(day.steps == 12_000 && day.restingHeartRate == 48)
      #expect(try bench.store.nights().map(\.asleepSeconds) == [27_000])
      _ = try bench.ingest([], intervalsAnswer(.intervalsWellness, full, at: early + 60))
      #expect(try bench.store.wellnessDays().first?.steps == 12_000, "an older answer has no say")
    }
  }

  @Test("what Garmin tells of a day counts, whoever came first and whoever is later")
  func garminFirst() throws {
    let garmin = [
      intervalsAnswer(
        .days, #"{"data":[{"calendarDate":"2026-11-20","heartRate":{"restingValue":50}}]}"#),
      intervalsAnswer(
        .nights,
        #"[{"calendarDate":"2026-11-20","deepSleepSeconds":5280,"lightSleepSeconds":9000}]"#),
      intervalsAnswer(
        .variability, #"{"hrvSummaries":[{"calendarDate":"2026-11-20","lastNightAvg":43}]}"#),
    ]
    let passed = [-600, 600].map { intervalsAnswer(.intervalsWellness, full, at: early + $0) }
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
        if !isLast {
          _ = try bench.ingest([], intervalsAnswer(.intervalsWellness, partial, at: later))
        }
        _ = try bench.ingest([file])
        if isLast {
          _ = try bench.ingest([], intervalsAnswer(.intervalsWellness, partial, at: later))
        }
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
