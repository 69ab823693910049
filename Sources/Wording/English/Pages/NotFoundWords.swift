/// What is said where a link leads nowhere.
package protocol NotFoundWords: Sendable {
  /// What the page is called.
  var title: String { get }
  var kicker: String { get }
  var heading: String { get }
  /// Why that may be; the pages there are follow.
  var explanation: String { get }
  /// The same where the names of the pages cannot be links.
  var explanationWithoutLinks: String { get }
  /// What search engines say of the page.
  var summary: String { get }
}

extension Wording {
  package var notFound: any NotFoundWords {
    switch language {
    case .english: EnglishNotFound()
    case .pseudo: PseudoNotFound(plain: plain.notFound)
    }
  }
}

struct EnglishNotFound: NotFoundWords {
  let title = "Not found"
  let kicker = "404"
  let heading = "There is no such page"
  let explanation = "The link may be old, or the page was renamed. These exist:"
  let explanationWithoutLinks =
    "The link may be old, or the page was renamed. From its first page the site leads to these:"
  let summary = "This page does not exist; the main pages of the site are listed here."
}
