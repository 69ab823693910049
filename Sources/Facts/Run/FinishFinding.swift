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
    // By what it was worth on the flat, where that is known.
    let flat = rows.compactMap(\.flatSecondsPerKilometer)
    let paces = flat.count == rows.count ? flat : rows.map(\.secondsPerKilometer)
    let splits = PacedSplits(meters: rows.map(\.lengthMeters), paces: paces)
    guard let start = splits.fastEnd else { return nil }
    guard let last = SplitStretch(rows[start...]), let before = SplitStretch(rows[..<start]),
      last.secondsPerKilometer <= 0.95 * before.secondsPerKilometer
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
