import FIT
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Addresses after an ingest")
struct IngestedAddressTests {
  /// 2026-05-01 at midnight, UTC.
  private let midnight = 1_777_593_600

  private func run(hour: Int, minute: Int = 0) -> TestRun {
    var run = TestRun()
    run.start = midnight + hour * 3_600 + minute * 60
    run.utcOffset = 0
    return run
  }

  /// The address of each run by the hour it began at.
  private func addresses(_ bench: Bench) throws -> [Int: String] {
    let present = try bench.store.addresses().present
    return Dictionary(
      try bench.store.activities().compactMap { activity in
        present[activity.id].map { (activity.start.secondOfDay / 3_600, $0) }
      }
    ) { $1 }
  }

  @Test("the run of the evening that came first keeps the address without a number")
  func evening() throws {
    try withBench { bench in
      _ = try bench.ingest(try bench.file("evening.fit", run(hour: 18).fit))
      #expect(try addresses(bench) == [18: "runs/2026-05-01-run.html"])
      _ = try bench.ingest(try bench.file("morning.fit", run(hour: 7).fit))
      #expect(
        try addresses(bench) == [
          7: "runs/2026-05-01-run-2.html", 18: "runs/2026-05-01-run.html",
        ])
    }
  }

  @Test("of two runs of one ingest the earlier one comes first")
  func together() throws {
    try withBench { bench in
      try bench.file("a.fit", run(hour: 18).fit)
      try bench.file("b.fit", run(hour: 7).fit)
      _ = try bench.ingest(bench.input)
      #expect(
        try addresses(bench) == [
          7: "runs/2026-05-01-run.html", 18: "runs/2026-05-01-run-2.html",
        ])
    }
  }

  @Test("the day is that of the site's zone where the recording does not tell its own")
  func zone() throws {
    try withBench { bench in
      let late = run(hour: 23)
      var writer = FITWriter()
      late.begin(&writer)
      late.write(into: &writer)
      _ = try bench.ingest(try bench.file("late.fit", writer.finished()), timeZone: "Europe/Zurich")
      #expect(
        try bench.store.addresses().present.values.sorted() == ["runs/2026-05-02-run.html"])
    }
  }

  @Test("a recording that gets Garmin's number keeps its address")
  func named() throws {
    try withBench { bench in
      let morning = run(hour: 7)
      _ = try bench.ingest(try bench.file("morning.fit", morning.fit))
      _ = try bench.ingest(
        try bench.file(
          "runner_0_summarizedActivities.json",
          activityList([morning.row(77), run(hour: 5).row(78)])))
      #expect(
        try bench.store.addresses()
          == AddressBook(
            present: [77: "runs/2026-05-01-run.html", 78: "runs/2026-05-01-run-2.html"]))
    }
  }

  @Test("legs of a multisport activity have addresses, the activity around them has none")
  func legs() throws {
    try withBench { bench in
      var (first, second) = (run(hour: 7), run(hour: 8))
      first.seconds = 3_590
      second.sport = "cycling"
      var writer = FITWriter()
      first.begin(&writer)
      for leg in [first, second] { leg.write(into: &writer) }
      second.end(&writer)
      _ = try bench.ingest(try bench.file("multi.fit", writer.finished()))
      #expect(try bench.store.activities().count == 3)
      #expect(
        try addresses(bench) == [7: "runs/2026-05-01-run.html", 8: "runs/2026-05-01-ride.html"])
    }
  }

  @Test("what an ingest that was killed has left is given addresses before anything new is")
  func killed() throws {
    try withBench { bench in
      var left = Activity(
        id: 5, sport: .running, start: Moment(unixSeconds: midnight + 64_800, utcOffsetSeconds: 0),
        movingSeconds: 1_800)
      left.name = "Left behind"
      let kept = left
      try bench.store.write { _ = try $0.save(kept) }
      _ = try bench.ingest(try bench.file("morning.fit", run(hour: 7).fit))
      #expect(
        try addresses(bench) == [
          7: "runs/2026-05-01-run-2.html", 18: "runs/2026-05-01-run.html",
        ])
    }
  }
}
