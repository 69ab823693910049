import Foundation

/// What is left on an evening of what there was before the first day, and of a load of 1.
///
/// Days count from 0; −1 is the evening before.
struct LoadEffects {
  private let chronicLoad: Double
  private let acuteLoad: Double
  private let chronicKept: Double
  private let acuteKept: Double

  init(_ limits: PlanLimits) {
    chronicLoad = limits.chronicLoad
    acuteLoad = limits.acuteLoad
    chronicKept = exp(-1 / limits.chronicDays)
    acuteKept = exp(-1 / limits.acuteDays)
  }

  func restingFitness(_ day: Int) -> Double { chronicLoad * pow(chronicKept, Double(day + 1)) }

  func restingForm(_ day: Int) -> Double {
    restingFitness(day) - acuteLoad * pow(acuteKept, Double(day + 1))
  }

  func fitness(of trained: Int, on day: Int) -> Double {
    trained > day ? 0 : (1 - chronicKept) * pow(chronicKept, Double(day - trained))
  }

  /// Fitness minus fatigue.
  func form(of trained: Int, on day: Int) -> Double {
    trained > day
      ? 0
      : fitness(of: trained, on: day) - (1 - acuteKept) * pow(acuteKept, Double(day - trained))
  }
}
