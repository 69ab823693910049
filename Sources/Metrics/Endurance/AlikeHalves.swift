import Training

/// Whether two climbs, in meters for a kilometer, are alike: a third of the larger apart at most, or
/// five meters.
///
/// NaN is one that nobody knows: two of them are alike, and no other is like one.
package func areAlikeClimbs(_ a: Double, _ b: Double) -> Bool {
  guard !a.isNaN, !b.isNaN else { return a.isNaN && b.isNaN }
  return abs(a - b) <= max(5, max(a, b) / 3)
}

extension AerobicEfficiency.Halves {
  /// Whether drift can be told of them: within 3 % of the larger in speed, and alike in what each kilometer climbs and
  /// descends where that is known.
  func areAlike(climbs: ClimbProfile?) -> Bool {
    guard abs(firstSpeed - secondSpeed) <= 0.03 * max(firstSpeed, secondSpeed) else { return false }
    guard let climbs else { return true }
    let (before, after) = climbs.changes(partedAt: middle)
    func perKilometer(_ meters: Double, _ speed: Double) -> Double {
      meters / (speed * seconds) * 1_000
    }
    return areAlikeClimbs(
      perKilometer(before.ascentMeters, firstSpeed), perKilometer(after.ascentMeters, secondSpeed))
      && areAlikeClimbs(
        perKilometer(before.descentMeters, firstSpeed),
        perKilometer(after.descentMeters, secondSpeed))
  }
}

extension ClimbProfile {
  /// What it climbs and descends up to a sample, and from it on.
  fileprivate func changes(
    partedAt sample: Int
  ) -> (before: ElevationChange, after: ElevationChange) {
    var (before, after) = (ElevationChange.none, ElevationChange.none)
    let middle = heights.values.prefix(sample + 1).last(where: \.isFinite)
    for leg in legs {
      var first = leg.samples.upperBound <= sample ? leg.meters : 0
      if leg.samples.contains(sample), leg.samples.upperBound > sample, let middle {
        let way = middle - heights.values[leg.samples.lowerBound]
        first = max(0, min(leg.meters, leg.isClimb ? way : -way))
      }
      before.add(first * share, isClimb: leg.isClimb)
      after.add((leg.meters - first) * share, isClimb: leg.isClimb)
    }
    return (before, after)
  }
}

extension ElevationChange {
  fileprivate static let none = ElevationChange(ascentMeters: 0, descentMeters: 0)

  fileprivate mutating func add(_ meters: Double, isClimb: Bool) {
    if isClimb { ascentMeters += meters } else { descentMeters += meters }
  }
}
