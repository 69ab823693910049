import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What its owner cut at a service, where the file is whole.
@Suite struct CropKindTests {
  /// A run, or a ride, with a drive by car before or after it.
  struct Trip: Sendable {
    var sport = "running"
    var speed = 3.2
    var car = 15.0
    /// How long the drive before it and after it was.
    var before = 0
    var after = 0
    var seconds = 1_500

    var outing: Outing {
      var outing = Outing(
        seconds: before + seconds + after, every: 3, speed: speed, sport: sport)
      var way = 0.0
      outing.points = outing.points.map { point in
        var point = point
        let isDriven = point.second <= before || point.second > before + seconds
        if point.second > 0 { way += 3 * (isDriven ? car : speed) }
        point.latitude = 46 + way / 111_195
        point.meters = way
        point.heartRate = isDriven ? 80 : 150
        return point
      }
      outing.meters = way
      return outing
    }

    /// What is left of it.
    var row: Outing {
      var outing = outing
      (outing.elapsed, outing.timer) = (Double(seconds), Double(seconds))
      outing.meters = Double(seconds) * speed
      return outing
    }
  }

  static let trips = [
    Trip(after: 900), Trip(before: 600), Trip(speed: 2.6, before: 300, after: 600),
    Trip(sport: "cycling", speed: 7, car: 24, after: 1_200, seconds: 3_000),
  ]

  private func expectCrop(_ shown: Shown, of trip: Trip, _ text: String) {
    let seconds = Double(trip.seconds)
    #expect(near(shown.elapsed, seconds, 2), "\(text)")
    #expect(near(shown.meters, seconds * trip.speed, 40), "\(text)")
    #expect(shown.mendings == [.cropped], "\(text)")
    #expect(near(shown.derived?.zoneSeconds.reduce(0, +), seconds, 40), "\(text)")
    #expect(
      near(shown.activity.averageHeartRate ?? shown.derived?.averageHeartRate, 150, 2), "\(text)")
    guard trip.sport == "running" else { return }
    #expect(shown.splitCount == Int(seconds * trip.speed / 1_000), "\(text)")
    #expect(near(shown.best(1_000), 1_000 / trip.speed, 8), "\(text)")
  }

  @Test(arguments: trips)
  func `A row of Strava that is shorter cuts the samples`(trip: Trip) throws {
    for isFileLast in [true, false] {
      for isStartKnown in [true, false] where trip.before > 0 || isStartKnown {
        try withBench { bench in
          var row = trip.row
          if isStartKnown { row.start += trip.before }
          let zip = try bench.file(
            "s.zip",
            stravaZip(
              [row.stravaSample(file: "activities/8.fit")],
              files: isFileLast ? [:] : ["activities/8.fit": trip.outing.fit]))
          _ = try bench.ingest(zip)
          if isFileLast {
            _ = try bench.ingest(bench.file("activities/8.fit", trip.outing.fit))
          }
          expectCrop(try bench.only(), of: trip, "\(isFileLast) \(isStartKnown)")
        }
      }
    }
  }

  @Test(arguments: trips, [true, false])
  func `A row of Garmin cuts by its elapsed time, else by its timer`(
    trip: Trip, hasElapsed: Bool
  ) throws {
    try withBench { bench in
      var row = trip.row
      if !hasElapsed { row.elapsed = nil }
      row.start += trip.before
      let zip = try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": trip.outing.fit])
      _ = try bench.ingest(bench.file("g.zip", zip))
      expectCrop(try bench.only(), of: trip, "\(hasElapsed)")
    }
  }

  @Test(arguments: trips)
  func `A crop that a later row takes back is whole again`(trip: Trip) throws {
    try withBench { bench in
      var row = trip.row
      row.start += trip.before
      let file = ["activities/8.fit": trip.outing.fit] as KeyValuePairs
      let (name, whole) = ("activities/8.fit", trip.outing)
      let cut = try stravaZip(month: 2, [row.stravaSample(file: name)], files: file)
      let back = try stravaZip(month: 3, [whole.stravaSample(file: name)], files: file)
      _ = try bench.ingest(bench.file("cut.zip", cut))
      #expect(near(try bench.only().elapsed, Double(trip.seconds), 2))
      _ = try bench.ingest(bench.file("back.zip", back))
      #expect(near(try bench.only().elapsed, Double(whole.seconds), 2))
      // The older one again changes nothing.
      _ = try bench.ingest(bench.file("again/cut.zip", cut))
      let shown = try bench.only()
      #expect(near(shown.elapsed, Double(whole.seconds), 2))
      #expect(!shown.findings.contains(.cropped))
    }
  }

  @Test(arguments: trips)
  func `Extent as recorded leaves the samples whole, and the crop comes back without it`(
    trip: Trip
  ) throws {
    try withBench { bench in
      var row = trip.row
      row.start += trip.before
      let zip = try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": trip.outing.fit])
      _ = try bench.ingest(bench.file("g.zip", zip))
      let before = try bench.only()
      try bench.settle {
        var correction = HandCorrection(target: .id(101))
        correction.asRecorded = [.extent]
        $0.corrections = [correction]
      }
      let whole = try bench.only()
      #expect(!whole.findings.contains(.cropped))
      #expect(near(whole.elapsed, Double(trip.outing.seconds), 2))
      #expect(whole.findings.contains(.ride))
      try bench.settle()
      #expect(try bench.only() == before)
    }
  }

  @Test(arguments: [1_485, 1_471, 1_500, 2_400])
  func `Two percent less, or more, is no crop`(seconds: Int) throws {
    try withBench { bench in
      let outing = Trip().outing
      var row = outing
      (row.elapsed, row.timer) = (Double(seconds), Double(seconds))
      row.meters = Double(min(seconds, 1_500)) * 3.2
      let zip = try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": outing.fit])
      _ = try bench.ingest(bench.file("g.zip", zip))
      let shown = try bench.only()
      #expect(!shown.findings.contains(.cropped) && near(shown.drawing?.totalMeters, 4_800, 10))
    }
  }

  @Test(arguments: [900, 1_200], [true, false])
  func `A file's own session is never a crop, nor is a row that repeats it`(
    seconds: Int, isListed: Bool
  ) throws {
    try withBench { bench in
      var outing = Trip().outing
      (outing.elapsed, outing.timer) = (Double(seconds), Double(seconds))
      outing.meters = Double(seconds) * 3.2
      _ = try bench.ingest(bench.file("a@b.cd_101.fit", outing.fit))
      if isListed { _ = try bench.ingest(bench.file("g.zip", garminZip([outing.garminRow()]))) }
      let shown = try bench.only()
      #expect(!shown.findings.contains(.cropped))
      #expect(near(shown.drawing?.totalMeters, 4_800, 10))
    }
  }
}
