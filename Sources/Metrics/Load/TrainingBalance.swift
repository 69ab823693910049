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

/// How much of today's load an average takes up; τ is the time constant in days.
package enum SmoothingShare: String, Sendable, CaseIterable {
  /// 1 − e^(−1/τ), what the differential equation says.
  case exponential
  /// 1/τ, also in use; CTL comes out up to half a point away, ATL up to three.
  case linear

  /// The share of the newest day; 1 for a time constant that is not positive.
  package func share(days: Double) -> Double {
    guard days > 0 else { return 1 }
    return switch self {
    case .exponential: 1 - exp(-1 / days)
    case .linear: min(1, 1 / days)
    }
  }
}

/// Which evening form is taken from.
package enum FormConvention: String, Sendable, CaseIterable {
  /// Yesterday's fitness minus yesterday's fatigue.
  case morning
  /// Today's fitness minus today's fatigue: up to 13 points away.
  case evening
}

/// Fitness, fatigue and form over a calendar of training loads.
///
/// - Parameters:
///   - dailyLoads: one for each calendar day, oldest first; a rest day is 0, and so counts a load
///     that is no number.
///   - start: the balance on the evening before the first day.
///   - chronicDays: time constant τ of fitness, in days.
///   - acuteDays: time constant τ of fatigue, in days.
///   - smoothing: which share of today's load the averages take up.
///   - form: by default what the athlete wakes up with: today's run cannot make this morning
///     look tired.
/// - Returns: one balance a day, in the same order. Nothing is rounded.
/// - Complexity: O(*n*).
/// - Note: Banister's impulse response as two exponential averages (Coggan). The choice of the
///   form's day moves it by up to 13 points, the choice of the share by up to 3.
package func trainingBalance(
  dailyLoads: [Double], startingFrom start: TrainingBalance = .zero,
  chronicDays: Double = 42, acuteDays: Double = 7, smoothing: SmoothingShare = .exponential,
  form: FormConvention = .morning
) -> [TrainingBalance] {
  let chronicShare = smoothing.share(days: chronicDays)
  let acuteShare = smoothing.share(days: acuteDays)
  var today = start
  return dailyLoads.map { load in
    let load = load.isFinite ? load : 0
    let morning = today.chronicLoad - today.acuteLoad
    today.chronicLoad += (load - today.chronicLoad) * chronicShare
    today.acuteLoad += (load - today.acuteLoad) * acuteShare
    today.stressBalance =
      switch form {
      case .morning: morning
      case .evening: today.chronicLoad - today.acuteLoad
      }
    return today
  }
}
