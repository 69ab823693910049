/// How a week's load lies beside that of the weeks before.
package enum WeekLoadFinding: Hashable, Sendable, Encodable {
  /// Less than a twentieth away.
  case like
  case above(share: Double)
  case below(share: Double)

  /// `nil` where nothing was done before.
  package init?(load: Double, mean: Double) {
    guard mean > 0 else { return nil }
    let change = load / mean - 1
    self = abs(change) < 0.05 ? .like : change > 0 ? .above(share: change) : .below(share: -change)
  }
}
