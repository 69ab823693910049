package import Facts
package import Training

/// What is said of a week to people who are sent it.
package protocol ShareWords: Sendable {
  /// `74 km, the highest week of the plan`: at most sixty letters, but for names.
  func headline(_ facts: WeekShareFacts) -> String
  /// The same of any week that so many meters were run in.
  func headline(
    _ headline: ShareHeadline, meters: Double, in week: ISOWeek, isOver: Bool
  ) -> String
  /// `Week 47 of 2026: 74 km, the highest week of the plan`: no two weeks are called alike.
  func title(_ facts: WeekShareFacts) -> String
  /// The same in two parts: a big number with its unit, and what the week was.
  func amount(_ facts: WeekShareFacts) -> ShareAmount
  /// `Week 47 · 16–22 November 2026`: above a picture, where there is little room.
  func days(_ week: ISOWeek) -> String
  /// Two sentences: how the runs went, and the best of them.
  func sentences(_ facts: WeekShareFacts) -> [String]
  /// The picture in words, at most 240 letters, but for names.
  func alternative(_ facts: WeekShareFacts) -> String
  /// `Skerrymouth Marathon in 21 days`.
  func race(_ race: Race, inDays days: Int) -> String
  /// `Marathon in 21 days`.
  func shortRace(_ race: Race, inDays days: Int) -> String
  /// `5 of 5` and `runs`.
  func runs(_ facts: WeekShareFacts) -> Wording.Measured
  var easy: String { get }
  /// `Sunday: the longest run of 2026`.
  func title(_ best: ShareBest) -> String
  /// `the longest run of 2026`.
  func what(_ best: ShareBest) -> String
  /// `34.5 km, the last 10.5 km at 4:49 /km`.
  func detail(_ best: ShareBest) -> String
  /// The letters of the days, Monday first.
  var letters: [String] { get }
  /// The heads of what is told of a week in plain text.
  var heads: ShareHeads { get }
  /// Above the best of the week, and the list of runs.
  var best: String { get }
  var runsHeading: String { get }
  /// The weeks of the plan: the block, `822 of 835 km planned in fifteen weeks, three to go`, what is
  /// measured, and the name of the chart.
  var plan: String { get }
  func heading(_ plan: PlanProgress) -> String
  var planMeasure: String { get }
  var planTitle: String { get }
  /// For who has not heard of zones and load.
  var explanation: String { get }
  /// What the file does not hold.
  var promise: String { get }
  /// The link to the site.
  var onTheSite: String { get }
  /// On a page of the site, what can be sent of it: the block, and its links.
  var kicker: String { get }
  func heading(_ subject: ShareSubject) -> String
  var page: String { get }
  var text: String { get }
  var mail: String { get }
  var card: String { get }
  var portrait: String { get }
}

/// A number to be set big, and what it says of a week.
package struct ShareAmount: Hashable, Sendable {
  package var value: String
  package var unit: String
  package var text: String
  /// Where the text is too long.
  package var shortText: String
}

/// The heads of lines in plain text.
package struct ShareHeads: Sendable {
  package var zones: String
  package var next: String
  package var race: String
}

extension Wording {
  package var share: any ShareWords {
    switch language {
    case .english: EnglishShare(wording: self)
    case .pseudo: PseudoShare(plain: plain.share)
    }
  }
}
