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
