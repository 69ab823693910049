/// What the page for links that lead nowhere tells: where others lead.
package struct NotFoundFacts: PageFacts {
  /// The pages of the main navigation, in its order.
  package var pages: [NavigationTarget]

  package init(pages: [NavigationTarget]) { self.pages = pages }
}
