package import Facts
package import Training

/// What is said on the page about many weeks, besides its blocks.
package protocol WeeksPageWords: Sendable {
  /// What the page is called.
  var title: String { get }
  /// `Weeks · 24 Nov 2025 to 22 Nov 2026`.
  func kicker(from first: ISOWeek, to last: ISOWeek) -> String
  /// `52 km a week over a year, 58 km in the last four`.
  func heading(_ finding: WeeksFinding) -> String
  func longest(_ week: WeeksFacts.Longest) -> String

  /// What a block of columns is about, in a word or two.
  func kicker(_ measure: WeekColumnsFacts.Measure) -> String
  /// What its columns show.
  func measure(_ measure: WeekColumnsFacts.Measure) -> String
  /// `52.3 km a week on average`.
  func mean(_ measure: WeeksFacts.Measure) -> String

  /// `77 % easy on average`.
  func easy(mean: Double) -> String
  /// What the line of easy shares shows, and the title of the drawing.
  var easyMeasure: String { get }
  var easyTitle: String { get }
  /// `From 61 % to 92 %, 77 % on average.`.
  func easyRange(_ facts: EasySharesFacts) -> String

  /// What the table is about, and what it shows.
  var numbers: String { get }
  var weekByWeek: String { get }
  var columns: WeeksColumns { get }
  /// `16 Nov 2026`.
  func row(_ week: ISOWeek) -> String

  /// What the links to old weeks are about, and their heading.
  var earlier: String { get }
  var earlierHeading: String { get }
}

/// The heads of the table of weeks.
package struct WeeksColumns: Sendable {
  package var week: String
  package var runs: String
  package var time: String
}

extension Wording {
  package var weeksPage: any WeeksPageWords {
    switch language {
    case .english: EnglishWeeksPage(wording: self)
    }
  }
}
