import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Crops of recordings in other formats, and of ones with a pause.
@Suite struct CropFormatTests {
  private func run(_ format: Outing.Format, sport: String = "running") -> Outing {
    Outing(seconds: 3_000, every: 3, latitude: -43, longitude: 172, sport: sport)
      .with { (point: inout Outing.Point) in
        point.heartRate = point.second < 1_500 ? 130 : 160
        if format != .gpx { point.meters = Double(point.second) * 3 }
      }
  }

  private func row(_ whole: Outing, _ seconds: Range<Int>, timer: Int? = nil) -> Outing {
    var row = whole
    row.start += seconds.lowerBound
    (row.elapsed, row.timer) = (Double(seconds.count), Double(timer ?? seconds.count))
    row.meters = Double(timer ?? seconds.count) * 3
    return row
  }

  @Test(arguments: Outing.Format.allCases, [0..<1_500, 1_500..<3_000, 600..<2_700])
  func `A row cuts a recording of any format at its start, end or both`(
    format: Outing.Format, seconds: Range<Int>
  ) throws {
    let whole = run(format)
    for isStrava in [true, false] {
      try withBench { bench in
        let row = row(whole, seconds)
        let (name, bytes) = ("activities/5.\(format)", whole.bytes(as: format))
        let zip =
          isStrava
          ? try stravaZip([row.stravaSample(file: name)], files: [name: bytes])
          : try garminZip([row.garminRow()], uploads: ["a@b.cd_101.\(format)": bytes])
        _ = try bench.ingest(bench.file("e.zip", zip))
        let shown = try bench.only()
        let text = "strava \(isStrava)"
        #expect(shown.mendings == [.cropped], "\(text)")
        #expect(near(shown.elapsed, Double(seconds.count), 3), "\(text)")
        #expect(near(shown.meters, 3 * Double(seconds.count), 30), "\(text)")
        #expect(shown.activity.start.unixSeconds == whole.start + seconds.lowerBound, "\(text)")
        #expect(near(shown.drawing?.totalMeters, 3 * Double(seconds.count), 30), "\(text)")
        let hard = Double(max(0, seconds.upperBound - max(1_500, seconds.lowerBound)))
        let mean = 130 + 30 * hard / Double(seconds.count)
        #expect(
          near(shown.activity.averageHeartRate ?? shown.derived?.averageHeartRate, mean, 1.5),
          "\(text)")
      }
    }
  }

  @Test(arguments: [300..<900, 1_500..<1_620], [true, false])
  func `A crop by timer time counts the pause in it`(pause: Range<Int>, hasElapsed: Bool) throws {
    var whole = run(.fit)
    var (moved, paused) = (0.0, 0)
    whole.points = whole.points.filter { !pause.contains($0.second) }.map { point in
      var point = point
      paused = point.second >= pause.upperBound ? pause.count : 0
      moved = Double(point.second - paused) * 3
      (point.meters, point.latitude) = (moved, -43 + moved / 111_195)
      return point
    }
    whole.pauses = [pause]
    (whole.timer, whole.meters) = (Double(3_000 - pause.count), moved)
    try withBench { bench in
      var row = row(whole, 0..<2_100, timer: 2_100 - pause.count)
      if !hasElapsed { row.elapsed = nil }
      let zip = try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": whole.fit])
      _ = try bench.ingest(bench.file("e.zip", zip))
      let shown = try bench.only()
      #expect(shown.mendings == [.cropped])
      #expect(near(shown.activity.movingSeconds, Double(2_100 - pause.count), 3))
      #expect(near(shown.meters, 3 * Double(2_100 - pause.count), 20))
      #expect(near(shown.drawing?.totalMeters, 3 * Double(2_100 - pause.count), 20))
    }
  }

  @Test(arguments: [120, 900], ["running", "hiking", "cycling"])
  func `A row that leaves out stops alone is no crop`(stop: Int, sport: String) throws {
    try withBench { bench in
      let whole = Outing(seconds: 3_000, every: 3, sport: sport).with { _, point in
        point.meters = Double(min(point.second, 3_000 - stop)) * 3
        point.latitude = 52.5 + (point.meters ?? 0) / 111_195
      }
      var row = whole
      (row.elapsed, row.timer) = (nil, Double(3_000 - stop))
      row.meters = Double(3_000 - stop) * 3
      let zip = try garminZip([row.garminRow()], uploads: ["a@b.cd_101.fit": whole.fit])
      _ = try bench.ingest(bench.file("e.zip", zip))
      let shown = try bench.only()
      #expect(!shown.findings.contains(.cropped))
      #expect(near(shown.drawing?.totalMeters, 3 * Double(3_000 - stop), 10))
    }
  }
}
