import Testing
import Training

@Suite("What can be sent")
struct ShareSubjectTests {
  @Test(
    "a subject is read as it is written, and nothing else is one",
    arguments: ["2026-W47", "2026-11", "2024-02", "9999-12", "2026-11-22-run", "2026-11-22-run-2"])
  func text(_ text: String) throws {
    #expect(try #require(ShareSubject(text: text)).text == text)
  }

  @Test(
    "what is no week, no month and no page of an activity is no subject",
    arguments: [
      "", "2026", "2026-00", "2026-13", "2026-1", "2026-W54", "2026-11-22", "2026-11-31-run",
      "2026-11-22-jog", "runs/2026-11-22-run.html", "2026-11-22-run-1", "2026-11-22-run-02",
    ])
  func others(_ text: String) {
    #expect(ShareSubject(text: text) == nil)
  }

  @Test("a month has all of its days, and the next follows it over the year")
  func months() throws {
    for (text, count) in [("2026-11", 30), ("2024-02", 29), ("2026-02", 28), ("9999-12", 31)] {
      let month = try #require(CalendarMonth(iso: text))
      #expect(month.days.count == count)
      #expect(month.days.allSatisfy { CalendarMonth(containing: $0) == month })
      #expect(!month.contains(month.firstDay - 1) && !month.contains(month.lastDay + 1))
    }
    let december = try #require(CalendarMonth(iso: "2026-12"))
    #expect((december + 1).iso == "2027-01")
    #expect((december + -12).iso == "2025-12")
    #expect(december + -1 < december)
  }
}
