import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

extension LedgerEntry {
  static func sample(
    name: String, outcome: FileOutcome = .imported, reason: LedgerReason? = nil,
    holder: UInt64? = nil
  ) -> LedgerEntry {
    LedgerEntry(
      container: "export.zip", entry: name, size: 100, checksum: 0xFFFF_FFFF,
      identity: fileIdentity(name: name, size: 100, checksum: 0xFFFF_FFFF), outcome: outcome,
      kind: .fit(.file), reason: reason, holder: holder)
  }
}

@Suite("Ledger")
struct LedgerTests {
  @Test("one row a file, and the newest judgement stands")
  func upsert() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var broken = LedgerEntry.sample(
        name: "b.fit", outcome: .unreadable, reason: .damaged("cut short"))
      try store.write { writer in
        try writer.record(.sample(name: "a.fit"), reader: 1)
        try writer.record(broken, reader: 1)
      }
      #expect(try store.outcomeCounts().unreadable == 1)
      #expect(try store.problems() == [broken])
      broken.outcome = .imported
      broken.reason = nil
      try store.write { _ = try $0.record(broken, reader: 2) }
      #expect(try store.problems().isEmpty)
      #expect(try store.ledger().map(\.entry) == ["a.fit", "b.fit"])
      #expect(try store.outcomeCounts().imported == 2)
      #expect(try store.rememberedFiles()[broken.identity]?.reader == 2)
    }
  }

  @Test("a file is itself wherever it lies, and another one if a byte differs")
  func identity() {
    let identity = fileIdentity(name: "a.fit", size: 100, checksum: 7)
    #expect(identity == fileIdentity(name: "a.fit", size: 100, checksum: 7))
    #expect(identity != fileIdentity(name: "b.fit", size: 100, checksum: 7))
    #expect(identity != fileIdentity(name: "a.fit", size: 101, checksum: 7))
    #expect(identity != fileIdentity(name: "a.fit", size: 100, checksum: 8))
  }

  @Test("a zip that was read to its end is remembered with its counts")
  func containers() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var outcomes = OutcomeCounts()
      outcomes.imported = 3
      outcomes.unreadable = 1
      let memory = ContainerMemory(
        identity: .max, name: "export.zip", reader: 1, fileCount: 4, activityCount: 3,
        outcomes: outcomes)
      #expect(try store.container(.max) == nil)
      try store.write { try $0.remember(memory) }
      #expect(try store.container(.max) == memory)
      #expect(outcomes.total == 4)
    }
  }

  @Test("a file on disk is recognised by path, size and time")
  func looseFiles() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write {
        try $0.remember(looseFile: "runs/a.fit", size: 10, modified: 20, identity: 30)
      }
      #expect(try store.identity(ofLooseFile: "runs/a.fit", size: 10, modified: 20) == 30)
      #expect(try store.identity(ofLooseFile: "runs/a.fit", size: 10, modified: 21) == nil)
      #expect(try store.identity(ofLooseFile: "runs/b.fit", size: 10, modified: 20) == nil)
    }
  }

  @Test("activities know their files, and zips their activities")
  func sources() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { writer in
        let list = try writer.record(.sample(name: "list.json"), reader: 1).id
        let fit = try writer.record(.sample(name: "a.fit", holder: 77), reader: 1).id
        for (id, file) in [(11, list), (12, fit), (13, list)] as [(Int64, Int64)] {
          try writer.save(
            ActivityItem(
              id: id, fileID: file, place: .leg(0), source: .fit, activity: .full(id: id)))
        }
        for (id, items) in [(1, [11, 12]), (2, [13])] as [(Int64, [Int64])] {
          try writer.save(.full(id: id), ActivityState())
          try writer.save(Set(items.map { ItemShare(itemID: $0, gave: []) }), of: id)
        }
      }
      #expect(try store.sources(of: 1).map(\.entry) == ["a.fit", "list.json"])
      #expect(try store.sources()[2]?.map(\.entry) == ["list.json"])
      #expect(try store.activities(inContainers: [77]) == [1])
      #expect(try store.activityFiles().values.map(\.count).sorted() == [1, 2])
    }
  }
}
