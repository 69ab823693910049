import TestSupport
import Testing
import Training

@testable import Ingest

/// Heart rates and cadences.
@Suite struct RateKindTests {
  private func run(
    seconds: Int = 1_800, speed: Double = 3, sport: String = "running",
    _ change: @escaping (Int, inout Outing.Point) -> Void
  ) -> Outing {
    Outing(seconds: seconds, every: 5, speed: speed, sport: sport).with { (_, point) in
      point.meters = Double(point.second) * speed
      change(point.second, &point)
    }
  }

  @Test(arguments: [0..<300, 700..<1_000, 1_500..<1_801], [0.0, nil])
  func `A heart rate of 0 or none is unknown, and the load is that of the rest`(
    missing: Range<Int>, rate: Double?
  ) throws {
    let whole = run { $1.heartRate = 150 }
    let outing = whole.with { _, point in
      if missing.contains(point.second) { point.heartRate = rate }
    }
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      let all = try Kinds.load(whole, format)
      #expect(near(shown.activity.averageHeartRate ?? shown.derived?.averageHeartRate, 150, 1))
      #expect(near(shown.derived?.trainingImpulse, all, 0.02 * all), "\(format)")
    }
  }

  @Test(arguments: [0..<900, 900..<1_801, 400..<1_500], [0.0, nil])
  func `A heart rate that is missing for long is not made up`(
    missing: Range<Int>, rate: Double?
  ) throws {
    let outing = run { second, point in
      point.heartRate = missing.contains(second) ? rate : 150
    }
    let share = 1 - Double(missing.count) / 1_800
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      let seconds = (shown.derived?.zoneSeconds ?? []).reduce(0, +)
      #expect(near(seconds, 1_800 * share, 40), "\(format)")
      #expect(near(shown.activity.averageHeartRate ?? shown.derived?.averageHeartRate, 150, 1))
      let all = try Kinds.load(run { $1.heartRate = 150 }, format)
      #expect((shown.derived?.trainingImpulse ?? 0) <= 1.05 * share * all, "\(format)")
    }
  }

  @Test(arguments: [(0..<360, 128.0), (800..<1_160, 128), (1_441..<1_801, 128), (0..<900, 80)])
  func `A mean that counted zeros becomes that of the rest`(
    missing: Range<Int>, mean: Double
  ) throws {
    var outing = run { second, point in
      point.heartRate = missing.contains(second) ? 0 : 160
    }
    outing.sessionHeartRate = mean
    #expect(near(try shown(outing, as: .fit).activity.averageHeartRate, 160, 1))
    // A TCX knows it of its laps alone.
    outing.laps = [Outing.WrittenLap(seconds: 0..<1_800, meters: 5_400, heartRate: mean)]
    let lapped = try shown(outing, as: .tcx)
    #expect(near(lapped.activity.averageHeartRate, 160, 1))
    #expect(lapped.findings == [.zerosInMean])
    // So does a list beside a file that says nothing of it.
    outing.sessionHeartRate = nil
    let row = outing.garminRow(101, ["avgHr": .number(mean)])
    try withBench { bench in
      let zip = try garminZip([row], uploads: ["a@b.cd_101.fit": outing.fit])
      _ = try bench.ingest(bench.file("e.zip", zip))
      #expect(near(try bench.only().activity.averageHeartRate, 160, 1))
    }
  }

  @Test(arguments: [231.0, 250], [0..<60, 900..<1_000])
  func `A heart rate that nobody has is unknown`(rate: Double, where part: Range<Int>) throws {
    let outing = run { index, point in
      point.heartRate = part.contains(index) ? rate : 145
    }
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      #expect((shown.activity.maximumHeartRate ?? 0) <= 145, "\(format)")
      #expect(near(shown.activity.averageHeartRate ?? shown.derived?.averageHeartRate, 145, 1))
      #expect(shown.findings == [.impossibleHeartRates], "\(format)")
    }
  }

  /// The speed, what each format writes, and the steps of both legs.
  static let paces: [(sport: String, speed: Double, oneLeg: Double)] = [
    ("running", 3, 86), ("running", 4.2, 93), ("walking", 1.6, 58),
  ]

  @Test(arguments: paces, Outing.Format.allCases)
  func `Steps are those of both legs, whatever was written`(
    pace: (sport: String, speed: Double, oneLeg: Double), format: Outing.Format
  ) throws {
    for written in [pace.oneLeg, 2 * pace.oneLeg] {
      var outing = run(speed: pace.speed, sport: pace.sport) { $1.cadence = written }
      outing.sessionCadence = written
      let shown = try shown(outing, as: format)
      #expect(near(shown.activity.averageCadence, 2 * pace.oneLeg, 1), "\(written)")
    }
  }

  @Test(arguments: [60.0, 88, 104], [Outing.Format.fit, .gpx])
  func `Turns of a crank are not doubled`(turns: Double, format: Outing.Format) throws {
    var outing = run(speed: 7.5, sport: "cycling") { $1.cadence = turns }
    outing.sessionCadence = turns
    let shown = try shown(outing, as: format)
    #expect(near(shown.activity.averageCadence, turns, 1) && shown.corrections.isEmpty)
  }

  @Test(arguments: [(10, 5), (25, 12), (60, 35)])
  func `A mean weighs the time between samples`(slow: Int, fast: Int) throws {
    // Rare samples at 120, dense ones at 160, half of the time each.
    var outing = Outing(seconds: 0)
    outing.points = Self.points(0..<1_800, slow, 120) + Self.points(1_800..<3_600, fast, 160)
    (outing.elapsed, outing.timer, outing.meters) = (3_600, 3_600, 10_800)
    for format in [Outing.Format.gpx, .tcx] {
      let shown = try shown(outing, as: format)
      #expect(near(shown.activity.averageHeartRate ?? shown.derived?.averageHeartRate, 140, 1))
    }
  }

  private static func points(_ seconds: Range<Int>, _ step: Int, _ rate: Double) -> [Outing.Point] {
    stride(from: seconds.lowerBound, to: seconds.upperBound, by: step).map { second in
      var point = Outing.Point(second: second)
      (point.latitude, point.longitude) = (52.5 + Double(second) * 3 / 111_195, 13.4)
      point.heartRate = rate
      return point
    }
  }
}

enum Kinds {
  /// The training impulse of an outing.
  static func load(_ outing: Outing, _ format: Outing.Format) throws -> Double {
    try shown(outing, as: format).derived?.trainingImpulse ?? 0
  }
}
