/// What is known of a recording whose file could not be used as a whole.
package struct FilePart: Hashable, Sendable, Encodable {
  /// Why, in lower case and fit to be published.
  package var reason: String
  /// Whether it ends before its end, or is so damaged that a part is not there.
  package var breaksOff: Bool

  package init(reason: String, breaksOff: Bool) {
    (self.reason, self.breaksOff) = (reason, breaksOff)
  }
}
