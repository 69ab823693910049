/// How many activities are in the store and on no page, without parents of multisport activities.
package struct LeftOut: Hashable, Sendable, Encodable {
  /// A newer complete list of their source does not have them any more.
  package var removed = 0
  /// Left out by hand.
  package var excluded = 0

  package init(removed: Int = 0, excluded: Int = 0) {
    (self.removed, self.excluded) = (removed, excluded)
  }
}
