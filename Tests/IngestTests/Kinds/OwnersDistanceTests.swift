import TestSupport
import Testing
import Training

@testable import Ingest

/// A total that its owner corrected where it was uploaded.
@Suite struct OwnersDistanceTests {
  /// What a treadmill run or one with a bad sensor counted, and what its owner says.
  static let owners: [(sport: String, subSport: String, speed: Double, factor: Double)] = [
    ("running", "treadmill", 3.9, 0.77), ("running", "generic", 2.6, 1.2),
    ("walking", "generic", 1.4, 0.8), ("cycling", "indoor_cycling", 8, 1.3),
  ]

  private func outing(_ sport: String, _ subSport: String, _ speed: Double) -> Outing {
    var outing = Outing(seconds: 1_800, speed: speed, sport: sport)
    outing.subSport = subSport
    outing.points = outing.points.map { point in
      var point = point
      (point.latitude, point.longitude) = (nil, nil)
      point.meters = Double(point.second) * speed
      return point
    }
    return outing
  }

  private func expect(
    _ shown: Shown, is meters: Double, counted: Double, sport: String
  ) {
    #expect(near(shown.meters, meters, 1))
    #expect(shown.findings == [.distanceFromOwner])
    #expect(near(shown.corrections.first?.before, counted, 1))
    guard sport == "running" else { return }
    #expect(shown.splitCount == Int(meters / 1_000))
    #expect(near(shown.best(1_000), 1_000 * 1_800 / meters, 2))
  }

  @Test(arguments: owners)
  func `Strava's total scales the samples, splits and efforts`(
    told: (sport: String, subSport: String, speed: Double, factor: Double)
  ) throws {
    for isFileFirst in [true, false] {
      try withBench { bench in
        let outing = outing(told.sport, told.subSport, told.speed)
        var row = outing
        row.meters = 1_800 * told.speed * told.factor
        let zip = try bench.file(
          "s.zip", stravaZip([row.stravaSample(file: "activities/7.fit")]))
        let file = try bench.file("activities/7.fit", outing.fit)
        for path in isFileFirst ? [file, zip] : [zip, file] { _ = try bench.ingest(path) }
        expect(
          try bench.only(), is: (1_800 * told.speed * told.factor).rounded(.down),
          counted: 1_800 * told.speed, sport: told.sport)
      }
    }
  }

  @Test(arguments: owners)
  func `Garmin's total scales the samples, splits and efforts`(
    told: (sport: String, subSport: String, speed: Double, factor: Double)
  ) throws {
    try withBench { bench in
      let outing = outing(told.sport, told.subSport, told.speed)
      var row = outing
      row.meters = 1_800 * told.speed * told.factor
      let zip = try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": outing.fit])
      _ = try bench.ingest(bench.file("g.zip", zip))
      expect(
        try bench.only(), is: 1_800 * told.speed * told.factor, counted: 1_800 * told.speed,
        sport: told.sport)
    }
  }

  @Test(arguments: Outing.Format.allCases, [0.8, 1.1])
  func `A total of its owner scales a run with places as well`(
    format: Outing.Format, factor: Double
  ) throws {
    try withBench { bench in
      let outing = Outing(seconds: 1_800, every: 3, latitude: -38)
        .with { (point: inout Outing.Point) in
          if format != .gpx { point.meters = Double(point.second) * 3 }
        }
      var row = outing
      row.meters = 5_400 * factor
      let name = "activities/7.\(format)"
      let zip = try stravaZip(
        [row.stravaSample(file: name)], files: [name: outing.bytes(as: format)])
      _ = try bench.ingest(bench.file("s.zip", zip))
      let shown = try bench.only()
      #expect(near(shown.meters, 5_400 * factor, 1) && shown.mendings == [.distanceFromOwner])
      #expect(shown.splitCount == Int(5.4 * factor))
      #expect(near(shown.best(1_000), 333.3 / factor, 3))
    }
  }

  @Test(arguments: [5_000.0, 8_045, 12_300])
  func `Without samples the newest total counts, and nothing is told`(meters: Double) throws {
    for isOlderFirst in [true, false] {
      try withBench { bench in
        var run = Outing(seconds: 2_700, speed: 2.5)
        let old = try bench.file("old.zip", garminZip(month: 2, [run.garminRow()]))
        run.meters = meters
        let new = try bench.file("new.zip", garminZip(month: 5, [run.garminRow()]))
        for path in isOlderFirst ? [old, new] : [new, old] { _ = try bench.ingest(path) }
        let shown = try bench.only()
        #expect(shown.meters == meters && shown.corrections.isEmpty)
      }
    }
  }

  @Test(arguments: [0.99, 1.015])
  func `A total that only rounds is no correction of its owner`(factor: Double) throws {
    try withBench { bench in
      let outing = outing("running", "generic", 3)
      var row = outing
      row.meters = 5_400 * factor
      _ = try bench.ingest(
        bench.file("g.zip", garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": outing.fit])))
      #expect(try bench.only().corrections.isEmpty)
    }
  }

  @Test(arguments: [4_000.0, 6_100], [true, false])
  func `A distance by hand scales samples, and stands without any`(
    meters: Double, hasSamples: Bool
  ) throws {
    try withBench { bench in
      let outing = outing("running", "treadmill", 2.8)
      let path =
        hasSamples
        ? try bench.file("a.fit", outing.fit)
        : try bench.file("g.zip", garminZip([outing.garminRow()]))
      _ = try bench.ingest(path)
      let before = try bench.only()
      try bench.settle {
        var correction = HandCorrection(target: .minute(outing.start / 60))
        correction.distanceMeters = meters
        $0.corrections = [correction]
      }
      let shown = try bench.only()
      #expect(near(shown.meters, meters, 0.01))
      if hasSamples { #expect(near(shown.best(1_000), 1_000 * 1_800 / meters, 2)) }
      try bench.settle()
      #expect(try bench.only() == before)
    }
  }
}
