import Archives
import FIT
import TestSupport
import Testing
import Training

@testable import Ingest

/// A sport that only the name of a file, a lap or a message of its own tells.
@Suite struct FileNameSportTests {
  private func fit(lap: String?, message: String?) -> [UInt8] {
    let start = Int64(1_777_618_800)
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity", "time_created": .unix(start)])
    if let message { writer.message(.sport, ["sport": .name(message)]) }
    let times = Array(stride(from: 0.0, through: 600, by: 5))
    writer.records(
      FITRecords(
        count: times.count,
        columns: [
          FITColumn(.timestamp, values: times.map { Double(start) - 631_065_600 + $0 }),
          FITColumn(.heartRate, values: times.map { _ in 120 }),
        ]))
    var part = FITMessage(
      .lap, ["start_time": .unix(start), "total_elapsed_time": 600, "total_timer_time": 600])
    if let lap { part.set("sport", to: .name(lap)) }
    writer.message(part)
    writer.message(
      .session,
      ["start_time": .unix(start), "total_elapsed_time": 600, "total_timer_time": 600])
    return writer.finished()
  }

  @Test(arguments: ["running", "cycling", "swimming"], [true, false])
  func `A sport message or a lap tells where the session does not`(
    sport: String, isLap: Bool
  ) throws {
    let shown = try shown(
      fit(lap: isLap ? sport : nil, message: isLap ? nil : sport), "17.fit")
    #expect(shown.activity.sport.rawValue == sport)
    #expect(shown.findings == (isLap ? [.sportFromWords] : []))
  }

  @Test(
    arguments: [
      ("2026-05-01-Evening_Ride.fit", Sport.cycling), ("Morning Run 3.fit", .running),
      ("Wanderung.fit", .hiking), ("trail-run.fit", .trailRunning),
    ], [true, false])
  func `The name of a file tells where nothing else does, zipped or packed`(
    named: (name: String, sport: Sport), isZip: Bool
  ) throws {
    try withBench { bench in
      let bytes = fit(lap: nil, message: nil)
      let path =
        isZip
        ? try bench.file("all.zip", zipped(["old/\(named.name)": bytes]))
        : try bench.file(named.name + ".gz", gzipped(bytes))
      _ = try bench.ingest(path)
      let shown = try bench.only()
      #expect(shown.activity.sport == named.sport)
      #expect(shown.findings == [.sportFromWords])
    }
  }
}
