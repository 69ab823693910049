import Metrics
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Wording

@Suite("Up to which day anything is known, and what is said after it")
struct KnownUntilTests {
  private let today = SampleLog.today

  /// The sample's season, told some days after its last file.
  private func season(
    daysLater days: Int, weeks: Int = 20, _ change: (inout TrainingLog) -> Void = { _ in }
  ) -> Season {
    var log = SampleLog.log(weeks: weeks)
    change(&log)
    return Season(log: log, today: today + days)
  }

  @Test("two days without a file may be rest, three are unknown")
  func limit() {
    #expect(KnownUntil(last: today, today: today).unknownSince == nil)
    #expect(KnownUntil(last: today - 2, today: today) == KnownUntil(last: today, today: today))
    let ended = KnownUntil(last: today - 3, today: today)
    #expect(ended.day == today - 3 && ended.unknownSince == today - 2)
    #expect(ended.isUnknown(today - 2) && !ended.isUnknown(today - 3))
    #expect(KnownUntil(last: nil, today: today).unknownSince == nil, "there is nothing to end")
  }

  @Test("a night, a day of a watch and a complete list all tell that there was no run")
  func sources() {
    #expect(season(daysLater: 9).known.unknownSince == today + 1)
    let worn = season(daysLater: 9) { $0.days.append(WellnessDay(day: SampleLog.today + 8)) }
    #expect(worn.known.unknownSince == nil)
    let listed = season(daysLater: 9) { $0.completeUntil = SampleLog.today + 5 }
    #expect(listed.known.unknownSince == today + 6)
    let ahead = season(daysLater: 9) { $0.completeUntil = SampleLog.today + 400 }
    #expect(ahead.known.day == today + 9 && ahead.known.unknownSince == nil)
  }

  @Test("after the last file nothing is taken for rest")
  func nothingIsRest() throws {
    let season = season(daysLater: 21) { log in
      log.plan = SampleLog.plan(weeks: 9)
      log.races = [Race(name: "City", day: SampleLog.today + 40, distanceMeters: 42_195)]
    }
    let calendar = try #require(season.calendar)
    #expect(calendar.now == today && calendar.lastDay == today && !calendar.hasForecast)
    #expect(calendar.formFinding == .unknown(since: today + 1))
    guard case .unknown(_, let last) = calendar.fitnessFinding(race: season.nextRace),
      case .last(_, _, let day) = calendar.formLevel
    else {
      Issue.record("fitness and form are unknown")
      return
    }
    #expect(last == calendar.evenings[calendar.nowIndex].chronicLoad && day == today)
    let plan = try #require(PlanFacts(season))
    #expect(plan.thisWeek == nil && plan.loads?.finding?.through == today)
    #expect(plan.weeks.dropFirst().allSatisfy { $0.meters == nil }, "and not 0 km")
    let facts = try #require(FormFacts(season))
    #expect(facts.race == nil && facts.ramp == nil && facts.strain == nil && facts.workload == nil)
    #expect(facts.form?.curve?.lastDay == today && facts.form?.curve?.unknownSince == today + 1)
    #expect(facts.now.moment == .lastKnown(today))
    let overview = try #require(OverviewFacts(season))
    #expect(overview.finding == .unknown(since: today + 1))
    #expect(overview.week == today.isoWeek, "the last week with data is told")
    #expect(season.weeks.last?.week == today.isoWeek)
    #expect(season.isOver(today.isoWeek) && !season.isOver(today.isoWeek + 1))
  }

  @Test("the days of a week after the last file are told as unknown, and not as missed")
  func week() throws {
    // Thursday, four days after the last file; a watch was worn until Monday.
    let season = season(daysLater: 4) { log in
      log.plan = SampleLog.plan(weeks: 3)
      log.days.append(WellnessDay(day: SampleLog.today + 1))
    }
    let week = try #require(season.weeks.last)
    #expect(week.week == today.isoWeek + 1)
    let days = WeekDaysFacts(season, week)
    #expect(days.days[0].told == .rest)
    #expect(days.days[1...3].allSatisfy { $0.told == .unknown })
    #expect(days.finding == .unknown(fromWeekday: 2))
  }

  @Test("a week to come is told by its plan, however long the data have ended")
  func weekToCome() throws {
    let season = season(daysLater: 10) { $0.plan = SampleLog.plan(weeks: 9) }
    let next = try #require(season.plannedWeeks.first { $0.week == (season.today.isoWeek + 1) })
    #expect(WeekDaysFacts(season, next).finding == .firstPlanned(weekday: 2))
    let between = try #require(season.plannedWeeks.first { $0.week == today.isoWeek + 1 })
    #expect(WeekDaysFacts(season, between).finding == .unknown(fromWeekday: 1))
  }

  @Test("a planned run that was not done is missed once its day is over")
  func missed() throws {
    let season = season(daysLater: 3) { log in
      log.plan = SampleLog.plan(weeks: 3)
      log.days.append(WellnessDay(day: SampleLog.today + 3))
    }
    let sessions = try #require(season.plannedWeeks.last { $0.week == today.isoWeek + 1 }?.plan)
      .sessions
    let tuesday = try #require(sessions.first { $0.weekday == 2 })
    let days = WeekDaysFacts(season, try #require(season.weeks.last))
    #expect(days.days[1].told == .missed([tuesday]))
    #expect(Wording.english.weekBlocks.missed([tuesday]).hasSuffix(": missed"))
  }
}
