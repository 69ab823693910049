import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("What is told to others")
struct ShareTests {
  private let subjects = try? ["2026-W47", "2026-11", "2026-11-22-run", "2026-11-22-run-2"].map {
    try #require(ShareSubject(text: $0))
  }

  @Test("what was asked for stays; something new changes pages, the same again does not")
  func subjectsStay() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      let subjects = try #require(subjects)
      func share(_ subject: ShareSubject) throws -> Bool {
        try store.write { try $0.share(subject) }
      }
      let before = try store.revision()
      #expect(try share(subjects[0]))
      let after = try store.revision()
      #expect(after != before)
      #expect(try !share(subjects[0]))
      #expect(try store.revision() == after)
      for subject in subjects.dropFirst() { #expect(try share(subject)) }
      #expect(try store.sharedSubjects() == Set(subjects))
    }
  }

  @Test("weeks that an older store knows are still told")
  func older() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "openrun.sqlite").path
      try TrainingStore.makeStore(
        at: path, upTo: "2026-11-27 shares", sql: "INSERT INTO share (week) VALUES ('2026-W47')")
      let store = try TrainingStore(path: path)
      #expect(try store.sharedSubjects().map(\.text) == ["2026-W47"])
    }
  }

  @Test("ids of the feed begin as they first did, and that is no reason to make pages anew")
  func tag() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      let before = try store.revision()
      #expect(try store.feedTag(orKeep: "tag:one.example,2026") == "tag:one.example,2026")
      #expect(try store.feedTag(orKeep: "tag:other.example,2027") == "tag:one.example,2026")
      #expect(try store.revision() == before)
    }
  }
}
