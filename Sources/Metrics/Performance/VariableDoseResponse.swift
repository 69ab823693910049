import Foundation

/// Banister's model with a fatigue that grows with the training of the last days (Busso).
///
/// - Note: Busso 2003, “Variable dose-response relationship between exercise training and
///   performance”.
package struct VariableDoseResponse: Hashable, Sendable {
  package var baseline: Double
  package var fitnessGain: Double
  /// How much each load of late adds to the fatigue a load brings.
  package var fatigueGrowth: Double
  /// Time constants in days: of fitness, of fatigue, and of what makes fatigue grow.
  package var fitnessDays: Double
  package var fatigueDays: Double
  package var growthDays: Double

  package init(
    baseline: Double, fitnessGain: Double, fatigueGrowth: Double, fitnessDays: Double,
    fatigueDays: Double, growthDays: Double
  ) {
    self.baseline = baseline
    self.fitnessGain = fitnessGain
    self.fatigueGrowth = fatigueGrowth
    self.fitnessDays = fitnessDays
    self.fatigueDays = fatigueDays
    self.growthDays = growthDays
  }

  /// What a load brings of fatigue, on each day; the day's own load counts.
  package func fatigueGains(dailyLoads: [Double]) -> [Double] {
    let kept = growthDays > 0 ? exp(-1 / growthDays) : 0
    var sum = 0.0
    return dailyLoads.map { load in
      sum = sum * kept + (load.isFinite ? load : 0)
      return fatigueGrowth * sum
    }
  }

  /// The performance on each day; the day's own load does not count.
  ///
  /// - Parameter dailyLoads: one for each calendar day, oldest first; a rest day is 0.
  /// - Returns: one a day.
  /// - Complexity: O(*n*).
  package func performances(dailyLoads: [Double]) -> [Double] {
    let tiring = zip(dailyLoads, fatigueGains(dailyLoads: dailyLoads)).map { $0 * $1 }
    return zip(
      decayedSums(of: dailyLoads, days: fitnessDays), decayedSums(of: tiring, days: fatigueDays)
    ).map { baseline + fitnessGain * $0 - $1 }
  }
}
