import Facts
import Foundation
import Report
import TestSupport
import Testing
import TrainingStore
import Wording

@testable import Site

@Suite("What the page about the data says of files")
struct FileSummaryTests {
  @Test(
    "reasons lose numbers, quotations, paths and addresses",
    arguments: [
      (
        "file ends at byte 20,480 but promises 512 more; copy it again",
        "file ends at byte … but promises … more; copy it again"
      ),
      ("the tag ‘Anna’s run’ is never closed", "the tag …s run is never closed"),
      ("it is anna@example.com_1.fit again", "it is … again"),
      ("cannot open /media/watch/ride.fit: no such file", "cannot open …: no such file"),
      ("see ride.fit, please", "see …, please"),
      ("the list is empty", "the list is empty"),
      (
        "12 of 40 rows were left out: 9 without a start.",
        "… of … rows were left out: … without a start."
      ),
      ("", ""),
    ])
  func reasons(_ reason: String, _ published: String) {
    #expect(withoutParticulars(reason) == published)
  }

  @Test("files with the same trouble count together, most first")
  func groups() {
    let summary = FileSummary([
      FileTally(
        outcome: .unreadable, kind: .fit(.file), reason: .damaged("ends at byte 3"), count: 1),
      FileTally(
        outcome: .unreadable, kind: .fit(.file), reason: .damaged("ends at byte 40"), count: 2),
      FileTally(
        outcome: .unreadable, kind: .other(.zip), reason: .damaged("it is empty"), count: 1),
      FileTally(outcome: .imported, kind: .fit(.file), count: 9),
      FileTally(outcome: .notAnActivity, kind: .unknownList("AnnaBar"), count: 2),
      FileTally(outcome: .notAnActivity, kind: .unknownList("Foo"), count: 1),
    ])
    #expect(
      summary.unreadable == [
        .init(kind: "FIT", reason: "ends at byte …", count: 3),
        .init(kind: "zip", reason: "it is empty", count: 1),
      ])
    #expect(
      summary.leftAside == [.init(kind: "list that openrun does not know", reason: nil, count: 3)])
    #expect(summary.total == 16)
  }

  @Test("a file of which nothing is kept changes that page alone, and its name is not on it")
  func build() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      #expect(before["data.html"] != nil)
      try Data("no such thing".utf8).write(
        to: folder.appendingPathComponent("anna@example.com_secret.bin"))
      _ = try report.ingest([folder.path + "/anna@example.com_secret.bin"])
      let receipt = try await report.build()
      let after = try report.site()
      #expect((receipt.made, receipt.written) == (1, 1))
      #expect(differences(before, after) == ["data.html"])
      let page = String(decoding: try #require(after["data.html"]), as: UTF8.self)
      #expect(page.contains("1 of them not understood"))
      for word in ["anna", "example.com", "secret", ".bin", ".fit", "garmin-export"] {
        #expect(!page.contains(word), "\(word)")
      }
    }
  }
}
