package import Markup

/// A page as the report hands it to a theme: what it is called, where it lies and what it says.
///
/// Every path counts from the site's root and names a file (`runs/2026-11-22-run.html`);
/// the theme makes links relative to the page they stand on.
package struct Page: Sendable, Hashable {
  package var path: String
  package var kind: PageKind
  /// The browser's title, without the site's name.
  package var title: String
  /// One sentence for search engines and previews.
  package var description: String
  /// Where the link of the navigation leads that this page belongs to; `nil` where none is current.
  package var navigationPath: String?
  /// The way back, outermost first; the page itself is not in it.
  package var breadcrumbs: [PageLink]
  /// Everything between the breadcrumbs and the footer, with exactly one `h1`.
  package var body: Markup
  /// The line that heads the page on paper, where the navigation is hidden.
  package var printTitle: String?
  package var linking: Linking
  /// What stands for it where a link to it is shown; `nil` without one.
  package var picture: PagePicture?

  package init(
    path: String, kind: PageKind, title: String, description: String,
    navigationPath: String? = nil, breadcrumbs: [PageLink] = [], body: Markup,
    printTitle: String? = nil, linking: Linking = .relative, picture: PagePicture? = nil
  ) {
    self.path = path
    self.kind = kind
    self.title = title
    self.description = description
    self.navigationPath = navigationPath
    self.breadcrumbs = breadcrumbs
    self.body = body
    self.printTitle = printTitle
    self.linking = linking
    self.picture = picture
  }
}

/// A picture of a page, 1200 by 630 pixels.
package struct PagePicture: Sendable, Hashable {
  package var path: String
  /// What it shows, for those who do not see it.
  package var alternative: String

  package init(path: String, alternative: String) {
    self.path = path
    self.alternative = alternative
  }
}
