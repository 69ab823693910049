import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Several activities in one file.
@Suite struct LegKindTests {
  private func outing(_ sport: String, _ second: Int, _ seconds: Int, _ speed: Double) -> Outing {
    var outing = Outing(seconds: seconds, every: 2, speed: speed, sport: sport)
    outing.start += second
    return outing
  }

  private func shown(_ tracks: [String]) throws -> [Activity] {
    var activities: [Activity] = []
    try withBench { bench in
      let text = "<gpx version=\"1.1\">\(tracks.joined())</gpx>"
      _ = try bench.ingest(bench.file("day.gpx", Array(text.utf8)))
      activities = try bench.shown().map(\.activity)
    }
    return activities
  }

  @Test(
    arguments: [("cycling", 6.0, "running", 3.0), ("hiking", 1.2, "cycling", 8)], [0, 5, 900])
  func `Tracks of other types are activities of their own, touching or not`(
    kinds: (first: String, speed: Double, second: String, otherSpeed: Double), gap: Int
  ) throws {
    let one = outing(kinds.first, 0, 1_800, kinds.speed)
    let two = outing(kinds.second, 1_800 + gap, 1_800, kinds.otherSpeed)
    for tracks in [[one.track, two.track], [two.track, one.track]] {
      let activities = try shown(tracks)
      #expect(activities.map(\.sport.rawValue) == [kinds.first, kinds.second])
      #expect(near(activities.first?.distanceMeters, 1_800 * kinds.speed, 30))
      #expect(near(activities.last?.distanceMeters, 1_800 * kinds.otherSpeed, 30))
    }
  }

  @Test(arguments: [1_900, 20_000, 90_000])
  func `Tracks of one type more than half an hour apart are two`(gap: Int) throws {
    let tracks = [outing("running", 0, 1_500, 3), outing("running", 1_500 + gap, 900, 3)]
    let activities = try shown(tracks.map(\.track))
    #expect(activities.map(\.elapsedSeconds) == [1_500, 900])
  }

  @Test(arguments: [10, 600, 1_700])
  func `Tracks of one type that go on are one with a pause`(gap: Int) throws {
    let first = outing("running", 0, 1_500, 3)
    var second = outing("running", 1_500 + gap, 900, 3)
    second.points = second.points.map { point in
      var point = point
      point.latitude = point.latitude.map { $0 + 4_500 / 111_195 }
      return point
    }
    let activities = try shown([first.track, second.track])
    #expect(activities.count == 1)
    #expect(near(activities.first?.movingSeconds, 2_400, 2))
    #expect(near(activities.first?.distanceMeters, 7_200, 10))
  }

  @Test(arguments: [(0, 1_500), (200, 700), (900, 600)])
  func `A track within another is a copy, wherever it stands in the file`(
    second: Int, seconds: Int
  ) throws {
    let whole = outing("running", 0, 1_500, 3)
    var part = whole
    part.points = whole.points.filter { (second...second + seconds).contains($0.second) }
    for tracks in [[whole.track, part.track], [part.track, whole.track]] {
      let activities = try shown(tracks)
      #expect(activities.map(\.elapsedSeconds) == [1_500])
      #expect(near(activities.first?.distanceMeters, 4_500, 10))
    }
  }

  @Test(
    arguments: [
      ["swimming", "transition", "cycling", "transition", "running"],
      ["running", "cycling", "running"],
      ["cycling", "transition", "running"],
    ])
  func `Legs of a multisport file count, and what is around them does not`(
    sports: [String]
  ) throws {
    try withBench { bench in
      var writer = FITWriter()
      var run = TestRun(seconds: 300)
      run.begin(&writer)
      for sport in sports {
        run.sport = sport
        run.write(into: &writer)
        run.start += 301
      }
      _ = try bench.ingest(bench.file("tri.fit", writer.finished()))
      let activities = try bench.store.activities()
      let legs = activities.filter(\.isCounted)
      #expect(legs.count == sports.count)
      let runs = sports.count { $0 == "running" }
      #expect(legs.count { $0.sport.isRun } == runs)
      #expect(legs.reduce(0) { $0 + $1.movingSeconds } == 300 * Double(sports.count))
      #expect(Set(legs.map(\.parentID)).count == 1)
    }
  }
}
