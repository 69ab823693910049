import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("What is told to others")
struct ShareTests {
  private let weeks = [Day(number: 20_775).isoWeek, Day(number: 20_000).isoWeek]

  @Test("weeks that were asked for stay; a new one changes pages, the same again does not")
  func weeksStay() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      func share(_ week: ISOWeek) throws -> Bool { try store.write { try $0.share(week) } }
      let before = try store.revision()
      #expect(try share(weeks[0]))
      let after = try store.revision()
      #expect(after != before)
      #expect(try !share(weeks[0]))
      #expect(try store.revision() == after)
      #expect(try share(weeks[1]))
      #expect(try store.sharedWeeks() == Set(weeks))
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
