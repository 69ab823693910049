import Metrics
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What is said of form, and by which rule")
struct FormFindingTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  /// A calendar of mornings with the same fitness and a form for each day; the last one is today.
  private func calendar(fitness: Double = 60, forms: [Double]) -> LoadCalendar {
    let evenings = forms.dropFirst().map {
      TrainingBalance(chronicLoad: fitness, acuteLoad: fitness - $0)
    }
    return LoadCalendar(
      firstDay: SampleLog.today - (forms.count - 1), loads: forms.map { _ in 50 },
      evenings: evenings + [.zero], nowIndex: forms.count - 1,
      plannedLoads: forms.map { _ in 0 })
  }

  @Test("form gets a state only with some fitness behind it")
  func states() {
    #expect(FormState(TrainingBalance(chronicLoad: 9, acuteLoad: 30, stressBalance: -21)) == nil)
    #expect(
      FormState(TrainingBalance(chronicLoad: 60, acuteLoad: 75, stressBalance: -15)) == .tired)
    #expect(
      FormState(TrainingBalance(chronicLoad: 60, acuteLoad: 57, stressBalance: 3)) == .neutral)
    #expect(FormState(TrainingBalance(chronicLoad: 60, acuteLoad: 40, stressBalance: 20)) == .fresh)
  }

  @Test("under six weeks nothing is judged")
  func early() throws {
    let young = Season(log: SampleLog.log(weeks: 3), today: SampleLog.today)
    let calendar = try #require(young.calendar)
    #expect(calendar.formFinding == .tooEarly)
    #expect(calendar.fitnessFinding(race: nil) == .tooEarly(days: 20))
    #expect(calendar.formTrend == nil && calendar.formLevel == nil)
    #expect(FormTodayFacts(calendar).rampRate == nil)
    #expect(!FormTodayFacts(calendar).isJudged)
  }

  @Test("a trend is a change of at least 8 % of fitness in a week")
  func trend() {
    let level = [Double](repeating: 0, count: 42)
    #expect(calendar(forms: level + [0, 0, 0, 0, 0, 0, 4.9]).formTrend == .fresher)
    #expect(calendar(forms: level + [0, 0, 0, 0, 0, 0, 4.7]).formTrend == nil)
    #expect(calendar(forms: level + [0, 0, 0, 0, 0, 0, -4.9]).formTrend == .wearier)
    #expect(
      calendar(fitness: 9, forms: level + [0, 0, 0, 0, 0, 0, 8]).formTrend == nil,
      "too little fitness to judge by")
    #expect(
      calendar(forms: level + [0, 0, 0, 0, 0, 0, 4.9]).formFinding == .judged(.fresh, .fresher))
    #expect(
      calendar(fitness: 9, forms: level + [3]).formFinding == .unjudged(form: 3))
  }

  @Test("form above zero is told with the day it was last so, if that is over two weeks ago")
  func level() {
    let past = [Double](repeating: -5, count: 30) + [2]
    let long = calendar(forms: past + [Double](repeating: -5, count: 14) + [3])
    #expect(
      long.formLevel == .aboveZero(form: 3, firstSince: SampleLog.today - 15, isEvening: false))
    let short = calendar(forms: past + [Double](repeating: -5, count: 13) + [3])
    #expect(short.formLevel == .plain(form: 3, .neutral, isEvening: false))
    let never = calendar(forms: [Double](repeating: -5, count: 45) + [3])
    #expect(never.formLevel == .plain(form: 3, .neutral, isEvening: false))
    let below = calendar(forms: past + [Double](repeating: -5, count: 14) + [-3])
    #expect(below.formLevel == .plain(form: -3, .neutral, isEvening: false))
  }

  @Test("fitness held unless it changed by two points and 4 % in four weeks")
  func fitness() {
    func finding(_ before: Double, _ now: Double) -> FitnessFinding {
      var calendar = calendar(forms: [Double](repeating: 0, count: 60))
      calendar.mornings[31].chronicLoad = before
      calendar.mornings[59].chronicLoad = now
      return calendar.fitnessFinding(race: nil)
    }
    #expect(finding(54, 60) == .rose(by: 6, to: 60))
    #expect(finding(60, 54) == .fell(by: 6, to: 54))
    #expect(finding(59, 60) == .held(60))
    #expect(finding(98, 101) == .held(101), "three points are not 4 % of 98")
  }

  @Test("with a plan that reaches the race its form is told")
  func race() throws {
    var log = SampleLog.log(weeks: 9)
    log.plan = SampleLog.plan(weeks: 3)
    log.races = [Race(name: "City", day: SampleLog.today + 14, distanceMeters: 42_195)]
    let season = Season(log: log, today: SampleLog.today)
    let (calendar, race) = (try #require(season.calendar), try #require(season.nextRace))
    let form = try #require(calendar.raceForm(race))
    #expect(form.form == calendar.morning(of: race.day)?.stressBalance)
    #expect(
      calendar.fitnessFinding(race: race)
        == .leads(fitness: calendar.balanceNow.chronicLoad, raceForm: form.form))
    #expect(season.formCurveEnd(calendar) == race.day)
    log.plan = []
    let bare = Season(log: log, today: SampleLog.today)
    #expect(try #require(bare.calendar).raceForm(race) == nil)
  }

  @Test(
    "each state has its sentence",
    arguments: [
      (FormFinding.tooEarly, "It is too early to judge form"),
      (.unjudged(form: 3), "Form +3"),
      (.unknown(since: SampleLog.today + 1), "Form is unknown since 22 November 2026"),
      (.judged(.tired, nil), "Tired"),
      (.judged(.tired, .wearier), "Tired, more tired than a week ago"),
      (.judged(.tired, .fresher), "Tired, fresher than a week ago"),
      (.judged(.neutral, .wearier), "Neither tired nor fresh, more tired than a week ago"),
      (.judged(.neutral, .fresher), "Neither tired nor fresh, fresher than a week ago"),
      (.judged(.fresh, .fresher), "Fresh, fresher than a week ago"),
      (.judged(.fresh, .wearier), "Fresh, more tired than a week ago"),
    ])
  func stateWords(finding: FormFinding, sentence: String) {
    #expect(plain(Wording.english.form.heading(finding)) == sentence)
  }

  @Test(
    "each course of fitness has its sentence",
    arguments: [
      (FitnessFinding.tooEarly(days: 20), "Fitness needs six weeks of runs; 20 days so far"),
      (
        .leads(fitness: 54, raceForm: 12),
        "Fitness 54; the plan leads to form +12 on race morning"
      ),
      (.tooLittle(fitness: 2), "Fitness 2: not enough training to judge by"),
      (
        .unknown(since: SampleLog.today + 1, last: 54),
        "Fitness was 54 on 22 November 2026, and is unknown since"
      ),
      (.held(54), "Fitness has held at 54 for four weeks"),
      (.rose(by: 6, to: 60), "Fitness rose by 6 in four weeks, to 60"),
      (.fell(by: 6, to: 54), "Fitness fell by 6 in four weeks, to 54"),
    ])
  func fitnessWords(finding: FitnessFinding, sentence: String) {
    #expect(plain(Wording.english.form.fitness(finding)) == sentence)
  }

  @Test("each level has its sentence")
  func levelWords() {
    let words = Wording.english.form
    #expect(
      words.level(.plain(form: 3, .neutral, isEvening: false))
        == "Form is +3 this morning, neither tired nor fresh.")
    #expect(words.level(.plain(form: 3, nil, isEvening: true)) == "Form is +3 tonight.")
    #expect(
      words.level(.aboveZero(form: 3, firstSince: SampleLog.today, isEvening: true))
        == "Form is +3 tonight, above zero for the first time since 22 November 2026.")
    #expect(
      words.level(.changed(form: -31, .tired, morning: 1))
        == "After today's load form is −31, tired; this morning it was +1.")
    #expect(
      words.level(.last(form: -31, .tired, on: SampleLog.today))
        == "On the evening of Sunday 22 November 2026 form was −31, tired; the days since are "
        + "unknown.")
    #expect(words.moment(.morning) == "This morning" && words.moment(.evening) == "Tonight")
    #expect(words.moment(.lastKnown(SampleLog.today)) == "22 November 2026")
    #expect(words.form(RaceForm(fitness: 50, form: 20, state: .fresh)) == "+20, fresh")
    #expect(words.form(RaceForm(fitness: 9, form: 20, state: nil)) == "+20")
  }
}
