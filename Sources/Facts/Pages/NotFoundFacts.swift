/// What the page for links that lead nowhere tells: where others lead.
package struct NotFoundFacts: PageFacts {
  /// A page that the main navigation leads to.
  package struct Target: Hashable, Sendable, Encodable {
    /// Which kind of page it is; `nil` for a note of the runner's.
    package var kind: String?
    /// From the site's root.
    package var path: String
    /// Of a note.
    package var title: String?

    package init(kind: String? = nil, path: String, title: String? = nil) {
      self.kind = kind
      self.path = path
      self.title = title
    }
  }

  /// In the order of the navigation.
  package var targets: [Target]
  /// Whether there are other sports than running on the site.
  package var isMixed: Bool
  /// Where the site lies on the web, ending in a slash; `nil` where nobody said, so that no link of
  /// a page can be right that a server shows at any address.
  package var baseURL: String?

  package init(targets: [Target], isMixed: Bool = false, baseURL: String? = nil) {
    self.targets = targets
    self.isMixed = isMixed
    self.baseURL = baseURL
  }
}
