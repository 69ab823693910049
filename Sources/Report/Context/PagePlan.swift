package import Markup

/// A page that can be made: where it lies, what it depends on, and how to make it.
package struct PagePlan: Sendable {
  package var path: String
  package var kind: PageKind
  /// Everything the page's words depend on, as bytes to be hashed.
  ///
  /// The theme, the frame and the program's version are not in it: they are the site's to add.
  package var dependencies: [UInt8]
  package var make: @Sendable () throws -> Page

  package init(
    path: String, kind: PageKind, dependencies: [UInt8],
    make: @escaping @Sendable () throws -> Page
  ) {
    self.path = path
    self.kind = kind
    self.dependencies = dependencies
    self.make = make
  }
}
