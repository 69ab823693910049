import Metrics
package import Training

/// How the two halves of a run went.
package enum HalvesFinding: Hashable, Sendable, Encodable {
  case even(apart: Double)
  case secondFaster(by: Double)
  case secondSlower(by: Double)

  /// - Parameters:
  ///   - first: elapsed seconds of the first half.
  ///   - second: those of the second half.
  ///   - stoppedSeconds: how much of them was spent standing.
  ///
  /// `nil` where stops are more than a hundredth: halves then tell of traffic lights.
  package init?(first: Double, second: Double, stoppedSeconds: Double) {
    // Of whole seconds, as both are printed.
    let (total, difference) = (first + second, second.rounded() - first.rounded())
    guard total > 0, stoppedSeconds / total <= 0.01 else { return nil }
    self =
      abs(difference) / total < 0.005
      ? .even(apart: abs(difference))
      : difference < 0 ? .secondFaster(by: -difference) : .secondSlower(by: difference)
  }
}

/// What the second half of a way climbed or descended more than the first, in meters; less is
/// negative.
package enum HalvesSlope: Hashable, Sendable {
  case ascent(Double)
  case descent(Double)

  /// Less than these meters is nothing to tell: a watch knows no better.
  private static let least = 30.0

  /// `nil` of halves that are alike in both, and where a split's height is not known.
  ///
  /// The split that the middle lies in counts evenly along its way.
  package init?(_ splits: DrawnSplits) {
    guard let middle = splits.rows.last.map({ $0.endMeters / 2 }), middle > 0 else { return nil }
    var (firstUp, secondUp, firstDown, secondDown) = (0.0, 0.0, 0.0, 0.0)
    for row in splits.rows {
      guard let up = row.ascentMeters, let down = row.descentMeters else { return nil }
      let start = row.endMeters - row.lengthMeters
      let share = min(1, max(0, (middle - start) / row.lengthMeters))
      firstUp += share * up
      secondUp += (1 - share) * up
      firstDown += share * down
      secondDown += (1 - share) * down
    }
    func areAlike(_ first: Double, _ second: Double) -> Bool {
      abs(second - first) < Self.least
        || areAlikeClimbs(first / middle * 1_000, second / middle * 1_000)
    }
    if !areAlike(firstUp, secondUp) {
      self = .ascent(secondUp - firstUp)
    } else if !areAlike(firstDown, secondDown) {
      self = .descent(secondDown - firstDown)
    } else {
      return nil
    }
  }
}
