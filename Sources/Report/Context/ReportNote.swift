import Facts
package import Markup
package import Training
import Wording

/// A note of the runner's, ready to be put on a page.
package struct ReportNote: Sendable {
  /// What a note is about.
  package enum Target: Hashable, Sendable {
    case activity(Int64)
    case week(ISOWeek)
    case race(Day)
    /// A page of its own, at this path.
    case page(String)
  }

  package var target: Target
  package var title: String?
  package var day: Day?
  /// Its text, already safe; headings begin at `h3`, on a page of its own at `h2`.
  package var body: Markup
  /// Whether a page of its own is named in the navigation or only in the footer.
  package var isInNavigation: Bool

  package init(
    target: Target, title: String? = nil, day: Day? = nil, body: Markup,
    isInNavigation: Bool = false
  ) {
    self.target = target
    self.title = title
    self.day = day
    self.body = body
    self.isInNavigation = isInNavigation
  }
}
