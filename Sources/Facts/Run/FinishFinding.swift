package import Training

/// The end of a run beside what came before.
package struct FinishFinding: Hashable, Sendable {
  package var last: SplitStretch
  package var before: SplitStretch

  package init(last: SplitStretch, before: SplitStretch) {
    self.last = last
    self.before = before
  }

  /// A fast finish: at least two kilometers, half the run at most, 5 % faster than before even if
  /// hills are taken out, none of its splits slower than what came before; `nil` without one.
  package init?(fastFinishOf splits: DrawnSplits) {
    let rows = splits.rows
    let total = rows.reduce(0) { $0 + $1.lengthMeters }
    guard rows.count >= 6, total > 0 else { return nil }
    // By what it was worth on the flat, where that is known.
    let flat = rows.compactMap(\.flatSecondsPerKilometer)
    let paces = flat.count == rows.count ? flat : rows.map(\.secondsPerKilometer)
    func mean(_ range: Range<Int>) -> (meters: Double, pace: Double) {
      let meters = range.reduce(0) { $0 + rows[$1].lengthMeters }
      return (meters, range.reduce(0) { $0 + paces[$1] * rows[$1].lengthMeters } / meters)
    }
    // Where the difference weighs most: far from both ends the same gain is worth more.
    var (best, start) = (0.0, rows.count)
    for place in rows.indices.dropFirst(2) {
      let (last, before) = (mean(place..<rows.count), mean(0..<place))
      guard last.meters >= 2_000, last.meters <= total / 2 else { continue }
      let gain = (before.pace - last.pace) * (before.meters * last.meters).squareRoot()
      if gain > best { (best, start) = (gain, place) }
    }
    guard start < rows.count else { return nil }
    let middle = (mean(start..<rows.count).pace + mean(0..<start).pace) / 2
    while start < rows.count, paces[start] > middle { start += 1 }
    guard let last = SplitStretch(rows[start...]), let before = SplitStretch(rows[..<start]),
      last.meters >= 2_000, last.secondsPerKilometer <= 0.95 * before.secondsPerKilometer,
      mean(start..<rows.count).pace <= 0.95 * mean(0..<start).pace,
      (start..<rows.count).allSatisfy({ paces[$0] < mean(0..<start).pace })
    else { return nil }
    self.init(last: last, before: before)
  }

  /// The last third of a long run; `nil` where it has fewer than six splits.
  package init?(lastThirdOf splits: DrawnSplits) {
    let rows = splits.rows
    let start = rows.count * 2 / 3
    guard rows.count >= 6, let last = SplitStretch(rows[start...]),
      let before = SplitStretch(rows[..<start])
    else { return nil }
    self.init(last: last, before: before)
  }
}
