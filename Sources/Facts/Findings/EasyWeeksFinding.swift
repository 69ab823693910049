/// How many of many weeks were at least three quarters easy.
package enum EasyWeeksFinding: Hashable, Sendable, Encodable {
  case all(Int)
  case notOne(of: Int)
  case part(Int, of: Int)

  /// `nil` with fewer than four weeks that have zones.
  ///
  /// - Parameter shares: the easy share of each week that has one.
  package init?(easyShares shares: [Double]) {
    guard shares.count >= 4 else { return nil }
    let easy = shares.count { $0 >= 0.75 }
    self =
      easy == shares.count
      ? .all(easy) : easy == 0 ? .notOne(of: shares.count) : .part(easy, of: shares.count)
  }
}
