package import Facts
package import Training

/// What is said on the page of a calendar year.
package protocol YearWords: Sendable {
  /// `2026`.
  func title(_ year: Int) -> String
  /// `2026`, `2026 so far`.
  func kicker(_ year: Int, isRunning: Bool) -> String
  /// `2,906 km in 289 runs`.
  func heading(meters: Double, count: Int) -> String
  /// On how many days there was a run, of those since the first activity of all; `Run on 231 of 326
  /// days; by the end of October 4 % more kilometres than in 2025.`.
  func days(
    _ days: Int, of all: Int, since first: Day?, year: Int, _ comparison: YearComparison?
  ) -> String
  /// What search engines say of the page below its heading.
  func summary(_ year: Int, heading: String) -> String
  var longestRun: String { get }

  var daysKicker: String { get }
  /// `Most often on a Sunday, 48 times`; where no weekday stands out, on how many days there was a
  /// run.
  func days(_ busiest: BusiestWeekday?, count: Int) -> String
  /// What the calendar shows.
  func calendarTitle(_ year: Int) -> String

  var monthsKicker: String { get }
  /// `May was the longest month, 312 km`.
  func months(_ longest: LongestMonth?) -> String
  /// What the columns show; over a year before or by themselves.
  func monthsMeaning(before year: Int?) -> String
  /// What the drawing and the table of months are called.
  var monthsTitle: String { get }
  /// A month's distance and that of a year before, where they are known: `May: 312 km; May 2025:
  /// 280 km`.
  func month(_ month: Int, of year: Int, meters: Double?, before: Double?) -> String
  /// The head of the first column of the months.
  var monthColumn: String { get }

  var totalKicker: String { get }
  /// `1,954 km by 22 November, 352 km more than in 2025`; without a day the year is over.
  func heading(_ totals: YearTotals, year: Int, end: Day?) -> String
  var totalMeaning: String { get }

  var countsKicker: String { get }
  /// `At least 18 km on 18 days`.
  func eddington(_ value: Int) -> String
  /// What is said of the number of one year.
  var ofThisYear: String { get }
  /// What the number of all years is called.
  var ofAllYears: String { get }
  /// `12 days of 31 km to the next`.
  func next(_ number: YearEddington) -> String
  /// When the longest streak began, or how often there was one as long.
  func when(_ streak: YearStreak) -> String?
  var weeksInARow: String { get }
  var daysInARow: String { get }

  var longestKicker: String { get }
  func longest(meters: Double, day: Day) -> String
  /// What the table of the longest runs is called.
  var longestTitle: String { get }
  /// What the links to other years are called.
  var otherYears: String { get }
}

extension Wording {
  package var year: any YearWords {
    switch language {
    case .english: EnglishYear(wording: self)
    case .pseudo: PseudoYear(plain: plain.year)
    }
  }
}

struct EnglishYear: YearWords {
  let wording: Wording

  func title(_ year: Int) -> String { String(year) }

  func kicker(_ year: Int, isRunning: Bool) -> String {
    isRunning ? "\(year) so far" : String(year)
  }

  func heading(meters: Double, count: Int) -> String {
    "\(wording.roundDistance(meters)) in \(wording.digits(count, "run"))"
  }

  func days(
    _ days: Int, of all: Int, since first: Day?, year: Int, _ comparison: YearComparison?
  ) -> String {
    let text =
      "Run on \(wording.integer(days)) of \(wording.digits(all, "day"))"
      + (first.map { " since the first activity, on \(wording.fullDay($0))" } ?? "")
    guard let comparison else { return text + "." }
    return text + "; " + sentence(comparison, year: year) + "."
  }

