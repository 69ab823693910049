package import Facts
package import Training

/// What is said of a week, on its own page and on others.
package protocol WeekBlockWords: Sendable {
  /// `58.4 km in five runs`.
  func sum(runCount: Int, meters: Double) -> String
  /// `Also two rides and one swim, 13 % of the week's load.`.
  func others(_ sports: OtherSports) -> String

  /// `Four of five planned runs were done`, `Five runs, the longest 24.1 km`.
  func days(_ finding: WeekDaysFinding) -> String
  /// What the columns of days show.
  func daysMeasure(hasZones: Bool, isPlanned: Bool) -> String
  /// `8.2 km, 5:31`.
  func brief(_ line: ActivityLine) -> String
  /// A day without an activity.
  var rest: String { get }
  /// `Week 47 by zone`.
  func zoneKey(_ week: ISOWeek) -> String

  /// The time of all runs, as one of the big numbers.
  var time: String { get }
  /// `planned 58 km`, `4-week mean 52.1 km`; `text` writes a number of this kind.
  func comparison(_ comparison: WeekMeasure.Comparison, _ text: (Double) -> String) -> String

  /// `Week of 16 Nov`.
  func weekOf(_ week: ISOWeek) -> String
  /// A number of a week as an axis draws it.
  func onAxis(_ value: Double, _ measure: WeekColumnsFacts.Measure) -> Double
  /// `km`, `h`, or nothing: what the axis counts.
  func unit(_ measure: WeekColumnsFacts.Measure) -> String
  /// `Week of 16 Nov: 58 km`, for each column.
  func columns(_ columns: WeekColumnsFacts) -> [String]
  /// `From 31 km to 72 km; the last week 58 km.`.
  func range(_ columns: WeekColumnsFacts) -> String
}

extension Wording {
  package var weekBlocks: any WeekBlockWords {
    switch language {
    case .english: EnglishWeekBlocks(wording: self)
    }
  }
}
