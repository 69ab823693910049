/// What a page is about, which decides the template that dresses it.
package enum PageKind: String, Sendable, Hashable, CaseIterable {
  case home
  case activities
  case activity
  case weeks
  case week
  case fitness
  case plan
  case records
  case efficiency
  case gear
  case year
  case body
  case about
  case data
  case note
  case notFound

  /// The name of its template, without the suffix; a theme need not have it.
  package var template: String { self == .notFound ? "404" : rawValue }
}
