package import Facts
package import Training

/// What is said of how hard many weeks were, and one of them.
package protocol IntensityWords: Sendable {
  /// What the block of weeks is about, in a word.
  var weeks: String { get }
  /// `12 of 16 weeks were at least three quarters easy`; without a finding, what is measured.
  func heading(_ finding: EasyWeeksFinding?) -> String
  /// What the columns show, over how many weeks.
  func measure(weeks: Int) -> String
  /// The title of the drawing.
  func title(weeks: Int) -> String
  /// The drawing in a sentence.
  func caption(heading: String, from first: ISOWeek, to last: ISOWeek) -> String
  /// `Week of 16 Nov: 5:08 h, Z1 1:02, …; easy 78 %`.
  func week(_ week: ZonedWeek) -> String
  /// The heads of the table: week, zones 1 to 5, total, easy share.
  var columns: [String] { get }
  /// What the table shows.
  var table: String { get }

  /// `52.3 km a week on average`.
  func distances(mean: Double) -> String
  /// What columns show where nothing measured a heart rate.
  func distances(weeks: Int) -> String
  var distancesTitle: String { get }

  /// What the block of shares is about, in a word.
  var balance: String { get }
  /// `71 % easy this week, 77 % over 16 weeks`.
  func heading(_ facts: BalanceFacts) -> String
  /// The bar in words.
  func bar(_ facts: BalanceFacts) -> String
  /// `usual 77`, at the mark of the mean.
  func usual(_ share: Double) -> String
  func easy(share: Double) -> String
  func hard(share: Double) -> String
  /// What easy, moderate and hard are, and the mean of how many weeks.
  func groups(weeks: Int) -> IntensityGroups
  /// `77 % easy`.
  func mean(_ share: Double) -> String
}

/// What is named in the list of easy, moderate and hard time.
package struct IntensityGroups: Sendable {
  package var easy: String
  package var moderate: String
  package var hard: String
  package var mean: String
}

extension Wording {
  package var intensity: any IntensityWords {
    switch language {
    case .english: EnglishIntensity(wording: self)
    }
  }
}
