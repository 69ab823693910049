package import Training

/// One load for each activity of a log, all on one scale, as the athlete's settings want it.
///
/// - `auto`: Garmin's where present, else TRIMP scaled to it. An athlete with fewer than five
///   activities that have both is measured by TRIMP alone, if more activities have TRIMP than have
///   Garmin's load.
/// - `garmin`: as `auto`, without that last sentence.
/// - `trimp`: TRIMP as it is.
///
/// What has neither goes by what a log kept by hand says: its load, or exertion times minutes. What
/// is in no log goes by distance, if it is a run: with the median load per kilometer of the runs
/// that have a measured one, where five or more do. Transitions carry no load.
///
/// - Parameters:
///   - activities: in any order.
///   - derived: by activity id, for TRIMP.
///   - metric: what the athlete wants.
///   - fallback: load per kilometer where the runs do not tell it.
/// - Returns: one for each activity, in the same order.
/// - Complexity: O(*n* log *n*).
package func activityLoads(
  of activities: [Activity], derived: [Int64: DerivedValues], metric: Athlete.LoadMetric = .auto,
  fallback: Double = 7
) -> [ResolvedLoad] {
  var candidates = activities.map { activity in
    activity.sport.family == .transition || activity.isParent
      ? LoadCandidate(garmin: nil, trainingImpulse: nil, distanceMeters: nil)
      : LoadCandidate(
        garmin: activity.garminLoad,
        trainingImpulse: derived[activity.id]?.trainingImpulse,
        distanceMeters: activity.sport.isRun ? activity.distanceMeters : nil)
  }
  var scale = garminLoadScale(of: candidates)
  let impulses = candidates.count { $0.trainingImpulse != nil }
  let garmins = candidates.count { $0.garmin != nil }
  if metric == .trimp || (metric == .auto && scale == nil && impulses > garmins) {
    scale = 1
    for index in candidates.indices { candidates[index].garmin = nil }
  }
  let measured = resolvedLoads(of: candidates, scale: scale, loadPerKilometer: nil)
  var perExertionMinute: Double?
  if activities.contains(where: { $0.byHand != nil }) {
    perExertionMinute = loadPerExertionMinute(of: activities, loads: measured)
    for (index, activity) in activities.enumerated() {
      guard let line = activity.byHand, activity.sport.family != .transition else { continue }
      candidates[index].manual = line.load
      candidates[index].exertionMinutes = activity.exertionMinutes
    }
  }
  let perKilometer = loadPerKilometer(
    of: zip(candidates, measured).map {
      DistanceLoad(distanceMeters: $0.distanceMeters, load: $1.load)
    })
  return resolvedLoads(
    of: candidates, scale: scale, loadPerKilometer: perKilometer.median ?? fallback,
    loadPerExertionMinute: perExertionMinute ?? usualLoadPerExertionMinute)
}
