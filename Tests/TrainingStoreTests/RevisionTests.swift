import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("The revision of a store")
struct RevisionTests {
  @Test("the revision changes when a page may, and only then")
  func revision() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      let activity = Activity.full()
      let packed = PackedRecording(.short, laps: [])
      var derived = DerivedValues(activityID: activity.id)
      derived.trainingImpulse = 61
      func saveAll() throws {
        try store.write { writer in
          try writer.save(activity)
          try writer.save(packed, of: activity.id)
          try writer.save(derived, settings: 7)
        }
      }
      let empty = try store.revision()
      try saveAll()
      let revision = try store.revision()
      #expect(revision != empty)
      try saveAll()
      #expect(try store.revision() == revision)
      try store.write { try $0.save(derived, settings: 8) }
      #expect(
        try store.revision() == revision, "the same values under other settings look the same")
      #expect(try store.derivedStamps().first?.settings == 8)
      derived.trainingImpulse = 62
      try store.write { try $0.save(derived, settings: 8) }
      #expect(try store.revision() != revision)
    }
  }

  @Test("two stores that grew apart by as many writes share no revision")
  func grownApart() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { _ = try $0.save(.full(id: 1)) }
      let path = folder.appendingPathComponent("copy.sqlite").path
      try store.copy(to: path)
      let copy = try TrainingStore(path: path)
      #expect(try copy.revision() == store.revision())
      try store.write { _ = try $0.save(.full(id: 2)) }
      try copy.write { _ = try $0.save(.full(id: 3)) }
      #expect(try copy.revision() != store.revision())
      try copy.close()
    }
  }

  @Test("a file changes the revision when it is new or judged otherwise, for pages count files")
  func files() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var entry = LedgerEntry(
        container: "export.zip", entry: "a.txt", size: 1, checksum: 2, identity: 3,
        outcome: .notAnActivity)
      func recorded() throws -> (id: Int64, revision: Int) {
        let id = try store.write { try $0.record(entry, reader: 1).id }
        return (id, try store.revision())
      }
      let first = try recorded()
      #expect(try recorded() == first)
      entry.container = "other.zip"
      #expect(try recorded() == first, "no page names where a file lies")
      entry.reason = LedgerReason(.emptyFile)
      let second = try recorded()
      #expect(second.id == first.id)
      #expect(second.revision != first.revision)
    }
  }
}
