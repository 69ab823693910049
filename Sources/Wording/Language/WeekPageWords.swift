package import Facts
package import Training

/// What is said on the page of one week, besides its blocks.
package protocol WeekPageWords: Sendable {
  /// `Week 47 of 2026`.
  func title(_ week: ISOWeek) -> String
  /// What search engines say of the page.
  func summary(_ week: ISOWeek, heading: String) -> String
  /// `Planned: Taper.`.
  func planned(focus: String) -> String
  /// What the block of days is about.
  var byDay: String { get }

  /// `Load 316, 12 % above the mean of the four weeks before`.
  func load(_ facts: WeekLoadFacts) -> String
  /// What the columns of loads show, over how many weeks before.
  func loadMeasure(before: Int) -> String
  /// The title of the drawing.
  var loadTitle: String { get }
  /// What the rows of zones show.
  var zonesMeasure: String { get }

  /// What the block about the body is about, and its heading.
  var body: String { get }
  var bodyHeading: String { get }
  /// Beside a mean over days, and over nights.
  var mean: String { get }
  var aNight: String { get }

  /// What the list is about; mixed is one with other sports than running.
  func list(isMixed: Bool) -> String
  func listHeading(isMixed: Bool) -> String

  /// What the links to other weeks are for.
  var otherWeeks: String { get }
  /// `← Week 46`.
  func earlier(_ week: ISOWeek) -> String
  /// `Week 48 →`.
  func later(_ week: ISOWeek) -> String
}

extension Wording {
  package var weekPage: any WeekPageWords {
    switch language {
    case .english: EnglishWeekPage(wording: self)
    }
  }
}
