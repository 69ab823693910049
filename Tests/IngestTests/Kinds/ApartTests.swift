import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// One that was taken for two, and two that were taken for one.
@Suite struct ApartTests {
  private func correction(
    _ activity: Activity, byID: Bool, _ change: (inout HandCorrection) -> Void
  ) -> HandCorrection {
    var correction = HandCorrection(
      target: byID ? .id(activity.id) : .minute(activity.start.localMinute))
    change(&correction)
    return correction
  }

  @Test(arguments: [true, false], Outing.Format.allCases)
  func `Two runs beside one another are two where the runner says so, and one again without`(
    byID: Bool, format: Outing.Format
  ) throws {
    try withBench { bench in
      // Two who ran together, each with a watch.
      let mine = Outing(seconds: 1_500, latitude: -37.8, longitude: 145)
      var hers = mine.with { (point: inout Outing.Point) in point.longitude? += 0.000_1 }
      hers.start += 20
      _ = try bench.ingest(
        [bench.file("a.fit", mine.fit), bench.file("b.\(format)", hers.bytes(as: format))],
        SettlingRules())
      let one = try bench.only()
      try bench.settle {
        $0.corrections = [correction(one.activity, byID: byID) { $0.isApart = true }]
      }
      #expect(try bench.shown().count == 2)
      #expect(
        try bench.shown().map(\.activity.start.unixSeconds) == [mine.start, hers.start])
      try bench.settle()
      #expect(try bench.only() == one)
    }
  }

  @Test(arguments: [true, false], [("running", 600), ("cycling", 2_000)])
  func `A row that was taken for a file is another one where the runner says so`(
    byID: Bool, kind: (sport: String, seconds: Int)
  ) throws {
    try withBench { bench in
      let outing = Outing(seconds: kind.seconds, every: 2, sport: kind.sport)
      var row = outing
      row.start += 30
      _ = try bench.ingest(
        bench.file("a.gpx", outing.bytes(as: .gpx)),
        bench.file("g.zip", garminZip([row.garminRow()])))
      let one = try bench.only()
      try bench.settle {
        $0.corrections = [correction(one.activity, byID: byID) { $0.isApart = true }]
      }
      #expect(try bench.shown().count == 2)
      try bench.settle()
      #expect(try bench.only() == one)
    }
  }

  @Test(arguments: [true, false], [3_600, 86_400, -7_200])
  func `Two that lie apart are one where the runner says so, and two again without`(
    byID: Bool, later: Int
  ) throws {
    try withBench { bench in
      let first = Outing(seconds: 1_500, every: 3)
      var row = first
      row.start += later
      row.elapsed = 1_700
      _ = try bench.ingest(
        bench.file("a.tcx", first.bytes(as: .tcx)),
        bench.file("g.zip", garminZip([row.garminRow(101, ["name": "Told late"])])))
      let two = try bench.shown()
      #expect(two.count == 2)
      try bench.settle { rules in
        let other = two[1].activity
        rules.corrections = [
          correction(two[0].activity, byID: byID) {
            $0.sameAs = byID ? .id(other.id) : .minute(other.start.localMinute)
          }
        ]
      }
      let one = try bench.only()
      #expect(one.activity.name == "Told late" && one.activity.hasRecording)
      try bench.settle()
      #expect(try bench.shown() == two)
    }
  }
}
