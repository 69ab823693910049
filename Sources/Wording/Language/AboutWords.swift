/// What is said on the page about the numbers, besides the explanations.
package protocol AboutWords: Sendable {
  /// What the page is called.
  var title: String { get }
  func heading(count: Int) -> String
  var explanation: [String] { get }
  /// What search engines say of the page.
  var summary: String { get }
  /// How many numbers a chapter has.
  func chapter(count: Int) -> String
  /// What stands before each part of an explanation.
  var parts: MetricParts { get }

  var privacyKicker: String { get }
  var privacyHeading: String { get }
  /// With the meters that were cut off the ends of tracks; 0 if none were.
  func privacy(trimmedMeters: Double) -> String
  /// How numbers of the body come in, where there are none.
  var bodyNote: String { get }
}

/// The names of the parts of an explanation.
package struct MetricParts: Sendable {
  package var formula: String
  /// What the number rests on in this site.
  package var basis: String
  package var source: String
  package var limits: String
  package var missing: String
}

extension Wording {
  package var about: any AboutWords {
    switch language {
    case .english: EnglishAbout(wording: self)
    }
  }
}
