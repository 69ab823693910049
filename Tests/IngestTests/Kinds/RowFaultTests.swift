import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What rows of lists say that cannot have been so.
@Suite struct RowFaultTests {
  private let run = Outing(seconds: 1_800, every: 3, latitude: -34)
    .with { (point: inout Outing.Point) in
      point.meters = Double(point.second) * 3
      point.heartRate = 140
    }

  private func shown(_ row: Outing, isStrava: Bool) throws -> Shown {
    var shown: Shown?
    try withBench { bench in
      let name = "activities/7.fit"
      let zip =
        isStrava
        ? try stravaZip([row.stravaSample(file: name)], files: [name: run.fit])
        : try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": run.fit])
      _ = try bench.ingest(bench.file("e.zip", zip))
      shown = try bench.only()
    }
    return try #require(shown)
  }

  private func expectWhole(_ shown: Shown, _ text: String) {
    #expect(near(shown.meters, 5_400, 5), "\(text)")
    #expect(near(shown.elapsed, 1_800, 2), "\(text)")
    #expect(near(shown.activity.movingSeconds, 1_800, 2), "\(text)")
    #expect(near(shown.drawing?.totalMeters, 5_400, 5), "\(text)")
    #expect(shown.splitCount == 5, "\(text)")
    #expect(!shown.findings.contains(.cropped), "\(text)")
  }

  @Test(arguments: [true, false], [(0.0, 0.0), (1_800, 0), (0, 5_400)])
  func `A row of zeros is no row`(
    isStrava: Bool, told: (seconds: Double, meters: Double)
  ) throws {
    var row = run
    (row.elapsed, row.timer) = (told.seconds, told.seconds)
    row.meters = told.meters
    expectWhole(try shown(row, isStrava: isStrava), "")
  }

  @Test(arguments: [true, false], [30.0, 108_000])
  func `A row in minutes, or with sixty times its time, is no crop`(
    isStrava: Bool, seconds: Double
  ) throws {
    var row = run
    (row.elapsed, row.timer) = (seconds, seconds)
    expectWhole(try shown(row, isStrava: isStrava), "")
  }

  @Test(arguments: [1.8, 1_800_000])
  func `A row in another unit of a thousand is no crop`(seconds: Double) throws {
    var row = run
    (row.elapsed, row.timer) = (seconds, seconds)
    let shown = try shown(row, isStrava: false)
    expectWhole(shown, "\(seconds)")
  }

  /// The only activity of a list without recordings.
  private func listed(
    _ outing: Outing, _ more: [String: JSONValue], _ body: (Shown) throws -> Void
  ) throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("g.zip", garminZip([outing.garminRow(101, more)])))
      try body(try bench.only())
    }
  }

  @Test(arguments: [231.0, 255], [0.0, 240])
  func `Heart rates that nobody has are unknown without samples as well`(
    most: Double, mean: Double
  ) throws {
    try listed(run, ["maxHr": .number(most), "avgHr": .number(mean)]) { shown in
      #expect(shown.activity.maximumHeartRate == nil && shown.activity.averageHeartRate == nil)
      #expect(!shown.corrections.isEmpty)
    }
  }

  @Test(arguments: [("avgRunCadence", 172.0), ("avgDoubleCadence", 86), ("avgDoubleCadence", 344)])
  func `Steps of a list are those of both legs`(key: String, written: Double) throws {
    try listed(run, [key: .number(written)]) { shown in
      #expect(near(shown.activity.averageCadence, 172, 1))
    }
  }

  @Test(arguments: [2_500.0, 9_000])
  func `More climb than a wall is told and stays`(climb: Double) throws {
    try listed(run, ["elevationGain": .number(climb * 100)]) { shown in
      #expect(shown.findings.contains(.climbBeyondDistance))
      #expect(shown.activity.ascentMeters == climb)
    }
  }

  @Test(arguments: [(480, 5_000.0), (1_500, 12_000), (7_000, 50_000)])
  func `A row faster than the world record of its distance is told`(
    seconds: Int, meters: Double
  ) throws {
    var fast = run
    (fast.elapsed, fast.timer, fast.meters) = (Double(seconds), Double(seconds), meters)
    try listed(fast, [:]) { shown in
      #expect(shown.findings.contains(.beyondWorldRecord))
    }
  }

  private func listed(
    strava outing: Outing, _ body: ([Shown]) throws -> Void
  ) throws {
    try withBench { bench in
      let sound = Outing(seconds: 900)
      var other = outing
      other.start += 86_400
      _ = try bench.ingest(
        bench.file(
          "s.zip",
          stravaZip([sound.stravaSample(9_000_000_001), other.stravaSample(9_000_000_002)])))
      try body(try bench.shown())
    }
  }

  @Test(arguments: [
    ("running", 1_800, 16_600_000.0), ("cycling", 600, 40_000), ("running", 60, 5_000),
  ])
  func `A distance that nobody gets half so far for is unknown, in lists of both services`(
    sport: String, seconds: Int, meters: Double
  ) throws {
    var odd = Outing(seconds: seconds, sport: sport)
    odd.meters = meters
    try listed(odd, [:]) { shown in
      #expect(shown.activity.distanceMeters == nil)
      #expect(shown.findings == [.distanceBeyondReach])
    }
    try listed(strava: odd) { shown in
      #expect(shown.count == 2 && shown.last?.activity.distanceMeters == nil)
      #expect(shown.last?.activity.movingSeconds == Double(seconds))
    }
  }

  @Test(arguments: ["running", "cycling"])
  func `A row of no time and no distance is no activity`(sport: String) throws {
    var nothing = Outing(seconds: 60, sport: sport)
    (nothing.elapsed, nothing.timer, nothing.meters) = (0, 0, 0)
    try listed(strava: nothing) { #expect($0.count == 1) }
    try withBench { bench in
      _ = try bench.ingest(
        bench.file("g.zip", garminZip([run.garminRow(101), nothing.garminRow(102)])))
      let only = try bench.only()
      #expect(only.activity.id == 101)
    }
  }

  @Test(arguments: [1_800.0, nil])
  func `Without a duration the time from start to end stands for it`(elapsed: Double?) throws {
    var odd = run
    (odd.timer, odd.elapsed) = (nil, elapsed)
    try listed(odd, [:]) { shown in
      #expect(shown.activity.movingSeconds == elapsed ?? 0)
      #expect(shown.activity.distanceMeters == odd.meters)
    }
  }
}
