import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Drawings in the store")
struct DrawingRowTests {
  private let stamp = DrawingStamp(recording: 5, settings: .max)

  private func withStore(_ body: (TrainingStore) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { writer in
        try writer.save(.full(id: 1))
        try writer.save(PackedRecording(.short, laps: [.first]), of: 1)
      }
      try body(store)
    }
  }

  @Test("a drawing is read with one query, and changes the revision with its bytes")
  func keeping() throws {
    try withStore { store in
      #expect(try store.drawing(of: 1) == nil)
      let before = try store.revision()
      try store.write { try $0.save(PackedDrawing(RunDrawing()), of: 1, stamp) }
      #expect(try store.drawing(of: 1) == RunDrawing())
      let revision = try store.revision()
      #expect(revision != before)
      #expect(try store.derivedStamps().first?.drawing == stamp)
      let empty = try store.drawingDigests()
      try store.write { writer in
        try writer.save(
          PackedDrawing(RunDrawing()), of: 1, DrawingStamp(recording: 6, settings: 7))
      }
      #expect(
        try store.revision() == revision, "the same drawing of other settings looks alike")
      #expect(try store.derivedStamps().first?.drawing?.settings == 7)
      try store.write { try $0.save(PackedDrawing(.full), of: 1, stamp) }
      #expect(try store.drawing(of: 1)?.laps == RunDrawing.full.laps)
      #expect(try store.drawingDigests() != empty)
      #expect(try store.drawing(of: 2) == nil)
    }
  }

  @Test("a drawing of another version or with damaged bytes is not read")
  func damage() throws {
    try withStore { store in
      let whole = PackedDrawing(.full)
      var flipped = whole.bytes
      flipped[20] ^= 1
      for bytes in [flipped, Array(whole.bytes.dropLast()), []] {
        try store.write { writer in
          try writer.save(PackedDrawing(bytes: bytes, digest: whole.digest), of: 1, stamp)
        }
        #expect(try store.drawing(of: 1) == nil)
      }
      let old = DrawingStamp(version: PackedDrawing.version - 1, recording: 5, settings: 1)
      try store.write { try $0.save(whole, of: 1, old) }
      #expect(try store.drawing(of: 1) == nil)
      try store.write { try $0.save(whole, of: 1, stamp) }
      #expect(try store.drawing(of: 1)?.splits == RunDrawing.full.splits)
    }
  }

  @Test("an activity has the drawing of the item whose samples are its own")
  func owner() throws {
    try withStore { store in
      try store.write { writer in
        try writer.save(PackedDrawing(.full), of: 1, stamp)
        try writer.removeActivity(1)
        try writer.save(.full(id: 99), ActivityState(recordingItem: 1))
      }
      #expect(try store.drawing(of: 1) == nil)
      #expect(try store.drawing(of: 99)?.splits == RunDrawing.full.splits)
      try store.write { try $0.removeDrawing(of: 1) }
      #expect(try store.drawing(of: 99) == nil)
      #expect(try store.drawingDigests().isEmpty)
    }
  }
}
