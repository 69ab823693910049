import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest
@testable import TrainingStore

@Suite("What the pages of activities draw")
struct DrawingTests {
  /// A hilly run with a pause, a pool swim and a ride.
  private func fill(_ bench: Bench) throws {
    for (name, bytes) in InventedTracks.all { try bench.file(name, bytes) }
    _ = try bench.ingest(bench.input)
  }

  private func drawings(of store: TrainingStore) throws -> [RunDrawing] {
    try store.activities().compactMap { try store.drawing(of: $0.id) }
  }

  @Test("an activity has its drawing once it was read, and a build has nothing to make again")
  func ingesting() throws {
    try withBench { bench in
      try fill(bench)
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
      let drawings = try drawings(of: bench.store)
      #expect(drawings.count == 4)
      let run = try #require(drawings.first { $0.splits.metric != nil })
      #expect(run.streams?.panels.map(\.kind) == [.elevation, .pace, .heartRate, .cadence])
      #expect(run.streams?.stops.map(\.seconds) == [100])
      #expect(run.splits.metric?.rows.count == 5)
      #expect(run.splits.imperial?.rows.count == 3)
      let route = try #require(run.route)
      #expect(route.coloring == .heartRateZones(most: 1))
      #expect(Set(route.pieces.map(\.colorClass)).count > 2)
      #expect(route.division.metric.marks.count == 4)
      #expect(route.division.imperial.marks.count == 2)
      #expect(route.splitLines(in: .metric, count: 5).allSatisfy { $0.count > 1 })
      #expect(route.splitLines(in: .imperial, count: 3).allSatisfy { $0.count > 1 })
      let swim = try #require(drawings.first { !$0.lengths.isEmpty })
      #expect(swim.poolHeartRates.count == 2)
      #expect(swim.route == nil && swim.splits.metric == nil && swim.splits.imperial == nil)
    }
  }

  @Test("made by a worker or from the store, a drawing has the same bytes")
  func fromTheStore() throws {
    try withBench { bench in
      try fill(bench)
      let digests = try bench.store.drawingDigests()
      #expect(digests.count == 4)
      for stamp in try bench.store.derivedStamps() {
        try bench.store.write { try $0.removeDrawing(of: stamp.itemID) }
      }
      #expect(
        try refreshDerived(in: bench.store, athlete: bench.athlete) == DerivedRefresh(drawings: 4))
      #expect(try bench.store.drawingDigests() == digests)
    }
  }

  @Test("a drawing of another version, or one that is damaged, is made again and never shown")
  func damage() throws {
    try withBench { bench in
      try fill(bench)
      let digests = try bench.store.drawingDigests()
      let stamp = try #require(try bench.store.derivedStamps().first)
      let (id, item) = (stamp.activityID, stamp.itemID)
      let drawing = try #require(stamp.drawing)
      let whole = try #require(try bench.store.drawing(of: id))
      let old = DrawingStamp(
        version: drawing.version - 1, recording: drawing.recording, settings: drawing.settings)
      try bench.store.write { try $0.save(PackedDrawing(RunDrawing()), of: item, old) }
      #expect(
        try refreshDerived(in: bench.store, athlete: bench.athlete) == DerivedRefresh(drawings: 1))
      #expect(try bench.store.drawing(of: id) == whole)
      var packed = PackedDrawing(whole)
      packed = PackedDrawing(bytes: packed.bytes.map { $0 ^ 1 }, digest: packed.digest)
      try bench.store.write { try $0.save(packed, of: item, drawing) }
      #expect(try bench.store.drawing(of: id) == nil)
      #expect(try soundDrawing(of: id, in: bench.store, athlete: bench.athlete) == whole)
      #expect(try bench.store.drawing(of: id) == whole)
      #expect(try bench.store.drawingDigests() == digests)
      #expect(try soundDrawing(of: 1, in: bench.store, athlete: bench.athlete) == nil)
    }
  }

  @Test("other zones color the route anew; another weighting of heart rates draws nothing again")
  func settings() throws {
    try withBench { bench in
      var bench = bench
      try fill(bench)
      let before = try bench.store.drawingDigests()
      bench.athlete.weighting = .banisterFemale
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).heartRates == 4)
      #expect(try bench.store.drawingDigests() == before)
      bench.athlete.zoneMethod = .reserve
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).heartRates == 4)
      let after = try bench.store.drawingDigests()
      // A swim shows no zone, and neither does a walk without places.
      #expect(after.count { before[$0.key] != $0.value } == 2)
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
      try withBench { other in
        var other = other
        other.athlete = bench.athlete
        try fill(other)
        #expect(try other.store.drawingDigests() == after)
      }
    }
  }

  @Test("the drawing of one activity is made again without looking at others")
  func one() throws {
    try withBench { bench in
      try fill(bench)
      let ids = try bench.store.activities().filter(\.hasRecording).map(\.id)
      let (one, other) = (try #require(ids.first), try #require(ids.last))
      try bench.store.write { writer in
        for stamp in try bench.store.derivedStamps() {
          try writer.removeDrawing(of: stamp.itemID)
        }
      }
      #expect(try soundDrawing(of: one, in: bench.store, athlete: bench.athlete) != nil)
      #expect(try bench.store.drawing(of: one) != nil)
      #expect(try bench.store.drawing(of: other) == nil)
    }
  }

  @Test("a run that turns out to be a ride is drawn as one")
  func sport() throws {
    try withBench { bench in
      try fill(bench)
      var run = try #require(try bench.store.activities().first { $0.sport.isRun })
      #expect(try bench.store.drawing(of: run.id)?.splits.metric != nil)
      run.sport = .cycling
      run.id = 7
      let row = ActivityItem(
        id: 7, fileID: 0, place: .leg(0), source: .garminList, activity: run)
      try bench.store.write { _ = try $0.save(row) }
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 1)
      let drawing = try #require(try bench.store.drawing(of: run.id))
      #expect(drawing.splits.metric == nil && drawing.splits.imperial == nil)
      #expect(drawing.streams?.panels.map(\.kind).contains(.speed) == true)
    }
  }

  @Test("a recording that comes before its name keeps its drawing, and a better one brings its own")
  func merging() throws {
    try withBench { bench in
      let run = TestRun()
      _ = try bench.ingest(bench.file("5.fit", run.fit))
      let first = try #require(try bench.store.activities().first)
      let drawing = try #require(try bench.store.drawing(of: first.id))
      _ = try bench.ingest(
        bench.file("a_0_summarizedActivities.json", activityList([run.row(7)])))
      #expect(try bench.store.activities().map(\.id) == [7])
      #expect(try bench.store.drawing(of: 7) == drawing)
      #expect(try bench.store.drawing(of: first.id) == nil)
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
    }
  }

  @Test("an hour is drawn in at most nine thousand bytes")
  func size() throws {
    let fit = InventedTracks.run(seconds: 3_600).fit
    guard case .activity(let file) = readTrack(fit), let leg = file.legs.first else {
      Issue.record("it is no activity")
      return
    }
    let made = runDrawing(
      of: ActivityDetails(recording: leg.recording, laps: leg.laps), sport: .running, isRace: false,
      zoneBounds: [95, 114, 133, 152, 171])
    let packed = PackedDrawing(made)
    #expect((4_000...9_000).contains(packed.bytes.count), "\(packed.bytes.count)")
  }
}
