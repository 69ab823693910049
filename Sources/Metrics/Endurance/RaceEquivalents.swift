import Foundation

/// The meters of a marathon, a half marathon and a mile.
package enum RaceDistance {
  package static let marathon = 42_195.0
  package static let halfMarathon = 21_097.5
  package static let mile = 1_609.344
}

/// A rule that says what a race is worth at another distance.
package enum RaceModel: String, Sendable, CaseIterable {
  /// Time grows with the power 1.06 of the distance. Riegel 1981.
  case riegel
  /// Equal VDOT. Daniels and Gilbert 1979; good from 1.5 km to the half marathon.
  case vdot
  /// Cameron 1998, from world records.
  case cameron
}

/// The seconds a race is worth at another distance.
///
/// - Returns: `nil` where the model has no sense: no distance, no time, or a speed no runner has.
///   Half of all runners are ten minutes slower in a marathon than `riegel` says.
package func equivalentSeconds(
  distanceMeters: Double, seconds: Double, overMeters target: Double, model: RaceModel
) -> Double? {
  guard distanceMeters > 0, seconds > 0, target > 0, (distanceMeters + seconds + target).isFinite
  else { return nil }
  switch model {
  case .riegel:
    return finite(seconds * pow(target / distanceMeters, 1.06))
  case .vdot:
    return vdot(distanceMeters: distanceMeters, seconds: seconds)
      .flatMap { equivalentSeconds(vdot: $0, overMeters: target) }
  case .cameron:
    let (from, to) = (cameronFactor(distanceMeters), cameronFactor(target))
    guard from > 0, to > 0 else { return nil }
    return finite(seconds / distanceMeters * from / to * target)
  }
}

/// VDOT: the VO₂max that a race would need at a runner's usual economy, in ml/kg/min.
///
/// - Returns: `nil` for speeds outside 0.5 to 11 m/s, where the formula is not monotone or nobody
///   runs.
/// - Note: Daniels and Gilbert 1979. The tables printed in Daniels' book differ from the formula by
///   up to 0.2 %.
package func vdot(distanceMeters: Double, seconds: Double) -> Double? {
  guard distanceMeters > 0, seconds > 0, distanceMeters.isFinite, seconds.isFinite,
    possibleSpeeds.contains(distanceMeters / seconds)
  else { return nil }
  return vdotUnchecked(distanceMeters, seconds)
}

/// The seconds over a distance that are worth a VDOT.
///
/// - Returns: `nil` when that would need a speed outside 0.5 to 11 m/s.
/// - Complexity: a bisection of 80 steps; VDOT falls strictly with time.
package func equivalentSeconds(vdot: Double, overMeters distance: Double) -> Double? {
  guard vdot > 0, distance > 0, vdot.isFinite, distance.isFinite else { return nil }
  var fast = distance / possibleSpeeds.upperBound
  var slow = distance / possibleSpeeds.lowerBound
  guard vdotUnchecked(distance, fast) >= vdot, vdotUnchecked(distance, slow) <= vdot else {
    return nil
  }
  for _ in 0..<80 {
    let middle = (fast + slow) / 2
    if vdotUnchecked(distance, middle) > vdot { fast = middle } else { slow = middle }
  }
  return (fast + slow) / 2
}

private let possibleSpeeds = 0.5...11

private func vdotUnchecked(_ meters: Double, _ seconds: Double) -> Double {
  let minutes = seconds / 60
  let speed = meters / minutes
  let oxygen = -4.60 + 0.182258 * speed + 0.000104 * speed * speed
  let share =
    0.8 + 0.1894393 * exp(-0.012778 * minutes) + 0.2989558 * exp(-0.1932605 * minutes)
  return oxygen / share
}

private func cameronFactor(_ meters: Double) -> Double {
  13.49681 - 0.000030363 * meters + 835.7114 / pow(meters, 0.7905)
}

private func finite(_ value: Double) -> Double? { value.isFinite && value > 0 ? value : nil }
