import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// One run with two numbers of one service: a watch and a phone that both uploaded it.
@Suite struct ListedTwiceTests {
  private static let runs = [
    Outing(latitude: 52.5, longitude: 13.4),
    Outing(seconds: 2_400, every: 4, speed: 8, latitude: -8, longitude: 115, sport: "cycling"),
  ]

  private func strava(_ rows: [Outing], month: Int = 1) throws -> [UInt8] {
    let samples = rows.enumerated().map { number, outing in
      outing.stravaSample(
        9_000_000_001 + Int64(number), file: "activities/\(number).\(number == 0 ? "fit" : "gpx")")
    }
    return try stravaZip(
      month: month, samples,
      files: [
        "activities/0.fit": rows[0].fit, "activities/1.gpx": rows[rows.count - 1].bytes(as: .gpx),
      ])
  }

  private func garmin(_ rows: [Outing], month: Int = 1) throws -> [UInt8] {
    try garminZip(
      month: month,
      rows.enumerated().map { number, outing in
        outing.garminRow(101 + Int64(number), ["name": .string("Run \(number)")])
      },
      uploads: [
        "a@b.cd_101.fit": rows[0].fit,
        "a@b.cd_102.fit": rows[rows.count - 1].piece(1...rows[0].seconds).fit,
      ])
  }

  @Test(arguments: [0, 1], [(true, 0), (true, 25), (true, 300), (false, 0), (false, 300)])
  func `Two rows of one list whose recordings agree are one, with the longer one's totals`(
    number: Int, list: (isGarmin: Bool, later: Int)
  ) throws {
    let (isGarmin, later) = list
    let run = Self.runs[number]
    let rows = [run, run.piece(later...run.seconds)]
    try withBench { bench in
      _ = try bench.ingest(
        bench.file("list.zip", isGarmin ? garmin(rows) : strava(rows)))
      let shown = try bench.only()
      #expect(shown.activity.id == (isGarmin ? 101 : stravaID(9_000_000_001)) || later == 0)
      #expect(near(shown.meters, run.meters ?? 0, 60))
      #expect(near(shown.elapsed, Double(run.seconds), 30))
      #expect(!shown.findings.contains(.cropped))
    }
  }

  @Test(arguments: [true, false])
  func `Two rows of one list whose recordings differ are two`(isGarmin: Bool) throws {
    let run = Self.runs[0]
    let other = run.with { (point: inout Outing.Point) in point.latitude? += 0.004 }
    try withBench { bench in
      _ = try bench.ingest(
        bench.file("list.zip", isGarmin ? garmin([run, other]) : strava([run, other])))
      let count = try bench.shown().count
      #expect(count == 2)
    }
  }

  @Test func `What is deleted at its source leaves the other one`() throws {
    let run = Self.runs[0]
    for order in [[0, 1], [1, 0]] {
      try withBench { bench in
        let files = [
          try bench.file("a.zip", strava([run, run])),
          try bench.file("b.zip", strava([run], month: 2)),
        ]
        for place in order { _ = try bench.ingest(files[place]) }
        let only = try bench.only()
        #expect(only.activity.hasRecording)
      }
    }
  }

  @Test(
    arguments: [
      (later: 1, seconds: 1_800, meters: 5_400.0, type: 0, isOne: true),
      (later: 2, seconds: 1_810, meters: 5_390, type: 0, isOne: true),
      (later: 0, seconds: 1_800, meters: 5_000, type: 0, isOne: false),
      (later: 0, seconds: 1_800, meters: 5_400, type: 1, isOne: false),
      (later: 3, seconds: 1_800, meters: 5_400, type: 0, isOne: false),
      (later: 0, seconds: 1_900, meters: 5_400, type: 0, isOne: false),
    ])
  func `Rows without recordings are one where they say the same of one second`(
    second: (later: Int, seconds: Int, meters: Double, type: Int, isOne: Bool)
  ) throws {
    let run = Self.runs[0]
    var other = run
    other.start += second.later
    (other.elapsed, other.meters) = (Double(second.seconds), second.meters)
    if second.type == 1 { other.sport = "cycling" }
    try withBench { bench in
      var samples = [run.stravaSample(9_000_000_001), other.stravaSample(9_000_000_002)]
      samples[1].name = "Second"
      _ = try bench.ingest(bench.file("s.zip", stravaZip(samples)))
      let count = try bench.shown().count
      #expect(count == (second.isOne ? 1 : 2))
    }
  }
}
