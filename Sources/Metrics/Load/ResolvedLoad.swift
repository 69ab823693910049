package import Training

/// What an activity's load can be taken from.
package struct LoadCandidate: Hashable, Sendable {
  /// Garmin's exercise load.
  package var garmin: Double?
  package var trainingImpulse: Double?
  package var distanceMeters: Double?
  /// As the runner gave it.
  package var manual: Double?
  /// Perceived exertion from 0 to 10 times minutes: Foster's session RPE.
  package var exertionMinutes: Double?

  package init(garmin: Double?, trainingImpulse: Double?, distanceMeters: Double?) {
    self.garmin = garmin
    self.trainingImpulse = trainingImpulse
    self.distanceMeters = distanceMeters
  }
}

/// A load and where it comes from; `nil` only with the source `none`.
package struct ResolvedLoad: Hashable, Sendable {
  package var load: Double?
  package var source: LoadSource

  package init(load: Double?, source: LoadSource) {
    self.load = load
    self.source = source
  }
}

/// What TRIMP has to be multiplied with to be on Garmin's scale: the median of their ratios.
///
/// - Returns: `nil` when fewer than `minimumPairs` activities have both above 0.
/// - Complexity: O(*n* log *n*).
package func garminLoadScale(of candidates: [LoadCandidate], minimumPairs: Int = 5) -> Double? {
  let ratios = candidates.compactMap { candidate -> Double? in
    guard let garmin = candidate.garmin, let impulse = candidate.trainingImpulse, garmin > 0,
      impulse > 0
    else { return nil }
    let ratio = garmin / impulse
    return ratio.isFinite ? ratio : nil
  }
  return ratios.count < max(1, minimumPairs) ? nil : median(of: ratios)
}

/// One load for each activity, all on one scale.
///
/// Garmin's where present; else TRIMP times `scale`, if that is known; else what the runner gave,
/// as a number or as exertion; else by distance. Unscaled TRIMP is never mixed with Garmin's load.
///
/// - Parameters:
///   - candidates: one for each activity.
///   - scale: from `garminLoadScale`; `nil` if unknown.
///   - loadPerKilometer: `nil` if unknown.
///   - loadPerExertionMinute: what a minute costs for each point of exertion.
/// - Returns: one for each activity, in the same order.
package func resolvedLoads(
  of candidates: [LoadCandidate], scale: Double?, loadPerKilometer: Double?,
  loadPerExertionMinute: Double = usualLoadPerExertionMinute
) -> [ResolvedLoad] {
  candidates.map { candidate in
    if let garmin = candidate.garmin, garmin >= 0, garmin.isFinite {
      return ResolvedLoad(load: garmin, source: .garmin)
    }
    if let impulse = candidate.trainingImpulse, let scale, (impulse * scale).isFinite {
      return ResolvedLoad(load: impulse * scale, source: .trimp)
    }
    if let manual = candidate.manual, manual >= 0, manual.isFinite {
      return ResolvedLoad(load: manual, source: .manual)
    }
    if let effort = candidate.exertionMinutes, effort > 0,
      (effort * loadPerExertionMinute).isFinite
    {
      return ResolvedLoad(load: effort * loadPerExertionMinute, source: .exertion)
    }
    if let meters = candidate.distanceMeters, let loadPerKilometer, meters >= 0,
      (meters / 1_000 * loadPerKilometer).isFinite
    {
      return ResolvedLoad(load: meters / 1_000 * loadPerKilometer, source: .distance)
    }
    return ResolvedLoad(load: nil, source: .none)
  }
}

/// What a minute costs for each point of exertion, where the activities do not tell it: an hour at
/// exertion 4 is then worth 60.
package let usualLoadPerExertionMinute = 0.25

/// What a minute costs for each point of exertion: the median over activities with a measured load,
/// one that was not made from exertion or distance.
///
/// `nil` when fewer than `minimumPairs` activities have both above 0. Session RPE, exertion times
/// minutes, is Foster's (2001).
func loadPerExertionMinute(
  of activities: [Activity], loads: [ResolvedLoad], minimumPairs: Int = 5
) -> Double? {
  let ratios = zip(activities, loads).compactMap { activity, load -> Double? in
    guard load.source == .garmin || load.source == .trimp, let load = load.load, load > 0,
      let effort = activity.exertionMinutes
    else { return nil }
    return load / effort
  }
  return ratios.count < max(1, minimumPairs) ? nil : median(of: ratios)
}

extension Activity {
  /// Perceived exertion times minutes; `nil` without either.
  var exertionMinutes: Double? {
    guard let perceivedExertion, perceivedExertion > 0, movingSeconds > 0 else { return nil }
    return perceivedExertion * movingSeconds / 60
  }
}