  /// `by the end of October 4 % more kilometres than in 2025`.
  private func sentence(_ comparison: YearComparison, year: Int) -> String {
    let amount =
      switch comparison.finding {
      case .alike: "as many \(wording.distanceNouns) as"
      case .more(let share): "\(wording.percent(share)) more \(wording.distanceNouns) than"
      case .times(let times): "\(wording.decimal(times)) times as many \(wording.distanceNouns) as"
      case .less(let share): "\(wording.share(share)) fewer \(wording.distanceNouns) than"
      case .nothing: "no \(wording.distanceNoun), unlike"
      }
    let (first, last) = (comparison.months.lowerBound, comparison.months.upperBound)
    let before = String(year - 1)
    switch (first, last) {
    case (1, 12): return "\(amount) in \(before)"
    case (1, _): return "by the end of \(wording.month(last)) \(amount) in \(before)"
    case _ where first == last:
      return "in \(wording.month(first)) \(amount) in \(wording.month(first)) \(before)"
    default:
      return "from \(wording.month(first)) to \(wording.month(last)) \(amount) in \(before)"
    }
  }

  func summary(_ year: Int, heading: String) -> String {
    "\(year): \(heading), by day and by month, with the longest runs."
  }

  let longestRun = "Longest run"

  let daysKicker = "Days"

  func days(_ busiest: BusiestWeekday?, count: Int) -> String {
    guard let busiest else { return wording.digits(count, "day") + " with a run" }
    return "Most often on a \(wording.weekday(busiest.weekday)), " + wording.times(busiest.count)
  }

  func calendarTitle(_ year: Int) -> String { "Distance run each day of \(year)" }

  let monthsKicker = "Months"
  var monthsTitle: String { capitalNouns + " by month" }
  let monthColumn = "Month"

  func months(_ longest: LongestMonth?) -> String {
    guard let longest else { return monthsTitle }
    return "\(wording.month(longest.month)) was the longest month, "
      + wording.roundDistance(longest.meters)
  }

  func monthsMeaning(before year: Int?) -> String {
    capitalNouns + " run each month" + (year.map { "; behind them \($0)" } ?? "")
  }

  func month(_ month: Int, of year: Int, meters: Double?, before: Double?) -> String {
    let name = wording.month(month)
    func text(_ meters: Double) -> String { meters > 0 ? wording.distance(meters) : "no run" }
    let parts = [
      meters.map { "\(name): " + text($0) }, before.map { "\(name) \(year - 1): " + text($0) },
    ].compactMap(\.self)
    return parts.isEmpty ? name : parts.joined(separator: "; ")
  }

  let totalKicker = "Total"
  var totalMeaning: String { capitalNouns + " run since New Year, week by week" }

  /// `Kilometres`.
  private var capitalNouns: String { wording.sentence(wording.distanceNouns) }

  func heading(_ totals: YearTotals, year: Int, end: Day?) -> String {
    let until = end.map { " by \($0.civil.day) \(wording.month($0.month))" } ?? ""
    let text = wording.roundDistance(totals.meters) + until
    return switch totals.finding {
    case .alike: text + ", as many as in \(year - 1)"
    case .more(let meters): text + ", \(wording.roundDistance(meters)) more than in \(year - 1)"
    case .less(let meters): text + ", \(wording.roundDistance(meters)) less than in \(year - 1)"
    }
  }

  let countsKicker = "Counts"
  let ofThisYear = "this year"
  let ofAllYears = "Of all years"
  let weeksInARow = "Weeks in a row"
  let daysInARow = "Days in a row now"

  func eddington(_ value: Int) -> String {
    guard value > 0 else { return "No day of a whole \(wording.distanceNoun)" }
    return "At least \(units(value)) on " + wording.digits(value, "day")
  }

  func next(_ number: YearEddington) -> String {
    "\(wording.digits(number.daysNeeded, "day")) of \(units(number.target)) to the next"
  }

  private func units(_ count: Int) -> String {
    wording.quantity(Double(count), wording.distanceUnit)
  }

  func when(_ streak: YearStreak) -> String? {
    streak.count > 1
      ? wording.times(streak.count) : streak.start.map { "from \(wording.shortDay($0))" }
  }

  let longestKicker = "Top runs"
  let longestTitle = "Longest runs"
  let otherYears = "Other years"

  func longest(meters: Double, day: Day) -> String {
    "The longest was \(wording.distance(meters)) on \(wording.fullDay(day))"
  }
}
