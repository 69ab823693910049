import Metrics
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What the page about form tells")
struct FormFactsTests {
  private func facts(weeks: Int, _ change: (inout TrainingLog) -> Void = { _ in }) throws
    -> FormFacts
  {
    var log = SampleLog.log(weeks: weeks)
    change(&log)
    return try #require(FormFacts(Season(log: log, today: SampleLog.today)))
  }

  @Test("a curve holds only the days it draws")
  func curve() throws {
    let curve = try #require(try facts(weeks: 60).form?.curve)
    #expect(curve.firstDay == (SampleLog.today - 182).isoWeek.monday)
    #expect(curve.lastDay == SampleLog.today)
    #expect(curve.count == 189)
    #expect(curve.fatigue.count == curve.count && curve.loads.count == curve.count)
    #expect(curve.weeks.map(\.week) == (0..<27).map { SampleLog.today.isoWeek + ($0 - 26) })
    #expect(curve.weeks.map(\.load) == curve.spans.map(\.load))
    #expect(curve.lastDoneIndex == curve.count - 1)
    #expect(!curve.endsOnRaceDay)
  }

  @Test("a curve with a plan ends on race day and knows what is planned")
  func planned() throws {
    let facts = try facts(weeks: 9) { log in
      log.plan = SampleLog.plan(weeks: 3)
      log.races = [
        Race(name: "City", day: SampleLog.today + 10, distanceMeters: 21_097.5),
        Race(name: "Before", day: SampleLog.today - 7, distanceMeters: 18_000),
      ]
      log.activities[log.activities.count - 5].elapsedSeconds = 6_000
    }
    let curve = try #require(facts.form?.curve)
    #expect(curve.lastDay == SampleLog.today + 10 && curve.endsOnRaceDay)
    #expect(curve.weeks.map(\.isPlanned).suffix(3) == [false, true, true])
    #expect(
      curve.races == [
        .init(day: SampleLog.today - 7, name: "Before", distanceMeters: 18_000, seconds: 6_000)
      ])
    #expect(facts.race?.name == "City")
  }

  @Test("two weeks off stand in the middle of them")
  func gaps() throws {
    let off = (SampleLog.today - 60)...(SampleLog.today - 40)
    let facts = try facts(weeks: 20) { log in
      log.activities.removeAll { off.contains($0.day) }
    }
    let curve = try #require(facts.form?.curve)
    let gap = try #require(curve.gaps.first)
    #expect(curve.gaps.count == 1)
    #expect(gap.days.allSatisfy { curve.loads[$0] == 0 })
    #expect(curve.loads[gap.days.lowerBound - 1] > 0 && curve.loads[gap.days.upperBound + 1] > 0)
    #expect(gap.dayCount >= 21 && gap.dayCount == gap.days.count)
  }

  @Test("the weeks of a curve cover its days, however they lie")
  func spans() throws {
    let calendar = try #require(
      Season(log: SampleLog.log(weeks: 30), today: SampleLog.today).calendar)
    let season = Season(log: SampleLog.log(weeks: 30), today: SampleLog.today)
    forAll { random in
      let first = SampleLog.today - Int.random(in: 1...250, using: &random)
      let last = first + Int.random(in: 1...100, using: &random)
      guard let curve = FormCurveFacts(season, calendar, from: first, through: last) else {
        return min(last, SampleLog.today) <= max(first, calendar.firstDay)
      }
      let days = curve.spans.flatMap { Array($0.days) }
      return days == Array(0..<curve.count)
        && curve.spans.map(\.week) == curve.weeks.map(\.week)
    }
  }

  @Test("trends by week want six of them, and end today")
  func trends() throws {
    let young = try facts(weeks: 3)
    #expect(young.ramp == nil && young.strain == nil && young.workload == nil)
    #expect(young.allTime == nil)
    let old = try facts(weeks: 60)
    let ramp = try #require(old.ramp)
    #expect(ramp.trend.values.count == 26 && ramp.trend.days.last == SampleLog.today)
    #expect(ramp.last == old.now.rampRate)
    let strain = try #require(old.strain)
    #expect(strain.totalLoad == 336)
    #expect(strain.monotony == weekStrain(dailyLoads: [0, 70, 0, 70, 0, 70, 126])?.monotony)
    let workload = try #require(old.workload)
    #expect(workload.finding == .like)
    #expect(WorkloadFacts.Finding(1.3) == .times(1.3))
    #expect(RampFacts.Finding(0.4) == .holds)
    #expect(RampFacts.Finding(1.2) == .rises(by: 1.2))
    #expect(RampFacts.Finding(-1.2) == .falls(by: 1.2))
  }

  @Test("all time is told from half a year on, by its Sundays and years")
  func allTime() throws {
    let all = try #require(try facts(weeks: 60).allTime)
    #expect(all.sundays.allSatisfy { $0.weekday == 7 })
    #expect(all.sundays.last == SampleLog.today)
    #expect(all.years.map(\.year) == [2026, 2025])
    #expect(all.warmingUpWeeks == 18)
    guard case .highest = all.finding else {
      Issue.record("fitness rises to the end")
      return
    }
    let words = Wording.english.formPage
    #expect(words.heading(AllTimeFacts.Finding.highest(54)) == "Fitness 54 is the highest so far")
    #expect(
      words.heading(AllTimeFacts.Finding.wasHighest(60, on: SampleLog.today - 365))
        == "Fitness was highest in November 2025, at 60")
  }

  @Test("readiness is told only with something of the body")
  func readiness() throws {
    #expect(try facts(weeks: 9).readiness == nil)
    let worn = try facts(weeks: 9) { log in
      for offset in 0..<60 {
        var day = WellnessDay(day: SampleLog.today - 59 + offset)
        day.restingHeartRate = 47 + Double(offset % 3)
        log.days.append(day)
      }
      log.wellness.readiness = [
        TrainingReadiness(
          day: SampleLog.today, time: Moment(unixSeconds: 0, utcOffsetSeconds: 0), score: 64,
          isOfMorning: true)
      ]
    }
    let readiness = try #require(worn.readiness)
    #expect(readiness.parts.map(\.kind) == [.form, .restingHeartRate])
    #expect(readiness.garmin?.score == 64)
    let words = Wording.english.readiness
    #expect(words.heading(readiness).hasSuffix(" of 100 this morning; Garmin says 64"))
    #expect(words.note(isBesideGarmin: true).hasPrefix("Nobody has validated either."))
    #expect(words.note(isBesideGarmin: false).hasPrefix("Nobody has validated it."))
    #expect(words.level(.prime) == "prime, by Garmin")
  }

  @Test("loads are told by where they come from")
  func origins() throws {
    let origins = try facts(weeks: 9).loads
    #expect(origins.counts == [.init(source: .garmin, count: 36)])
    #expect(
      Wording.english.loadOrigins.text(origins)
        == "TRIMP is weighted as Banister did for men. Activities: 36 from Garmin.")
  }
}
