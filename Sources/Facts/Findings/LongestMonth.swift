/// The month with most meters.
package struct LongestMonth: Hashable, Sendable, Encodable {
  /// From 1.
  package var month: Int
  package var meters: Double

  /// The first of equals; `nil` where fewer than two months have any meters.
  package init?(_ months: [Double]) {
    guard let most = months.max(), let index = months.firstIndex(of: most),
      months.count(where: { $0 > 0 }) > 1
    else { return nil }
    month = index + 1
    meters = most
  }
}
