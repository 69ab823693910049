import Diagnostics
import Foundation
import Hashing
import TestSupport
import Testing
import TrainingStore

@testable import Ingest

@Suite("Where originals lie")
struct OriginalTests {
  /// Two single runs and an export with a third are ingested, and lie in one folder.
  private func withOriginals(_ body: (Bench) throws -> Void) throws {
    try withBench { bench in
      let third = TestRun(start: 1_763_800_000)
      try bench.file("2025/a.fit", TestRun(start: 1_763_600_000, seconds: 60).fit)
      try bench.file("2025/b.fit", TestRun(start: 1_763_700_000, seconds: 70).fit)
      try bench.file("export.zip", try export(list: [third.row(7)], fits: ["1.fit": third.fit]))
      try bench.file("note.txt", Array("nothing".utf8))
      #expect(try bench.ingest(bench.input).activityCount == 3)
      try body(bench)
    }
  }

  private func link(
    _ folder: String, named name: String? = nil, relinks: Bool = false, _ bench: Bench
  ) throws -> LinkReceipt {
    try linkOriginals(
      in: folder, named: name, relinks: relinks, into: bench.store,
      unpacking: bench.folder.path)
  }

  private func move(_ folder: String, to name: String, _ bench: Bench) throws -> String {
    let target = bench.folder.appendingPathComponent(name).path
    try FileManager.default.moveItem(atPath: folder, toPath: target)
    return target
  }

