import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

extension Outing {
  /// From one second to another, as a file of its own has it.
  func piece(_ seconds: ClosedRange<Int>) -> Outing {
    var piece = self
    let speed = (meters ?? 0) / Double(self.seconds)
    piece.start += seconds.lowerBound
    piece.points = points.filter { seconds.contains($0.second) }.map { point in
      var point = point
      point.second -= seconds.lowerBound
      point.meters = point.meters.map { $0 - speed * Double(seconds.lowerBound) }
      return point
    }
    (piece.elapsed, piece.timer) = (Double(piece.seconds), Double(piece.seconds))
    piece.meters = Double(piece.seconds) * speed
    return piece
  }
}

/// A watch that was stopped and started again, beside a whole recording.
@Suite struct PieceTests {
  typealias File = (name: String, bytes: [UInt8])

  private func ingested(_ files: [File], _ body: (Bench, String) throws -> Void) throws {
    for order in [files, files.reversed(), Array(files.dropFirst()) + files.prefix(1)] {
      try withBench { bench in
        for file in order { _ = try bench.ingest(bench.file(file.name, file.bytes)) }
        try body(bench, order.map(\.name).joined(separator: " "))
      }
    }
  }

  static let wholes = [
    Outing(seconds: 7_200, every: 3, speed: 7, latitude: 45, longitude: 7, sport: "cycling"),
    Outing(seconds: 3_000, every: 2, latitude: -33, longitude: 151),
    Outing(seconds: 1_500, every: 5, speed: 1.4, latitude: 60, heading: 90, sport: "walking"),
  ]

  @Test(
    arguments: wholes.indices,
    [(Outing.Format.fit, Outing.Format.gpx), (.gpx, .fit), (.gpx, .tcx), (.tcx, .fit)])
  func `Two pieces and the whole are one, and the whole counts`(
    number: Int, formats: (whole: Outing.Format, pieces: Outing.Format)
  ) throws {
    let whole = Self.wholes[number]
    let middle = whole.seconds / 2
    let files: [File] = [
      ("whole.\(formats.whole)", whole.bytes(as: formats.whole)),
      ("one.\(formats.pieces)", whole.piece(0...middle - 50).bytes(as: formats.pieces)),
      (
        "two.\(formats.pieces)",
        whole.piece(middle + 50...whole.seconds).bytes(as: formats.pieces)
      ),
    ]
    try ingested(files) { bench, order in
      let shown = try bench.only()
      let meters = whole.meters ?? 0
      #expect(near(shown.meters, meters, 0.01 * meters), "\(order)")
      #expect(near(shown.elapsed, Double(whole.seconds), 5), "\(order)")
      #expect(near(shown.drawing?.totalMeters, meters, 0.01 * meters), "\(order)")
      #expect(shown.activity.start.unixSeconds == whole.start, "\(order)")
    }
  }

  @Test(arguments: [1, 40, 100, 900], Outing.Format.allCases)
  func `Two pieces that touch no whole are two`(pause: Int, format: Outing.Format) throws {
    let whole = Self.wholes[1]
    let files: [File] = [
      ("one.\(format)", whole.piece(0...1_400).bytes(as: format)),
      ("two.\(format)", whole.piece(1_400 + pause...3_000).bytes(as: format)),
    ]
    try ingested(files) { bench, order in
      let count = try bench.shown().count
      #expect(count == 2, "\(order)")
    }
  }

  @Test(arguments: [300, -500])
  func `A piece of somebody else's way stays another one`(meters: Int) throws {
    let whole = Self.wholes[1]
    let other = whole.piece(1_600...3_000).with { (point: inout Outing.Point) in
      point.longitude? += Double(meters) / 93_000
    }
    let files: [File] = [
      ("whole.fit", whole.fit), ("one.gpx", whole.piece(0...1_400).bytes(as: .gpx)),
      ("two.gpx", other.bytes(as: .gpx)),
    ]
    try ingested(files) { bench, order in
      let count = try bench.shown().count
      #expect(count == 2, "\(order)")
    }
  }

  @Test(arguments: [true, false])
  func `Where a service lists the pieces they are two, and the whole counts for none`(
    isGarmin: Bool
  ) throws {
    let whole = Self.wholes[1]
    let (one, two) = (whole.piece(0...1_400), whole.piece(1_500...3_000))
    let list =
      isGarmin
      ? try garminZip(
        [one.garminRow(101), two.garminRow(102)],
        uploads: ["a@b.cd_101.fit": one.fit, "a@b.cd_102.fit": two.fit])
      : try stravaZip(
        [
          one.stravaSample(9_000_000_001, file: "activities/1.fit"),
          two.stravaSample(9_000_000_002, file: "activities/2.fit"),
        ], files: ["activities/1.fit": one.fit, "activities/2.fit": two.fit])
    try ingested([("list.zip", list), ("whole.gpx", whole.bytes(as: .gpx))]) { bench, order in
      let shown = try bench.shown()
      #expect(shown.count == 2, "\(order)")
      #expect(near(shown.map(\.meters).reduce(0, +), 8_700, 90), "\(order)")
    }
  }
}
