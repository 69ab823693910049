/// What is said where a link leads nowhere.
package protocol NotFoundWords: Sendable {
  /// What the page is called.
  var title: String { get }
  var kicker: String { get }
  var heading: String { get }
  /// Why that may be; the pages there are follow.
  var explanation: String { get }
  /// What search engines say of the page.
  var summary: String { get }
}

extension Wording {
  package var notFound: any NotFoundWords {
    switch language {
    case .english: EnglishNotFound()
    }
  }
}
