import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("What only Strava's table says")
struct StravaGearTests {
  private let runs = (0..<4).map { TestRun(start: 1_763_706_019 + $0 * 86_400, seconds: 300) }

  /// Four rows; the third is a ride.
  private func table(_ change: (inout [StravaSample]) -> Void = { _ in }) -> [UInt8] {
    var samples = runs.enumerated().map { index, run in
      StravaSample(
        id: 9_000_000_001 + Int64(index), day: Day(number: run.start / 86_400),
        second: run.start % 86_400, name: "Row \(index)", type: index == 2 ? 1 : 0,
        seconds: run.seconds, meters: 900 + index)
    }
    samples[0].gear = "Ghost 15"
    samples[1].gear = "ghost  15"
    samples[2].gear = "Gravel, \"the grey one\""
    samples[0].privateNotes = "left knee again,\nsay nothing"
    samples[0].effort = "41"
    change(&samples)
    return Array(StravaDialect.all[0].table(samples).utf8)
  }

  @Test("private notes, Relative Effort and gear are kept; the report is not given the notes")
  func kept() throws {
    try withBench { bench in
      let path = try bench.file("activities.csv", table())
      let receipt = try bench.ingest(path)
      let activities = try bench.store.activities()
      #expect(activities.map(\.privateNotes) == ["left knee again,\nsay nothing", nil, nil, nil])
      #expect(activities.map(\.relativeEffort) == [41, nil, nil, nil])
      #expect(activities.allSatisfy { $0.garminLoad == nil }, "another's load is not Garmin's")
      let log = try bench.store.trainingLog(athlete: Athlete())
      #expect(log.activities.allSatisfy { $0.privateNotes == nil })
      let gear = log.wellness.gear
      #expect(Set(gear.map(\.name)) == ["Ghost 15", "Gravel, \"the grey one\""])
      let shoes = try #require(gear.first { $0.kind == .shoes })
      #expect(shoes.activityIDs == activities[..<2].map(\.id).sorted())
      #expect(gear.first { $0.kind == .bike }?.activityIDs == [activities[2].id])
      #expect(receipt.categories.map(\.name) == [LedgerKind.garmin(.gear).stored])
      #expect(receipt.categories.first?.newCount == 2)
      let sources = try bench.store.sources(of: activities[0].id)
      #expect(sources.first?.gave.contains(.privateNotes) == true)
      #expect(sources.first?.gave.contains(.relativeEffort) == true)
      let revision = try bench.store.revision()
      _ = try bench.ingest(path)
      #expect(try bench.store.revision() == revision, "the same table changes nothing")
    }
  }

  @Test("a newer table corrects what was worn")
  func corrected() throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("activities.csv", table()))
      _ = try bench.ingest(
        bench.file(
          "newer/activities.csv",
          table {
            $0[0].gear = ""
            $0[1].gear = "Racer"
            $0[2].gear = ""
          }))
      let gear = try bench.store.wellness().gear
      let second = try #require(try bench.store.activities().dropFirst().first)
      #expect(gear.map(\.name) == ["Racer"])
      #expect(gear.first?.activityIDs == [second.id])
    }
  }

  @Test("the gear follows its activity when that gets Garmin's number", arguments: [true, false])
  func garminToo(stravaFirst: Bool) throws {
    try withBench { bench in
      let list = try bench.file("a_0_summarizedActivities.json", activityList([runs[0].row(7)]))
      let csv = try bench.file("activities.csv", table())
      for path in stravaFirst ? [csv, list, csv] : [list, csv] { _ = try bench.ingest(path) }
      #expect(try bench.store.activities().count == 4)
      let activity = try #require(try bench.store.activity(7))
      #expect(activity.privateNotes == "left knee again,\nsay nothing")
      #expect(activity.relativeEffort == 41)
      #expect(activity.garminLoad == 70.25)
      let shoes = try #require(try bench.store.wellness().gear.first { $0.kind == .shoes })
      #expect(shoes.activityIDs.contains(7))
      #expect(shoes.activityIDs.count == 2)
    }
  }
}
