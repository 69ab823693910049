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
  /// On how many days there was a run; `Run on 231 of 326 days; by the end of October 4 % more
  /// kilometres than in 2025.`.
  func days(_ days: Int, of all: Int, year: Int, _ comparison: YearComparison?) -> String
  /// What search engines say of the page below its heading.
  func summary(_ year: Int, heading: String) -> String
  var longestRun: String { get }

  var daysKicker: String { get }
  /// `Most often on a Sunday, 48 times`.
  func days(_ busiest: BusiestWeekday?) -> String
  /// What the calendar shows.
  func calendarTitle(_ year: Int) -> String

  var monthsKicker: String { get }
  /// `May was the longest month, 312 km`.
  func months(_ longest: LongestMonth?) -> String
  /// What the columns show; over a year before or by themselves.
  func monthsMeaning(before year: Int?) -> String
  /// What the drawing and the table of months are called.
  var monthsTitle: String { get }
  /// A month's distance and that of a year before: `May: 312 km, 2025: 280 km`.
  func month(_ month: Int, meters: Double, before: (year: Int, meters: Double)?) -> String
  /// The head of the first column of the months.
  var monthColumn: String { get }

  var countsKicker: String { get }
  /// `At least 18 km on 18 days`.
  func eddington(_ value: Int) -> String
  /// What is said of the number of one year.
  var ofThisYear: String { get }
  /// What the number of all years is called.
  var ofAllYears: String { get }
  /// `12 days of 31 km to the next`.
  func next(_ number: YearEddington) -> String
  func streakStart(_ day: Day) -> String
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

  func days(_ days: Int, of all: Int, year: Int, _ comparison: YearComparison?) -> String {
    let text = "Run on \(wording.integer(days)) of \(wording.digits(all, "day"))"
    guard let comparison else { return text + "." }
    let months = comparison.months
    let until = months == 12 ? "" : "by the end of \(wording.month(months)) "
    let amount =
      switch comparison.finding {
      case .alike: "as many kilometres as"
      case .more(let share): "\(wording.percent(share)) more kilometres than"
      case .less(let share): "\(wording.percent(share)) fewer kilometres than"
      }
    return text + "; \(until)\(amount) in \(year - 1)."
  }

  func summary(_ year: Int, heading: String) -> String {
    "\(year): \(heading), by day and by month, with the longest runs."
  }

  let longestRun = "Longest run"

  let daysKicker = "Days"

  func days(_ busiest: BusiestWeekday?) -> String {
    guard let busiest else { return "Every day of the year" }
    return "Most often on a \(wording.weekday(busiest.weekday)), "
      + "\(wording.integer(busiest.count)) times"
  }

  func calendarTitle(_ year: Int) -> String { "Distance of runs a day in \(year)" }

  let monthsKicker = "Months"
  let monthsTitle = "Kilometres by month"
  let monthColumn = "Month"

  func months(_ longest: LongestMonth?) -> String {
    guard let longest else { return monthsTitle }
    return "\(wording.month(longest.month)) was the longest month, "
      + wording.roundDistance(longest.meters)
  }

  func monthsMeaning(before year: Int?) -> String {
    "Kilometres of runs by month" + (year.map { ", over \($0) (pale)" } ?? "")
  }

  func month(_ month: Int, meters: Double, before: (year: Int, meters: Double)?) -> String {
    "\(wording.month(month)): \(wording.distance(meters))"
      + (before.map { ", \($0.year): \(wording.distance($0.meters))" } ?? "")
  }

  let countsKicker = "Counts"
  let ofThisYear = "this year"
  let ofAllYears = "Of all years"
  let weeksInARow = "Weeks in a row"
  let daysInARow = "Days in a row now"

  func eddington(_ value: Int) -> String {
    guard value > 0 else { return "No day of a kilometre yet" }
    return "At least \(units(value)) on " + wording.digits(value, "day")
  }

  func next(_ number: YearEddington) -> String {
    "\(wording.digits(number.daysNeeded, "day")) of \(units(number.target)) to the next"
  }

  private func units(_ count: Int) -> String {
    wording.quantity(Double(count), wording.distanceUnit)
  }

  func streakStart(_ day: Day) -> String { "from \(wording.shortDay(day))" }

  let longestKicker = "Top runs"
  let longestTitle = "Longest runs"
  let otherYears = "Other years"

  func longest(meters: Double, day: Day) -> String {
    "The longest was \(wording.distance(meters)) on \(wording.fullDay(day))"
  }
}
