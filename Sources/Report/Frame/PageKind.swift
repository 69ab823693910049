/// What a page is about, which decides the template that dresses it.
///
/// Each kind is declared beside its page; ``all`` follows from the list of
/// pages of a report; a family has one besides.
package struct PageKind: RawRepresentable, Hashable, Sendable, Encodable {
  /// The name of its template, without the suffix; a theme need not have it.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let all: [PageKind] = PageEntry.all.map(\.kind) + [.share, .family]
}
