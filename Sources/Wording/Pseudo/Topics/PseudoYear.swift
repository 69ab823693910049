// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoYear: YearWords {
  let plain: any YearWords

  func title(_ year: Int) -> String { pseudo(plain.title(year)) }
  func kicker(_ year: Int, isRunning: Bool) -> String {
    pseudo(plain.kicker(year, isRunning: isRunning))
  }
  func heading(meters: Double, count: Int) -> String {
    pseudo(plain.heading(meters: meters, count: count))
  }
  func days(_ days: Int, of all: Int, since first: Day?, year: Int, _ comparison: YearComparison?)
    -> String
  { pseudo(plain.days(days, of: all, since: first, year: year, comparison)) }
  func summary(_ year: Int, heading: String) -> String {
    pseudo(plain.summary(year, heading: heading))
  }
  var longestRun: String { pseudo(plain.longestRun) }
  var daysKicker: String { pseudo(plain.daysKicker) }
  func days(_ busiest: BusiestWeekday?, count: Int) -> String {
    pseudo(plain.days(busiest, count: count))
  }
  func calendarTitle(_ year: Int) -> String { pseudo(plain.calendarTitle(year)) }
  var monthsKicker: String { pseudo(plain.monthsKicker) }
  func months(_ longest: LongestMonth?) -> String { pseudo(plain.months(longest)) }
  func monthsMeaning(before year: Int?) -> String { pseudo(plain.monthsMeaning(before: year)) }
  var monthsTitle: String { pseudo(plain.monthsTitle) }
  func month(_ month: Int, of year: Int, meters: Double?, before: Double?) -> String {
    pseudo(plain.month(month, of: year, meters: meters, before: before))
  }
  var monthColumn: String { pseudo(plain.monthColumn) }
  var totalKicker: String { pseudo(plain.totalKicker) }
  func heading(_ totals: YearTotals, year: Int, end: Day?) -> String {
    pseudo(plain.heading(totals, year: year, end: end))
  }
  var totalMeaning: String { pseudo(plain.totalMeaning) }
  var countsKicker: String { pseudo(plain.countsKicker) }
  func eddington(_ value: Int) -> String { pseudo(plain.eddington(value)) }
  var ofThisYear: String { pseudo(plain.ofThisYear) }
  var ofAllYears: String { pseudo(plain.ofAllYears) }
  func next(_ number: YearEddington) -> String { pseudo(plain.next(number)) }
  func when(_ streak: YearStreak) -> String? { pseudo(plain.when(streak)) }
  var weeksInARow: String { pseudo(plain.weeksInARow) }
  var daysInARow: String { pseudo(plain.daysInARow) }
  var longestKicker: String { pseudo(plain.longestKicker) }
  func longest(meters: Double, day: Day) -> String {
    pseudo(plain.longest(meters: meters, day: day))
  }
  var longestTitle: String { pseudo(plain.longestTitle) }
  var otherYears: String { pseudo(plain.otherYears) }
}
