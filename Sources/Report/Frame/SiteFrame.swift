/// What every page of a site shares.
package struct SiteFrame: Sendable, Hashable, Encodable {
  package var siteTitle: String
  package var author: String?
  /// A BCP 47 tag for `<html lang>`: `en`, `de`.
  package var language: String
  /// The main navigation in order; only pages that exist.
  package var navigation: [PageLink]
  /// To the sites of a family's athletes and to their first page; empty for a site of its own.
  package var athletes: [AthleteLink] = []
  package var footer: [FooterItem]
  /// Where the site lies on the web, ending in a slash; `nil` where nobody said.
  package var baseURL: String?
  /// Where its feed lies; `nil` without one.
  package var feedPath: String?
  /// Words of the frame itself, in the site's language.
  package var words: FrameWords

  package init(
    siteTitle: String, author: String? = nil, language: String = "en",
    navigation: [PageLink], footer: [FooterItem] = [], baseURL: String? = nil,
    feedPath: String? = nil, words: FrameWords
  ) {
    self.siteTitle = siteTitle
    self.author = author
    self.language = language
    self.navigation = navigation
    self.footer = footer
    self.baseURL = baseURL
    self.feedPath = feedPath
    self.words = words
  }
}

/// The few words a page's frame needs.
package struct FrameWords: Sendable, Hashable, Encodable {
  package var skipToContent: String
  /// Names the main navigation for screen readers.
  package var site: String
  /// Names the breadcrumbs for screen readers.
  package var wayBack: String
  /// Names the links to other athletes for screen readers.
  package var athletes: String

  package init(skipToContent: String, site: String, wayBack: String, athletes: String) {
    self.skipToContent = skipToContent
    self.site = site
    self.wayBack = wayBack
    self.athletes = athletes
  }
}
