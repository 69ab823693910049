package import Training

/// How a night divides into stages.
package struct SleepStages: Hashable, Sendable {
  /// Shares of what was measured, 0 to 1; those that are there add up to 1.
  ///
  /// `nil` for a stage that was not measured: older watches know no REM sleep.
  package var deepShare: Double?
  package var lightShare: Double?
  package var remShare: Double?
  package var awakeShare: Double?
  /// Deep, light, REM and awake together; `nil` when none was measured.
  package var measuredSeconds: Double?
  /// Deep, light and REM together; `nil` when none was measured.
  package var asleepSeconds: Double?
  /// Asleep as a share of asleep and awake; `nil` when either is unknown.
  package var efficiency: Double?
}

/// How a night divides into stages, from seconds of each.
///
/// Negative and infinite seconds count as not measured. Time a watch calls unmeasurable belongs to
/// none of them.
package func sleepStages(
  deepSeconds: Double?, lightSeconds: Double?, remSeconds: Double?, awakeSeconds: Double?
) -> SleepStages {
  let all = [deepSeconds, lightSeconds, remSeconds, awakeSeconds].map { seconds in
    seconds.flatMap { $0 >= 0 && $0.isFinite ? $0 : nil }
  }
  let measured = sum(of: all)
  let asleep = sum(of: all.dropLast())
  let shares = all.map { seconds in
    seconds.flatMap { part in measured.flatMap { $0 > 0 ? part / $0 : nil } }
  }
  var efficiency: Double?
  if let asleep, let awake = all[3], asleep + awake > 0 {
    efficiency = asleep / (asleep + awake)
  }
  return SleepStages(
    deepShare: shares[0], lightShare: shares[1], remShare: shares[2], awakeShare: shares[3],
    measuredSeconds: measured, asleepSeconds: asleep, efficiency: efficiency)
}

/// How a night divides into stages.
package func sleepStages(of night: Night) -> SleepStages {
  sleepStages(
    deepSeconds: night.deepSeconds, lightSeconds: night.lightSeconds,
    remSeconds: night.remSeconds, awakeSeconds: night.awakeSeconds)
}

/// The sum of what is there; `nil` when nothing is.
private func sum(of values: some Sequence<Double?>) -> Double? {
  values.reduce(nil) { sum, value in
    guard let value else { return sum }
    return (sum ?? 0) + value
  }
}
