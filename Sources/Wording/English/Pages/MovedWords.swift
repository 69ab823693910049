package import Facts

/// What is said at a former address of an activity.
package protocol MovedWords: Sendable {
  /// Of the window, by the former address, which no other page has.
  func windowTitle(_ moved: MovedFacts) -> String
  /// What search engines say of it.
  func summary(_ moved: MovedFacts) -> String
  var kicker: String { get }
  var heading: String { get }
  /// Why; the link follows.
  var explanation: String { get }
  /// `Long run, Sunday 22 November 2026`.
  func link(to moved: MovedFacts) -> String
}

extension Wording {
  package var moved: any MovedWords {
    switch language {
    case .english: EnglishMoved(wording: self)
    case .pseudo: PseudoMoved(plain: plain.moved)
    }
  }
}

struct EnglishMoved: MovedWords {
  let wording: Wording

  let kicker = "Moved"
  let heading = "This page has another address"
  let explanation = "The address that led here is an old one. The page is now here:"

  func windowTitle(_ moved: MovedFacts) -> String { "Moved: \(moved.path)" }

  func summary(_ moved: MovedFacts) -> String {
    "What was at \(moved.path) has another address, to which this page leads."
  }

  func link(to moved: MovedFacts) -> String {
    "\(wording.title(moved.title)), \(wording.longDay(moved.day))"
  }
}
