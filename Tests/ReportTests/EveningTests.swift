import Metrics
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Wording

@Suite("Mornings and evenings of fitness, fatigue and form")
struct EveningTests {
  private let today = SampleLog.today

  @Test("once today has a load the evening leads, before it the morning")
  func now() throws {
    let done = try #require(Season(log: SampleLog.log(weeks: 20), today: today).calendar)
    #expect(done.isEvening && done.balanceNow == done.evenings[done.nowIndex])
    let (evening, morning) = (
      done.evenings[done.nowIndex].stressBalance, done.mornings[done.nowIndex].stressBalance
    )
    #expect(evening < morning - 7)
    guard case .plain(let form, _, let isEvening) = done.formLevel else {
      Issue.record("form fell by less than ten")
      return
    }
    #expect(form == evening && isEvening)
    #expect(FormTodayFacts(done).moment == .evening)

    var long = SampleLog.log(weeks: 20)
    long.activities[long.activities.count - 1].garminLoad = 300
    let calendar = try #require(Season(log: long, today: today).calendar)
    #expect(
      calendar.formLevel
        == .changed(
          form: calendar.evenings[calendar.nowIndex].stressBalance, .tired, morning: morning))

    let rest = try #require(Season(log: SampleLog.log(weeks: 20), today: today + 1).calendar)
    #expect(!rest.isEvening && rest.balanceNow == rest.mornings[rest.nowIndex])
    #expect(rest.balanceNow == done.balanceNow, "the morning is the evening before")
    #expect(FormTodayFacts(rest).moment == .morning)
  }

  @Test("each morning is the evening before, and an evening counts its day's load")
  func law() {
    forAll { random in
      let loads = (0..<Int.random(in: 43...200, using: &random)).map { _ in
        Bool.random(using: &random) ? Double.random(in: 0...200, using: &random) : 0
      }
      let evenings = trainingBalance(dailyLoads: loads, chronicDays: 42, acuteDays: 7)
      let calendar = LoadCalendar(
        firstDay: SampleLog.today, loads: loads, evenings: evenings, nowIndex: loads.count - 1,
        isEvening: Bool.random(using: &random), plannedLoads: loads.map { _ in 0 })
      let isShifted = calendar.mornings.dropFirst().elementsEqual(calendar.evenings.dropLast())
      let differ = (calendar.mornings + calendar.evenings).allSatisfy {
        $0.stressBalance == $0.chronicLoad - $0.acuteLoad
      }
      return isShifted && differ && calendar.mornings[0] == .zero
    }
  }

  @Test("highest is said only where no evening of all prints more")
  func highest() {
    forAll { random in
      let evenings = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Double.random(in: 0...100, using: &random)
      }
      let finding = AllTimeFacts.Finding(evenings: evenings) { SampleLog.today + $0 }
      let most = evenings.map { $0.rounded() }.max() ?? 0
      switch finding {
      case .highest(let fitness):
        return fitness == evenings.last && fitness.rounded() == most
      case .wasHighest(let fitness, let day):
        return fitness.rounded() == most && evenings[day - SampleLog.today] == fitness
          && (evenings.last ?? 0).rounded() < most
      case .tooLittle: return (evenings.max() ?? 0) < FormState.leastFitness
      }
    }
  }

  @Test("a race that lies beyond the weeks that are planned has no form")
  func beyondThePlan() throws {
    func season(_ change: (inout TrainingLog) -> Void) -> Season {
      var log = SampleLog.log(weeks: 20)
      log.plan = SampleLog.plan(weeks: 6)
      log.races = [Race(name: "City", day: SampleLog.today + 30, distanceMeters: 42_195)]
      change(&log)
      return Season(log: log, today: SampleLog.today)
    }
    let whole = season { _ in }
    let race = try #require(whole.nextRace)
    #expect(whole.calendar?.raceForm(race) != nil)
    let gap = season { $0.plan.remove(at: 2) }
    #expect(gap.calendar?.raceForm(race) == nil, "a week without a plan is not a week of rest")
    let later = season { log in
      for index in log.plan.indices { log.plan[index].week = log.plan[index].week + 10 }
    }
    #expect(later.calendar?.raceForm(race) == nil && later.calendar?.hasForecast == false)
  }

  @Test("time off is counted whole, and the one that still lasts is named")
  func gaps() throws {
    let off = (today - 300)...(today - 160)
    var log = SampleLog.log(weeks: 60)
    log.activities.removeAll { off.contains($0.day) }
    let old = try #require(FormFacts(Season(log: log, today: today))?.form?.curve)
    let gap = try #require(old.gaps.first)
    #expect(gap.dayCount > 140 && gap.days.lowerBound == 0 && gap.days.count < gap.dayCount)

    var lasting = SampleLog.log(weeks: 30)
    lasting.days.append(WellnessDay(day: today + 30))
    let now = try #require(FormFacts(Season(log: lasting, today: today + 30))?.form?.curve)
    #expect(now.gaps.map(\.dayCount) == [29])
  }
}
