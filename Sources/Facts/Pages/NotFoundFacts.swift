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

  package init(targets: [Target]) { self.targets = targets }
}
