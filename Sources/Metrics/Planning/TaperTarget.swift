import Foundation

/// A load to be held every day until a race, and where it leads.
package struct ConstantLoad: Hashable, Sendable {
  /// May be below 0: then the form cannot be reached, and the taper should begin earlier.
  package var load: Double
  /// Fitness and fatigue on the evening before the race.
  package var chronicLoad: Double
  package var acuteLoad: Double

  package var isFeasible: Bool { load >= 0 }
}

/// The load a day that leads to a form on race morning.
///
/// - Parameters:
///   - form: fitness minus fatigue on race morning, before the race.
///   - days: how many days of training are left, today included.
///   - chronicLoad: fitness on the evening before the first of them.
///   - acuteLoad: fatigue on that evening.
///   - chronicDays: time constant of fitness.
///   - acuteDays: time constant of fatigue.
/// - Returns: `nil` without days or when nothing a day does changes the form.
/// - Note: The averages are linear in the load, so the answer is closed: no search.
package func constantLoad(
  forRaceForm form: Double, in days: Int, chronicLoad: Double, acuteLoad: Double,
  chronicDays: Double = 42, acuteDays: Double = 7
) -> ConstantLoad? {
  guard days > 0 else { return nil }
  let chronicKept = exp(-Double(days) / chronicDays)
  let acuteKept = exp(-Double(days) / acuteDays)
  let load =
    (form - chronicLoad * chronicKept + acuteLoad * acuteKept) / (acuteKept - chronicKept)
  guard load.isFinite else { return nil }
  return ConstantLoad(
    load: load, chronicLoad: chronicLoad * chronicKept + load * (1 - chronicKept),
    acuteLoad: acuteLoad * acuteKept + load * (1 - acuteKept))
}

/// Today's load after which fitness minus fatigue is so much this evening.
///
/// - Parameters:
///   - form: wanted for this evening.
///   - chronicLoad: fitness yesterday evening.
///   - acuteLoad: fatigue yesterday evening.
///   - chronicDays: time constant of fitness.
///   - acuteDays: time constant of fatigue.
/// - Returns: below 0 when even rest leaves less; `nil` when nothing today changes it.
package func loadToday(
  forEveningForm form: Double, chronicLoad: Double, acuteLoad: Double,
  chronicDays: Double = 42, acuteDays: Double = 7
) -> Double? {
  let (chronicKept, acuteKept) = (exp(-1 / chronicDays), exp(-1 / acuteDays))
  let load = (chronicLoad * chronicKept - acuteLoad * acuteKept - form) / (chronicKept - acuteKept)
  return load.isFinite ? load : nil
}

/// How training is cut down before a race.
package enum Taper: Hashable, Sendable {
  /// At once, by a share.
  case step(reduction: Double)
  /// Quickly at first, with a time constant in days.
  case exponential(days: Double)
  /// By the same amount each day, down to a share on the last.
  case linear(reduction: Double)

  /// The loads of a taper, from its first day to the eve of the race.
  ///
  /// - Parameters:
  ///   - base: the load a day before the taper.
  ///   - days: how long it is.
  /// - Returns: one load a day; none for no days.
  /// - Note: Bosquet et al. 2007 found most in two weeks with the volume cut by 41 to 60 %,
  ///   exponentially, intensity and frequency kept.
  package func loads(base: Double, days: Int) -> [Double] {
    guard days > 0 else { return [] }
    return (1...days).map { day in
      switch self {
      case .step(let reduction): base * (1 - reduction)
      case .exponential(let constant): constant > 0 ? base * exp(-Double(day) / constant) : 0
      case .linear(let reduction): base * (1 - reduction * Double(day) / Double(days))
      }
    }
  }
}
