package import Training

/// A note of the runner's, bound to what it is about.
package struct NoteFacts: PageFacts {
  /// What a note is about.
  package enum Target: Hashable, Sendable, Encodable {
    case activity(Int64)
    case week(ISOWeek)
    case race(String, day: Day)
    /// A page of its own, at this path.
    case page(String)
  }

  /// A link of the note's, as it was written and where it leads, from the root of the site.
  package struct Link: Hashable, Sendable, Encodable {
    package var written: String
    package var target: String

    package init(written: String, target: String) {
      self.written = written
      self.target = target
    }
  }

  package var target: Target
  package var title: String?
  package var day: Day?
  /// The runner's own words.
  package var markdown: String
  /// Whether the Markdown begins with the title, which the page says anyway.
  package var beginsWithTitle: Bool
  /// What the ids in it begin with, so that two notes on a page do not meet.
  package var idPrefix: String
  /// Links that lead elsewhere than they say, in the order of the text.
  package var links: [Link]
  /// What search engines say of a page of its own, in the runner's words; `nil` without any.
  package var summary: String?
  /// Whether a page of its own is named in the navigation or only in the footer.
  package var isInNavigation: Bool

  package init(
    target: Target, title: String? = nil, day: Day? = nil, markdown: String,
    beginsWithTitle: Bool = false, idPrefix: String = "", links: [Link] = [],
    summary: String? = nil, isInNavigation: Bool = false
  ) {
    self.target = target
    self.title = title
    self.day = day
    self.markdown = markdown
    self.beginsWithTitle = beginsWithTitle
    self.idPrefix = idPrefix
    self.links = links
    self.summary = summary
    self.isInNavigation = isInNavigation
  }
}
