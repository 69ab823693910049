import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite struct NewerAndWholeTests {
  @Test(arguments: ["running", "cycling"], [0.3, 0.7])
  func `The whole file counts, before and after the half-copied one`(
    sport: String, share: Double
  ) throws {
    for isWholeFirst in [true, false] {
      try withBench { bench in
        let run = TestRun(start: 1_770_000_000, seconds: 900, sport: sport)
        let part = try bench.file(
          "part/a.fit", Array(run.fit.prefix(Int(Double(run.fit.count) * share))))
        let whole = try bench.file("whole/a.fit", run.fit)
        for path in isWholeFirst ? [whole, part] : [part, whole] { _ = try bench.ingest(path) }
        let activities = try bench.store.activities()
        #expect(activities.count == 1)
        #expect(activities.first?.movingSeconds == 900)
        #expect(activities.first?.distanceMeters == 2_700)
      }
    }
  }

  @Test(arguments: [200, 500])
  func `A file that grew at its path counts as it is now`(seconds: Int) throws {
    try withBench { bench in
      var run = TestRun(start: 1_770_000_000, seconds: seconds)
      _ = try bench.ingest(bench.file("a.gpx", run.gpx))
      run.seconds = 800
      let path = try bench.file("a.gpx", run.gpx)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: path)
      _ = try bench.ingest(path)
      let activities = try bench.store.activities()
      #expect(activities.count == 1)
      #expect(abs((activities.first?.movingSeconds ?? 0) - 800) <= 1)
    }
  }
}
