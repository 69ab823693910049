import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("What was mended, in the log")
struct CorrectionReadingTests {
  @Test func `Corrections of shown activities are read and hidden ones are counted`() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      let found = [
        Correction(.strayPoints, count: 3, before: 9_000, after: 8_000),
        Correction(.sportFromSpeed),
      ]
      try store.write { writer in
        try writer.save(.full(id: 1), ActivityState(corrections: found))
        try writer.save(.full(id: 2), ActivityState())
        try writer.save(.full(id: 3), ActivityState(hidden: .removed, corrections: found))
        try writer.save(.full(id: 4), ActivityState(hidden: .excluded))
        var parent = Activity.full(id: 5)
        parent.isParent = true
        try writer.save(parent, ActivityState(hidden: .removed))
      }
      let log = try store.trainingLog(athlete: Athlete())
      #expect(log.corrections == [1: found])
      #expect(log.leftOut == LeftOut(removed: 1, excluded: 1))
      #expect(try store.corrections(of: 1) == found)
      #expect(try store.corrections(of: 2).isEmpty)
    }
  }
}
