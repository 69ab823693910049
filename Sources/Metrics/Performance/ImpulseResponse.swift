import Foundation

/// How training turns into performance, by Banister's model: each load lifts fitness a little for
/// long and adds fatigue, more of it, for a while.
///
/// p(t) = baseline + fitnessGain · Σ w e^(−(t−s)/fitnessDays)
/// − fatigueGain · Σ w e^(−(t−s)/fatigueDays),
/// over the loads w of the days s before t. The day's own load does not count.
package struct ImpulseResponse: Hashable, Sendable {
  /// Performance without training.
  package var baseline: Double
  package var fitnessGain: Double
  package var fatigueGain: Double
  /// Time constants, in days.
  package var fitnessDays: Double
  package var fatigueDays: Double

  package init(
    baseline: Double, fitnessGain: Double, fatigueGain: Double, fitnessDays: Double,
    fatigueDays: Double
  ) {
    self.baseline = baseline
    self.fitnessGain = fitnessGain
    self.fatigueGain = fatigueGain
    self.fitnessDays = fitnessDays
    self.fatigueDays = fatigueDays
  }

  /// The performance on each day, in the unit it was fitted in.
  ///
  /// - Parameter dailyLoads: one for each calendar day, oldest first; a rest day is 0.
  /// - Returns: one a day.
  /// - Complexity: O(*n*).
  package func performances(dailyLoads: [Double]) -> [Double] {
    zip(
      decayedSums(of: dailyLoads, days: fitnessDays),
      decayedSums(of: dailyLoads, days: fatigueDays)
    ).map { baseline + fitnessGain * $0 - fatigueGain * $1 }
  }
}

/// For each day the loads of the days before it, faded with a time constant.
func decayedSums(of dailyLoads: [Double], days: Double) -> [Double] {
  let kept = days > 0 ? exp(-1 / days) : 0
  var sum = 0.0
  return dailyLoads.map { load in
    let today = sum
    sum = (sum + (load.isFinite ? load : 0)) * kept
    return today
  }
}
