import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What the runner refuses to have mended.
@Suite struct AsRecordedTests {
  /// A recording with a fault of one kind.
  struct Fault: Sendable {
    var kind: Correction.Kind
    var format = Outing.Format.fit
    var change: @Sendable (inout Outing) -> Void
  }

  private static func points(
    _ outing: inout Outing, _ range: Range<Int>, _ change: (inout Outing.Point) -> Void
  ) {
    for index in range { change(&outing.points[index]) }
  }

  static let faults = [
    Fault(kind: .time) { ($0.timer, $0.elapsed) = (0, 0) },
    Fault(kind: .time) { ($0.timer, $0.elapsed) = (30, 30) },
    Fault(kind: .places, format: .gpx) { points(&$0, 700..<702) { $0.latitude = 90 } },
    Fault(kind: .places, format: .gpx) { points(&$0, 0..<3) { $0.longitude = 11 } },
    Fault(kind: .distance) { $0.meters = 0 },
    Fault(kind: .distance) { $0.meters = 9_999 },
    Fault(kind: .height) { points(&$0, 400..<410) { $0.height = 0 } },
    Fault(kind: .height, format: .gpx) { points(&$0, 0..<9) { $0.height = 900 } },
    Fault(kind: .heartRate) { points(&$0, 300..<400) { $0.heartRate = 240 } },
    Fault(kind: .heartRate, format: .tcx) { points(&$0, 1_000..<1_100) { $0.heartRate = 240 } },
    Fault(kind: .cadence) { points(&$0, 0..<1_801) { $0.cadence = 125 } },
    Fault(kind: .cadence) { points(&$0, 0..<1_801) { $0.cadence = 44 } },
  ]

  private func outing(_ fault: Fault) -> Outing {
    var outing = Outing(seconds: 1_800).with { (point: inout Outing.Point) in
      (point.height, point.heartRate, point.cadence) = (300, 140, 86)
      if fault.format == .fit { point.meters = Double(point.second) * 3 }
    }
    fault.change(&outing)
    return outing
  }

  private func refuse(
    _ kinds: Set<Correction.Kind>, of id: Int64, in bench: Bench
  ) throws {
    try bench.settle {
      var correction = HandCorrection(target: .id(id))
      correction.asRecorded = kinds
      $0.corrections = [correction]
    }
  }

  @Test(arguments: faults.indices)
  func `A kind that is refused is not mended, others are, and all of it is undone`(
    number: Int
  ) throws {
    let fault = Self.faults[number]
    try withBench { bench in
      _ = try bench.ingest(
        bench.file("a.\(fault.format)", outing(fault).bytes(as: fault.format)))
      let before = try bench.only()
      #expect(before.corrections.contains { $0.kind == fault.kind })
      let id = before.activity.id
      try refuse([fault.kind], of: id, in: bench)
      let refused = try bench.only()
      #expect(!refused.corrections.contains { $0.kind == fault.kind })
      #expect(refused != before)
      try refuse(Set(Correction.Kind.allCases).subtracting([fault.kind]), of: id, in: bench)
      #expect(try bench.only().corrections.contains { $0.kind == fault.kind })
      try refuse(Set(Correction.Kind.allCases), of: id, in: bench)
      let recorded = try bench.only()
      #expect(recorded.corrections.isEmpty)
      try bench.settle()
      #expect(try bench.only() == before)
    }
  }

  @Test(arguments: [[0, 6], [2, 7], [0, 6, 8, 10], [4, 7, 11]])
  func `Faults of several kinds are mended together and refused together`(
    numbers: [Int]
  ) throws {
    let faults = numbers.map { Self.faults[$0] }
    try withBench { bench in
      var outing = outing(faults[0])
      for fault in faults.dropFirst() { fault.change(&outing) }
      let format = faults[0].format
      _ = try bench.ingest(bench.file("a.\(format)", outing.bytes(as: format)))
      let before = try bench.only()
      #expect(Set(before.corrections.map(\.kind)).isSuperset(of: faults.map(\.kind)))
      try refuse(Set(faults.map(\.kind)), of: before.activity.id, in: bench)
      #expect(
        Set(try bench.only().corrections.map(\.kind)).isDisjoint(with: faults.map(\.kind)))
      try bench.settle()
      #expect(try bench.only() == before)
    }
  }
}
