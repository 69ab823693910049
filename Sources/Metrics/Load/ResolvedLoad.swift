package import Training

/// What an activity's load can be taken from.
package struct LoadCandidate: Hashable, Sendable {
  /// Garmin's exercise load.
  package var garmin: Double?
  package var trainingImpulse: Double?
  package var distanceMeters: Double?

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
/// Garmin's where present; else TRIMP times `scale`, if that is known; else by distance. Unscaled
/// TRIMP is never mixed with Garmin's load.
///
/// - Parameters:
///   - candidates: one for each activity.
///   - scale: from `garminLoadScale`; `nil` if unknown.
///   - loadPerKilometer: `nil` if unknown.
/// - Returns: one for each activity, in the same order.
package func resolvedLoads(
  of candidates: [LoadCandidate], scale: Double?, loadPerKilometer: Double?
) -> [ResolvedLoad] {
  candidates.map { candidate in
    if let garmin = candidate.garmin, garmin >= 0, garmin.isFinite {
      return ResolvedLoad(load: garmin, source: .garmin)
    }
    if let impulse = candidate.trainingImpulse, let scale, (impulse * scale).isFinite {
      return ResolvedLoad(load: impulse * scale, source: .trimp)
    }
    if let meters = candidate.distanceMeters, let loadPerKilometer, meters >= 0,
      (meters / 1_000 * loadPerKilometer).isFinite
    {
      return ResolvedLoad(load: meters / 1_000 * loadPerKilometer, source: .distance)
    }
    return ResolvedLoad(load: nil, source: .none)
  }
}
