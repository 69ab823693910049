package import Facts
package import Training

/// What is said on the first page, besides its blocks.
package protocol OverviewWords: Sendable {
  /// `58 km this week, and fresher: the taper is under way`.
  func heading(_ finding: OverviewFinding) -> String
  /// What the page is called.
  func title(_ week: ISOWeek, heading: String) -> String
  /// What search engines say of the page.
  func summary(_ facts: OverviewFacts, heading: String) -> String
  /// `Five runs of six planned, the longest 24.1 km on Sunday.`.
  func runs(_ runs: OverviewFacts.Runs) -> String
  /// What the block of days is about.
  var thisWeek: String { get }
  /// What the list is about, its heading and the link to all; mixed is one with other sports.
  var latest: String { get }
  func latestHeading(isMixed: Bool) -> String
  var all: String { get }
}

extension Wording {
  package var overview: any OverviewWords {
    switch language {
    case .english: EnglishOverview(wording: self)
    }
  }
}
