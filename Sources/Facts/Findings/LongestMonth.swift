/// The month with most meters.
package struct LongestMonth: Hashable, Sendable, Encodable {
  /// From 1.
  package var month: Int
  package var meters: Double

  /// The first of equals; `nil` without any meters.
  package init?(_ months: [Double]) {
    guard let most = months.max(), let index = months.firstIndex(of: most), most > 0 else {
      return nil
    }
    month = index + 1
    meters = most
  }
}
