import Testing
import Training

@testable import DemoAthlete

@Suite("The diary of two years")
struct DiaryTests {
  private static let drawn = Diary(seed: 20_261_122)
  private var diary: Diary { Self.drawn }

  private func entries(_ kind: Session.Kind) -> [DiaryEntry] {
    diary.entries.filter { $0.session.kind == kind }
  }

  @Test("about 420 activities end on the day of the demo, one after the other")
  func extent() throws {
    #expect((400...440).contains(diary.entries.count))
    #expect(diary.entries.last?.day == Demo.today)
    #expect(Demo.today.weekday == 7)
    let starts = diary.entries.map(\.start.unixSeconds)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 > 3_600 })
    #expect(diary.entries.map(\.number) == Array(1...diary.entries.count))
  }

  @Test("every kind of session is there")
  func kinds() {
    #expect(entries(.race).count == 4)
    #expect(entries(.trail).count > 12)
    #expect(entries(.treadmill).count >= 5)
    #expect(entries(.ride).count >= 5)
    #expect(entries(.swim).count >= 5)
    #expect(entries(.strength).count >= 2)
    #expect(entries(.quality).count > 50)
    #expect(entries(.long).count > 60)
    #expect(diary.entries.count { !$0.hasHeartRate } == 1)
    #expect(diary.entries.count { !$0.pauses.isEmpty } > 60)
  }

  @Test("a cold and a holiday leave gaps")
  func gaps() {
    #expect(!diary.entries.contains { Demo.cold.contains($0.day) })
    let away = diary.entries.filter { Demo.holiday.contains($0.day) }
    #expect(away.count <= 2)
  }

  @Test("one run crosses midnight and one the hour that comes twice")
  func nights() throws {
    let newYear = try #require(Day(year: 2024, month: 12, day: 31))
    let run = try #require(diary.entries.first { $0.day == newYear })
    let recording = Runner.recording(of: run, seed: 1)
    let end = Moment(
      unixSeconds: run.start.unixSeconds + recording.elapsedSeconds,
      utcOffsetSeconds: run.start.utcOffsetSeconds)
    #expect(end.day == newYear + 1)

    let autumn = try #require(Day(year: 2025, month: 10, day: 26))
    let twice = try #require(diary.entries.first { $0.day == autumn })
    let seconds = Runner.recording(of: twice, seed: 1).elapsedSeconds
    #expect(DemoClock.offset(atUnixSeconds: twice.start.unixSeconds) == 7_200)
    #expect(DemoClock.offset(atUnixSeconds: twice.start.unixSeconds + seconds) == 3_600)
  }

  @Test("the same seed draws the same diary, another one another")
  func seeds() {
    let again = Diary(seed: 20_261_122).entries
    #expect(again.map(\.start) == diary.entries.map(\.start))
    #expect(again.map(\.session.title) == diary.entries.map(\.session.title))
    #expect(Diary(seed: 1).entries.map(\.start) != diary.entries.map(\.start))
  }

  @Test("every note on a run has a run that day")
  func notes() throws {
    let days = Set(diary.entries.map(\.day.iso))
    let runs = DemoNotes.files.filter { $0.path.hasPrefix("runs/") }
    #expect(runs.count >= 6)
    for note in runs {
      let day = note.path.dropFirst(5).dropLast(3)
      #expect(days.contains(String(day)), "\(note.path)")
      #expect(note.text.contains("run = \(day)"))
    }
  }

  @Test("the weeks of the plan were mostly run as planned")
  func plan() {
    for week in diary.plan.weeks where week.monday + 6 <= Demo.today {
      let done = diary.entries.filter { week.monday...week.monday + 6 ~= $0.day }
        .reduce(0) { $0 + $1.session.meters / 1_000 }
      #expect(done > week.kilometers * 0.7 && done < week.kilometers * 1.25, "\(week.monday)")
    }
    #expect(diary.plan.weeks.last.map { $0.monday + 6 } == MarathonPlan.race.day)
  }
}
