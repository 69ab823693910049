import TestSupport
import Testing
import Training

@testable import Facts
@testable import Wording

/// What is missing has no value: neither before the first file nor after the last.
@Suite("Missing is never nought, on seeded logs")
struct MissingLaws {
  @Test("months before the first file and after what is known have no value, all others have one")
  func months() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let first = season.calendar?.firstDay else { return true }
      let last = season.known.day
      func isKnown(_ year: Int, _ month: Int) -> Bool {
        guard let begin = Day(year: year, month: month, day: 1) else { return false }
        let end = begin + (Day.length(ofMonth: month, year: year) - 1)
        return end >= first && begin <= last
      }
      return YearFacts.all(season).allSatisfy { year in
        year.months.enumerated().allSatisfy { ($1 != nil) == isKnown(year.year, $0 + 1) }
          && (year.before ?? []).enumerated().allSatisfy {
            ($1 != nil) == isKnown(year.year - 1, $0 + 1)
          }
          && year.start >= first && year.end <= last && year.days.days.count <= year.dayCount
          && (season.known.unknownSince == nil || year.streak.current == nil)
      }
    }
  }

  @Test("weeks begin with the first file and end with what is known")
  func weeks() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = WeeksFacts(season), let first = season.calendar?.firstDay else {
        return true
      }
      return facts.rows.first.map { $0.week >= first.isoWeek } ?? false
        && facts.rows.last?.week == season.known.day.isoWeek
        && (LastYearFacts(season).map {
          $0.today == season.known.day && $0.weekCount <= min(52, facts.rows.count)
            && ($0.distances.since ?? first) >= first
        } ?? true)
    }
  }

  @Test("days without a file are neither rest nor missed once the data have ended")
  func days() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let week = season.thisWeek else { return true }
      let facts = WeekDaysFacts(season, week)
      let worn = log.log.days.map(\.day) + log.log.nights.map(\.day)
      let first = (worn + season.counted.map(\.day)).min() ?? log.today
      return zip(week.week.days, facts.days).allSatisfy { day, told in
        switch told.told {
        case .rest, .missed: day <= season.known.day
        case .unknown:
          day > season.known.day && day <= log.today || day < first
        case .planned, .open: day >= log.today
        case .activities: day <= season.known.day
        }
      }
    }
  }

  @Test("planned weeks have done something only where files reach")
  func plan() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = PlanFacts(season) else { return true }
      return facts.weeks.allSatisfy { row in
        let isKnown =
          row.week.monday <= season.known.day
          && season.calendar.map { row.week.sunday >= $0.firstDay } ?? false
        return (row.meters != nil) == isKnown && (row.load != nil) == isKnown
      }
    }
  }

  @Test("form is drawn, told and compared only as far as days are known or planned")
  func form() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = FormFacts(season), let calendar = season.calendar else { return true }
      guard let since = season.known.unknownSince else {
        return calendar.now == log.today && facts.form?.curve?.unknownSince == nil
      }
      let isUnknown =
        if case .unknown(since) = facts.now.finding { true } else { !calendar.isSettled }
      return isUnknown && facts.ramp == nil && facts.strain == nil && facts.workload == nil
        && facts.race == nil && calendar.lastDay < since
        && ((facts.form?.curve).map { $0.lastDay < since } ?? true)
    }
  }

  @Test("the body is told of the days that were measured alone")
  func body() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let facts = BodyFacts(log.season) else { return true }
      let measured = Set(log.log.days.map(\.day)).union(log.log.nights.map(\.day))
      return facts.rows.allSatisfy { row in
        row.values.enumerated().allSatisfy { index, value in
          value.isNaN || value > 0 && measured.contains(facts.first + index)
        }
      }
    }
  }

  @Test("this week is the week that today is in, and no other")
  func thisWeek() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      guard let facts = OverviewFacts(log.season), let balance = facts.balance,
        balance.easyShare != nil
      else { return true }
      let isNow = facts.week.contains(log.today)
      return (balance.earlierWeek == nil) == isNow
        && Wording.english.intensity.heading(balance).contains("this week") == isNow
    }
  }

  @Test("gear is put away only by what is known: half a year without a file is no rest")
  func gear() {
    forAll(seeds: SeededLog.count) { random in
      let log = SeededLog(&random)
      let season = log.season
      guard let facts = GearFacts(season) else { return true }
      return facts.atRest.allSatisfy { piece in
        piece.lastDay.map { season.known.day - $0 > 183 } ?? true
      }
    }
  }

  @Test("notes on a race are shown from six weeks before it on, and the day is said before")
  func raceNotes() {
    let race = SampleLog.today
    let note = NoteFacts(target: .race("City", day: race), markdown: "Slowly.")
    forAll { random in
      let day = race + Int.random(in: -500...500, using: &random)
      let told = PlanFacts.RaceNotes(name: "City", day: race, notes: [note], today: day)
      return race - day > 42
        ? told.notes.isEmpty && told.shownFrom == race - 42
        : told.notes == [note] && told.shownFrom == nil
    }
  }
}
