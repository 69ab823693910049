/// How much two routes have in common, by the cells they visit, whatever the order.
package struct CellOverlap: Hashable, Sendable {
  /// Common cells as a share of all (Jaccard).
  package var jaccard: Double
  /// Common cells as a share of the first route's.
  package var containment: Double
}

/// How much two routes have in common; `nil` when the first has no cells.
///
/// - Complexity: O(*n*).
package func cellOverlap(of a: Set<GridCell>, and b: Set<GridCell>) -> CellOverlap? {
  guard !a.isEmpty else { return nil }
  let (small, large) = a.count < b.count ? (a, b) : (b, a)
  let common = small.reduce(0) { $0 + (large.contains($1) ? 1 : 0) }
  return CellOverlap(
    jaccard: Double(common) / Double(a.count + b.count - common),
    containment: Double(common) / Double(a.count))
}
