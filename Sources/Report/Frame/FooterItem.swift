/// One piece of the footer that every page has.
package enum FooterItem: Sendable, Hashable, Encodable {
  case link(PageLink)
  case text(String)
}
