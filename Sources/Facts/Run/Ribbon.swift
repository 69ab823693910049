import Metrics
package import Training

/// How paces are drawn as heights, alike for all runs of a runner.
package struct RibbonScale: Hashable, Sendable, Encodable {
  package var units: Units
  /// What is not faster has no height.
  package var slowestSecondsPerKilometer: Double
  /// What is not slower has all of it.
  package var fastestSecondsPerKilometer: Double

  /// From half as slow again as the usual run, in full minutes for a kilometer or mile, to not quite
  /// twice as fast as that; `nil` without a run that has a pace.
  package init?(_ runs: [ActivityEntry], units: Units) {
    guard let usual = median(of: runs.compactMap(\.secondsPerKilometer)) else { return nil }
    let unit = units.distanceMeters / 1_000
    self.units = units
    slowestSecondsPerKilometer = max(1, (1.5 * usual * unit / 60).rounded()) * 60 / unit
    fastestSecondsPerKilometer = 0.55 * slowestSecondsPerKilometer
  }
}

/// A run kilometer by kilometer, or mile by mile, with the hills taken out: what stands in the place
/// of its map where everybody may see it.
package struct Ribbon: Hashable, Sendable, Encodable {
  package var scale: RibbonScale
  /// In order; at least one.
  package var splits: [GradeAdjustedSplit]

  /// `nil` of what is no run, and of a run that was not recorded or is too short.
  package init?(of entry: ActivityEntry, on scale: RibbonScale) {
    guard entry.isRun, let splits = entry.derived?.gradeAdjustedSplits[scale.units],
      !splits.isEmpty
    else { return nil }
    self.scale = scale
    self.splits = splits
  }

  package var meters: Double { splits.reduce(0) { $0 + $1.lengthMeters } }

  /// Whether a split is five units of distance.
  package var isLong: Bool { splits[0].lengthMeters > 1.5 * scale.units.distanceMeters }
}

extension Ribbon {
  /// What there is to see in it; `nil` where there is nothing.
  package enum Finding: Hashable, Sendable {
    /// So many meters, then the end at another pace.
    case fastEnd(before: Double, last: Double, secondsPerKilometer: Double)
    case even
    /// The second half against the first, in seconds for a kilometer.
    case secondFaster(by: Double)
    case secondSlower(by: Double)
  }

  package var finding: Finding? {
    let splits = PacedSplits(
      meters: splits.map(\.lengthMeters), paces: splits.map(\.secondsPerKilometer))
    let count = splits.meters.count
    if let start = splits.fastEnd {
      let last = splits.mean(start..<count)
      return .fastEnd(
        before: splits.mean(0..<start).meters, last: last.meters,
        secondsPerKilometer: last.pace)
    }
    guard count >= 4 else { return nil }
    let all = splits.mean(0..<count).pace
    let (first, second) = (splits.mean(0..<count / 2).pace, splits.mean(count / 2..<count).pace)
    if splits.paces.allSatisfy({ abs($0 - all) <= 0.06 * all }) { return .even }
    guard abs(second - first) >= 0.02 * all else { return nil }
    return second < first ? .secondFaster(by: first - second) : .secondSlower(by: second - first)
  }

  /// Neighboring splits of one zone, taken together.
  package struct Stretch: Hashable, Sendable {
    package var zone: Int?
    package var meters: Double
    package var slowestSecondsPerKilometer: Double
    package var fastestSecondsPerKilometer: Double
  }

  package var stretches: [Stretch] {
    var stretches: [Stretch] = []
    for split in splits {
      let pace = split.secondsPerKilometer
      if let last = stretches.indices.last, stretches[last].zone == split.zone {
        stretches[last].meters += split.lengthMeters
        stretches[last].slowestSecondsPerKilometer = max(
          stretches[last].slowestSecondsPerKilometer, pace)
        stretches[last].fastestSecondsPerKilometer = min(
          stretches[last].fastestSecondsPerKilometer, pace)
      } else {
        stretches.append(
          Stretch(
            zone: split.zone, meters: split.lengthMeters, slowestSecondsPerKilometer: pace,
            fastestSecondsPerKilometer: pace))
      }
    }
    return stretches
  }
}
