/// A link to another page, by its path from the site's root.
package struct PageLink: Sendable, Hashable, Encodable {
  package var title: String
  package var path: String

  package init(title: String, path: String) {
    self.title = title
    self.path = path
  }
}
