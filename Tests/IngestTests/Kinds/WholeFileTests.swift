import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Half-copied, grown and mended files.
@Suite struct WholeFileTests {
  static let outings = [
    Outing(every: 6), Outing(seconds: 2_400, every: 8, speed: 7, latitude: -36, sport: "cycling"),
    Outing(seconds: 900, every: 5, speed: 1.4, longitude: -70, sport: "walking"),
  ]

  private func counted(_ number: Int) -> Outing {
    let outing = Self.outings[number]
    let speed = (outing.meters ?? 0) / Double(outing.seconds)
    return outing.with { (point: inout Outing.Point) in point.meters = Double(point.second) * speed
    }
  }

  @Test(arguments: outings.indices, [0.3, 0.9])
  func `The whole file counts, whichever came first and wherever it lies`(
    number: Int, share: Double
  ) throws {
    for format in Outing.Format.allCases {
      try expectWhole(counted(number), format, share)
    }
  }

  private func expectWhole(_ outing: Outing, _ format: Outing.Format, _ share: Double) throws {
    let whole = outing.bytes(as: format)
    let part = Array(whole.prefix(Int(Double(whole.count) * share)))
    for (first, second, places) in [
      (part, whole, ["a/1", "b/1"]), (whole, part, ["a/1", "b/1"]), (part, whole, ["a/1", "a/1"]),
      (part, whole, ["a/1", "b/2"]),
    ] {
      try withBench { bench in
        for (place, bytes) in zip(places, [first, second]) {
          _ = try bench.ingest(bench.file("\(place).\(format)", bytes))
        }
        let shown = try bench.only()
        let text = "\(format) \(places) \(first.count < second.count)"
        #expect(near(shown.meters, outing.meters ?? 0, 0.01 * (outing.meters ?? 0)), "\(text)")
        #expect(near(shown.activity.movingSeconds, Double(outing.seconds), 2), "\(text)")
        #expect(
          try bench.store.recording(of: shown.activity.id)?.count == outing.points.count, "\(text)")
      }
    }
  }

  @Test(arguments: outings.indices, Outing.Format.allCases)
  func `A file that was mended at its path counts as it is now`(
    number: Int, format: Outing.Format
  ) throws {
    try withBench { bench in
      var outing = counted(number)
      let name = "live.\(format)"
      let path = try bench.file(name, outing.bytes(as: format))
      _ = try bench.ingest(path)
      // Shorter than before: its owner has cut the way home off.
      outing.points.removeLast(outing.points.count / 3)
      (outing.elapsed, outing.timer) = (Double(outing.seconds), Double(outing.seconds))
      outing.meters = outing.points.last?.meters
      try bench.file(name, outing.bytes(as: format))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: path)
      _ = try bench.ingest(path)
      let shown = try bench.only()
      #expect(near(shown.elapsed, Double(outing.seconds), 2))
      #expect(near(shown.meters, outing.meters ?? 0, 0.01 * (outing.meters ?? 0)))
    }
  }
}