  @Test("each file an activity came from is found by its bytes, also within an export")
  func found() throws {
    try withOriginals { bench in
      let receipt = try link(bench.input, named: "watch", bench)
      #expect((receipt.root, receipt.newCount, receipt.movedCount) == ("watch", 4, 0))
      #expect((receipt.foundCount, receipt.fileCount) == (4, 4))
      let originals = try bench.store.originals()
      #expect(
        originals.map(\.path) == ["2025/a.fit", "2025/b.fit", "export.zip", "export.zip"],
        "the list of activities and the recording both lie in the zip")
      for original in originals {
        let data = try Data(contentsOf: URL(fileURLWithPath: bench.input + "/" + original.path))
        #expect(original.contentHash == sha256([UInt8](data)).bytes)
        #expect(original.size == data.count)
      }
      #expect(
        try bench.store.originalRoots() == [OriginalRoot(name: "watch", path: bench.input)])
      let again = try link(bench.input, bench)
      #expect((again.root, again.newCount, again.foundCount) == ("watch", 0, 4))
    }
  }

  @Test("a name says nothing: a renamed file is found, another one of that name is not")
  func renamed() throws {
    try withOriginals { bench in
      try FileManager.default.moveItem(
        atPath: bench.input + "/2025/a.fit", toPath: bench.input + "/first.dat")
      try bench.file("2025/a.fit", TestRun(start: 1_500_000_000, seconds: 60).fit)
      _ = try link(bench.input, bench)
      #expect(
        try bench.store.originals().map(\.path).sorted()
          == ["2025/b.fit", "export.zip", "export.zip", "first.dat"])
    }
  }

  @Test("a zip within a zip within a zip is found")
  func deepZips() throws {
    try withBench { bench in
      let runs = (0..<3).map { TestRun(start: 1_763_600_000 + $0 * 86_400, seconds: 60 + $0) }
      let third = try zipped(["c.fit": runs[2].fit])
      let second = try zipped(["b.fit": runs[1].fit, "third.zip": third])
      try bench.file("first.zip", try zipped(["a.fit": runs[0].fit, "second.zip": second]))
      #expect(try bench.ingest(bench.input + "/first.zip").activityCount == 3)
      let receipt = try link(bench.input, bench)
      #expect((receipt.newCount, receipt.fileCount) == (3, 3))
      let paths = try bench.store.originals().map(\.path)
      #expect(paths == ["first.zip", "first.zip", "first.zip"])
      #expect(try link(bench.input, bench).foundCount == 3)
      let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
      #expect(!left.contains { $0.hasPrefix("ingest-") })
    }
  }

  @Test("an address in a name is not kept, and the file is found all the same")
  func address() throws {
    try withBench { bench in
      let path = try bench.file("new/anna@example.com_1.fit", TestRun(seconds: 60).fit)
      _ = try bench.ingest(bench.input)
      #expect(try link(bench.input, bench).newCount == 1)
      #expect(try bench.store.originals().map(\.path) == ["new/…_1.fit"])
      #expect(try originalStates(in: bench.store).map(\.missingCount) == [0])
      #expect(try link(bench.input, bench).foundCount == 1)
      try FileManager.default.removeItem(atPath: path)
      #expect(try originalStates(in: bench.store).map(\.missingCount) == [1])
    }
  }

  @Test("a missing file is told of and stops nothing")
  func missing() throws {
    try withOriginals { bench in
      _ = try link(bench.input, named: "watch", bench)
      #expect(try originalStates(in: bench.store).map(\.missingCount) == [0])
      try FileManager.default.removeItem(atPath: bench.input + "/2025/a.fit")
      try bench.file("2025/b.fit", [1, 2, 3])
      let states = try originalStates(in: bench.store)
      #expect(states.map(\.fileCount) == [4])
      #expect(states.map(\.missingCount) == [2])
      #expect(try bench.store.activities().count == 3)
      #expect(try link(bench.input, bench).foundCount == 2)
      #expect(try bench.store.originals().count == 4, "what is gone is not forgotten")
    }
  }

  @Test("a moved folder is linked again in one pass, if that is asked for")
  func relink() throws {
    try withOriginals { bench in
      _ = try link(bench.input, named: "watch", bench)
      let moved = try move(bench.input, to: "elsewhere", bench)
      #expect(try originalStates(in: bench.store).map(\.missingCount) == [4])
      let asked = try link(moved, bench)
      #expect((asked.waitingCount, asked.movedCount) == (4, 0))
      #expect(try originalStates(in: bench.store).map(\.missingCount) == [4])
      let receipt = try link(moved, relinks: true, bench)
      #expect((receipt.waitingCount, receipt.movedCount) == (0, 4))
      #expect(
        try originalStates(in: bench.store)
          == [OriginalRootState(root: OriginalRoot(name: "elsewhere", path: moved), fileCount: 4)])
    }
  }

  @Test("a folder keeps its name when it is moved, and its files may have moved in it")
  func keptName() throws {
    try withOriginals { bench in
      _ = try link(bench.input, bench)
      let moved = try move(bench.input, to: "new", bench) + "/in"
      try FileManager.default.moveItem(
        atPath: bench.folder.path + "/new", toPath: bench.folder.path + "/old")
      try FileManager.default.createDirectory(
        atPath: bench.folder.path + "/new", withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: bench.folder.path + "/old", toPath: moved)
      try FileManager.default.moveItem(
        atPath: moved + "/2025/a.fit", toPath: moved + "/a.fit")
      #expect(throws: Diagnostic.self) { try link(moved, bench) }
      #expect(try link(moved, relinks: true, bench).movedCount == 4)
      #expect(try originalStates(in: bench.store).map(\.root.name) == ["in"])
      #expect(try originalStates(in: bench.store).map(\.missingCount) == [0])
    }
  }

  @Test("what still lies where it was linked stays linked there")
  func twoFolders() throws {
    try withOriginals { bench in
      _ = try link(bench.input, bench)
      let copy = bench.folder.appendingPathComponent("copy").path
      try FileManager.default.copyItem(atPath: bench.input, toPath: copy)
      let receipt = try link(copy, relinks: true, bench)
      #expect((receipt.foundCount, receipt.newCount, receipt.movedCount) == (4, 0, 0))
      #expect(try bench.store.originalRoots().map(\.name) == ["in"])
    }
  }

  @Test("a folder that is not there is an error with a hint")
  func nowhere() throws {
    try withBench { bench in
      #expect(throws: Diagnostic.self) { try link(bench.folder.path + "/gone", bench) }
      let roots = try bench.store.originalRoots()
      #expect(roots.isEmpty)
    }
  }
}
