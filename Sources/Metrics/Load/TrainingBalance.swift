import Foundation

/// Fitness, fatigue and form of one day.
package struct TrainingBalance: Hashable, Sendable, Encodable {
  /// Fitness (CTL) on the evening of the day, in load a day.
  package var chronicLoad: Double
  /// Fatigue (ATL) on the evening of the day, in load a day.
  package var acuteLoad: Double
  /// Form (TSB): what the athlete wakes up with, unless the convention says otherwise.
  package var stressBalance: Double

  package init(chronicLoad: Double, acuteLoad: Double, stressBalance: Double = 0) {
    self.chronicLoad = chronicLoad
    self.acuteLoad = acuteLoad
    self.stressBalance = stressBalance
  }

  package static let zero = TrainingBalance(chronicLoad: 0, acuteLoad: 0)
}

/// Fitness, fatigue and form over a calendar of training loads.
///
/// - Parameters:
///   - dailyLoads: one for each calendar day, oldest first; a rest day is 0, and so counts a load
///     that is no number.
///   - start: the balance on the evening before the first day.
///   - chronicDays: time constant τ of fitness, in days.
///   - acuteDays: time constant τ of fatigue, in days.
/// - Returns: one balance a day, in the same order. Nothing is rounded. Form is what the athlete
///   wakes up with, yesterday's fitness minus yesterday's fatigue: today's run cannot make this
///   morning look tired.
/// - Complexity: O(*n*).
/// - Note: Banister's impulse response as two exponential averages (Coggan) with the share that the
///   differential equation says. Form of the evening is up to 13 points away; the share 1/τ, also in
///   use, moves fitness by up to half a point and fatigue by up to three.
package func trainingBalance(
  dailyLoads: [Double], startingFrom start: TrainingBalance = .zero,
  chronicDays: Double = 42, acuteDays: Double = 7
) -> [TrainingBalance] {
  let (chronicShare, acuteShare) = (share(days: chronicDays), share(days: acuteDays))
  var today = start
  return dailyLoads.map { load in
    let load = load.isFinite ? load : 0
    today.stressBalance = today.chronicLoad - today.acuteLoad
    today.chronicLoad += (load - today.chronicLoad) * chronicShare
    today.acuteLoad += (load - today.acuteLoad) * acuteShare
    return today
  }
}

/// How much of today's load an average takes up: 1 − e^(−1/τ), τ in days; 1 for one that is not
/// positive.
private func share(days: Double) -> Double { days > 0 ? 1 - exp(-1 / days) : 1 }
