import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Copies of a recording that have less of it.
@Suite struct PartialCopyTests {
  private func ingested(
    _ files: [(name: String, bytes: [UInt8])], _ body: (Bench, String) throws -> Void
  ) throws {
    for order in [files, files.reversed()] {
      try withBench { bench in
        for file in order { _ = try bench.ingest(bench.file(file.name, file.bytes)) }
        try body(bench, order.map(\.name).joined(separator: " "))
      }
    }
  }

  /// From one second to another, as another file has it.
  private func part(_ whole: Outing, _ seconds: ClosedRange<Int>, every step: Int) -> Outing {
    var part = whole
    part.start += seconds.lowerBound
    part.points = whole.points.filter {
      seconds.contains($0.second) && ($0.second - seconds.lowerBound) % step == 0
    }.map { point in
      var point = point
      point.second -= seconds.lowerBound
      return point
    }
    (part.elapsed, part.timer) = (Double(part.seconds), Double(part.seconds))
    part.meters = Double(part.seconds) * 3
    return part
  }

  @Test(
    arguments: [0...1_000, 900...2_000, 500...1_500, 0...1_960],
    [(Outing.Format.gpx, 1), (.tcx, 5), (.fit, 1), (.gpx, 30)])
  func `A copy of a part is the same, and the whole counts`(
    seconds: ClosedRange<Int>, copy: (format: Outing.Format, step: Int)
  ) throws {
    let whole = Outing(seconds: 2_000, latitude: -31, longitude: 116)
      .with { (point: inout Outing.Point) in point.heartRate = 140 }
    var less = part(whole, seconds, every: copy.step)
    less.sport = copy.format == .gpx ? "cycling" : "running"
    let files = [
      ("whole.fit", whole.fit), ("part.\(copy.format)", less.bytes(as: copy.format)),
    ]
    try ingested(files) { bench, order in
      let shown = try bench.only()
      #expect(near(shown.drawing?.totalMeters, 6_000, 30), "\(order)")
      #expect(shown.activity.start.unixSeconds == whole.start)
      #expect(near(shown.meters, 6_000, 30) && near(shown.elapsed, 2_000, 2))
    }
  }

  private func indoors(_ seconds: Int, later: Int, rate: @escaping (Int) -> Double) -> Outing {
    var outing = Outing(seconds: seconds).with { (point: inout Outing.Point) in
      (point.latitude, point.longitude) = (nil, nil)
      point.heartRate = rate(point.second + later)
    }
    outing.start += later
    return outing
  }

  @Test(arguments: [0, 9, 45], [1_800, 1_500])
  func `Without places the heart rates say whether two are one`(
    later: Int, seconds: Int
  ) throws {
    let rising = { (second: Int) in (110 + Double(second) / 40).rounded() }
    let watch = indoors(1_800, later: 0, rate: rising)
    let belt = indoors(seconds, later: later, rate: rising)
    try ingested([("w.fit", watch.fit), ("b.tcx", belt.bytes(as: .tcx))]) { bench, order in
      let count = try bench.shown().count
      #expect(count == 1, "\(order)")
    }
    let falling = indoors(seconds, later: later) { (170 - Double($0) / 40).rounded() }
    try ingested([("w.fit", watch.fit), ("b.tcx", falling.bytes(as: .tcx))]) { bench, order in
      let activities = try bench.store.activities()
      #expect(activities.count == 2 && overlaps(in: activities).count == 1, "\(order)")
    }
  }

  @Test(arguments: [0.0, nil], [28_300.0, 12_000])
  func `Of two apps' files the one that knows the distance tells it`(
    none: Double?, meters: Double
  ) throws {
    let speed = meters / 3_600
    var knowing = Outing(seconds: 3_600, every: 5, speed: speed, sport: "cycling")
      .with { (point: inout Outing.Point) in
        point.meters = Double(point.second) * speed
        point.heartRate = (120 + Double(point.second) / 100).rounded()
      }
    knowing.start += 2
    var ignorant = Outing(seconds: 3_600, every: 5, speed: speed, sport: "cycling")
    ignorant.meters = none
    ignorant.points = ignorant.points.map { point in
      var point = point
      if none == 0 { point.meters = 0 }
      return point
    }
    try ingested([("a.fit", knowing.fit), ("b.fit", ignorant.fit)]) { bench, order in
      let shown = try bench.only()
      #expect(near(shown.meters, meters, 0.005 * meters), "\(order)")
      #expect(
        try bench.store.recording(of: shown.activity.id)?.has(.heartRate) == true, "\(order)")
      #expect(near(shown.drawing?.totalMeters, meters, 0.005 * meters), "\(order)")
    }
  }
}
