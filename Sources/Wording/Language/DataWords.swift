package import Facts
package import Training

/// What is said on the page about the data.
package protocol DataWords: Sendable {
  /// What the page is called.
  var title: String { get }
  /// `74 files read, 4 of them not understood`.
  func heading(total: Int, refused: Int) -> String
  var explanation: [String] { get }
  /// What search engines say of the page.
  func summary(heading: String) -> String

  var holdingsKicker: String { get }
  /// `412 activities from March 2021 to November 2026`.
  func holdings(_ first: DataHolding, days: ClosedRange<Day>) -> String
  /// `412 nights`.
  func counted(_ holding: DataHolding) -> String
  var holdingColumns: (what: String, first: String, last: String) { get }
  var holdingsTitle: String { get }

  var filesKicker: String { get }
  /// `93 % of the files were used`.
  func used(share: Double) -> String
  func name(_ outcome: DataFacts.Outcome) -> String
  func meaning(_ outcome: DataFacts.Outcome) -> String

  var gapsKicker: String { get }
  /// `The longest gap: 41 days without activities`.
  func gaps(_ finding: DataGaps.Finding) -> String
  /// `The 12 longest of 20`.
  func gaps(shown: Int, of count: Int) -> String
  /// What something is called in the plural, at the beginning of a row.
  func name(_ kind: DataHolding.Kind) -> String
  var gapColumns: (what: String, days: String, first: String, last: String) { get }
  var gapsTitle: String { get }
  /// What is counted as a gap, and how many single days are missing.
  func gapsNote(_ singles: [DataGaps.Single]) -> String

  var usedKicker: String { get }
  var usedHeading: String { get }
  var leftAsideKicker: String { get }
  var leftAsideHeading: String { get }
  /// A kind of file as it begins a row; `nil` where nobody knows it.
  func kind(_ kind: String?) -> String
  var kindColumns: (kind: String, reason: String, files: String) { get }

  var refusedKicker: String { get }
  /// `Four files not used`, or how many were used in part where all were.
  func refused(count: Int, partly: Int) -> String
  var refusedMeaning: String { get }
  /// Why files were not used, as it begins a row.
  func reason(_ reason: String?) -> String
  var refusedTitle: String { get }
}

extension Wording {
  package var data: any DataWords {
    switch language {
    case .english: EnglishData(wording: self)
    }
  }
}
