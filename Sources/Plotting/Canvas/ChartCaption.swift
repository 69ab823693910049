/// What a chart shows and what it finds, for people who do not see it.
package struct ChartCaption: Sendable, Hashable {
  /// Begins the ids of its title and description: unique on a page.
  package var id: String
  /// What the chart shows.
  package var title: String
  /// The finding, with its numbers.
  package var finding: String

  package init(id: String, title: String, finding: String) {
    self.id = id
    self.title = title
    self.finding = finding
  }
}
