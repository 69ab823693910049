package import Training

/// How often two weeks and more went by without a run.
package enum GapsFinding: Hashable, Sendable, Encodable {
  case one(days: Int)
  case several(Int)

  /// `nil` without any.
  ///
  /// - Parameters:
  ///   - days: of runs, in order.
  ///   - today: up to which a gap may last.
  package init?(between days: [Day], upTo today: Day) {
    let gaps = zip(days, days.dropFirst() + [today + 1]).map { $1 - $0 - 1 }.filter { $0 >= 14 }
    guard let first = gaps.first else { return nil }
    self = gaps.count == 1 ? .one(days: first) : .several(gaps.count)
  }
}
