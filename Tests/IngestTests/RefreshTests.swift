import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("What is derived again when a setting changes")
struct RefreshTests {
  /// Runs on these days at noon, two of them without a heart rate.
  private static let days = ["2025-02-26", "2025-02-28", "2025-03-01", "2025-03-02", "2025-04-10"]

  private func fill(_ bench: Bench) throws {
    for (index, text) in Self.days.enumerated() {
      let day = try #require(Day(iso: text))
      var run = TestRun(start: day.number * 86_400 + 43_200, seconds: 900)
      run.heartRate = index == 3 ? nil : 150
      try bench.file("\(index).fit", run.fit)
    }
    _ = try bench.ingest(bench.input)
  }

  @Test("a heart rate dated 2025-03-01 touches the runs from that day on that have one, no efforts")
  func heartRate() throws {
    try withBench { bench in
      var bench = bench
      try fill(bench)
      let before = try bench.store.derived()
      #expect(before.count == 5)
      let march = try #require(Day(iso: "2025-03-01"))
      bench.athlete.heartRates.append(
        HeartRateProfile(from: march, resting: 50, maximum: 180, threshold: 160))
      #expect(
        try refreshDerived(in: bench.store, athlete: bench.athlete)
          == DerivedRefresh(recordings: 0, heartRates: 2))
      let after = try bench.store.derived()
      for activity in try bench.store.activities() {
        let (old, new) = (
          try #require(before[activity.id]), try #require(after[activity.id])
        )
        let isTouched = activity.day >= march && old.averageHeartRate != nil
        #expect((old.trainingImpulse != new.trainingImpulse) == isTouched, "\(activity.day)")
        #expect((old.zoneLowerBounds != new.zoneLowerBounds) == isTouched, "\(activity.day)")
        #expect(new.bestEfforts == old.bestEfforts && !new.bestEfforts.isEmpty)
        #expect(new.furthestMeters == old.furthestMeters && !new.furthestMeters.isEmpty)
        #expect(new.decoupling == old.decoupling)
        #expect(new.thumbnail == old.thumbnail)
      }
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
    }
  }

  @Test("what is ingested for nobody has derived values once it is refreshed, the same ones")
  func withoutAthlete() throws {
    try withBench { bench in
      try fill(bench)
      let usual = try bench.store.derived()
      let later = try TrainingStore(path: bench.folder.path + "/later.sqlite")
      _ = try Ingest.ingest(
        [bench.input], into: later, athlete: nil, rules: SettlingRules(),
        temporaryFolder: bench.folder.appendingPathComponent("tmp").path)
      #expect(try later.derived().isEmpty)
      #expect(try later.activities().count == 5)
      #expect(try refreshDerived(in: later, athlete: bench.athlete).recordings == 5)
      #expect(try later.derived() == usual)
      try later.close()
    }
  }

  @Test("what is made again from heart rate alone is what ingesting with the settings makes")
  func sameAsAnew() throws {
    try withBench { bench in
      var bench = bench
      try fill(bench)
      bench.athlete.zoneMethod = .reserve
      bench.athlete.weighting = .banisterFemale
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).heartRates == 4)
      let refreshed = try bench.store.derived()
      try withBench { other in
        var other = other
        other.athlete = bench.athlete
        try fill(other)
        #expect(try other.store.derived() == refreshed)
      }
    }
  }

  @Test("settings that no derived value rests on change nothing")
  func otherSettings() throws {
    try withBench { bench in
      var bench = bench
      try fill(bench)
      let revision = try bench.store.revision()
      bench.athlete.fitnessDays = 50
      bench.athlete.loadMetric = .trimp
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
      #expect(try bench.store.revision() == revision)
    }
  }

  @Test(
    "zones set at Garmin bound the zones where no threshold is known, in whatever order they come")
  func garminZones() throws {
    let zones: JSONValue = [
      [
        "sport": "DEFAULT", "zone1Floor": 90, "zone2Floor": 110, "zone3Floor": 130,
        "zone4Floor": 150, "zone5Floor": 170,
      ],
      [
        "sport": "RUNNING", "zone1Floor": 109, "zone2Floor": 136, "zone3Floor": 148,
        "zone4Floor": 160, "zone5Floor": 168,
      ],
    ]
    let run = TestRun(seconds: 900)
    for isFirst in [true, false] {
      try withBench { bench in
        var bench = bench
        let day = try #require(Day(iso: "2020-01-01"))
        bench.athlete.heartRates = [HeartRateProfile(from: day, resting: 50, maximum: 190)]
        let list = try bench.file("100000011_heartRateZones.json", json(zones))
        let fit = try bench.file("a.fit", run.fit)
        for path in isFirst ? [list, fit] : [fit, list] { _ = try bench.ingest(path) }
        #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
        let derived = try #require(try bench.store.derived().values.first)
        #expect(derived.zoneLowerBounds == [109, 136, 148, 160, 168])
        #expect(derived.trainingImpulse != nil)
        let log = try bench.store.trainingLog(athlete: bench.athlete)
        #expect(log.athlete.garminZones == [109, 136, 148, 160, 168])
        bench.athlete.zoneMethod = .maximum
        #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).heartRates == 1)
      }
    }
  }
}
