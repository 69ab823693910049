package import Training

/// One whole run as a candidate for a record.
package struct RecordCandidate: Hashable, Sendable {
  package var id: Int64
  package var day: Day
  package var distanceMeters: Double?
  package var seconds: Double?

  package init(id: Int64, day: Day, distanceMeters: Double?, seconds: Double?) {
    self.id = id
    self.day = day
    self.distanceMeters = distanceMeters
    self.seconds = seconds
  }
}

/// The fastest of the runs that are about as long as a distance.
package struct PersonalRecord: Hashable, Sendable {
  /// The distance the record is for.
  package var distanceMeters: Double
  package var id: Int64
  package var day: Day
  /// What was run, and how long it took.
  package var runMeters: Double
  package var runSeconds: Double
  /// How many runs were about as long.
  package var candidates: Int

  package var secondsPerKilometer: Double { runSeconds / runMeters * 1_000 }
  /// The time for exactly the distance at the pace of the run.
  package var seconds: Double { runSeconds / runMeters * distanceMeters }
}

/// The fastest whole run at each distance, by pace: a run that fell short does not win by that.
///
/// Bests within longer runs are another thing, to be shown apart from these.
///
/// - Parameters:
///   - candidates: in any order.
///   - distancesMeters: the distances; one run may win several.
///   - tolerance: by what share of the distance a run may be longer or shorter.
/// - Returns: one for each distance, in order; `nil` where no run comes near. Of equal paces the
///   earlier day wins, then the smaller id.
/// - Complexity: O(runs × distances).
package func personalRecords(
  of candidates: [RecordCandidate], distancesMeters: [Double], tolerance: Double = 0.02
) -> [PersonalRecord?] {
  distancesMeters.map { distance in
    var best: PersonalRecord?
    var count = 0
    for candidate in candidates {
      guard let meters = candidate.distanceMeters, let seconds = candidate.seconds,
        meters > 0, seconds > 0, seconds.isFinite,
        abs(meters - distance) <= tolerance * distance + 1e-6
      else { continue }
      count += 1
      let record = PersonalRecord(
        distanceMeters: distance, id: candidate.id, day: candidate.day, runMeters: meters,
        runSeconds: seconds, candidates: 0)
      if let holder = best, !record.beats(holder) { continue }
      best = record
    }
    best?.candidates = count
    return best
  }
}

/// The fastest whole run at each distance.
///
/// - Parameters:
///   - activities: any; runs are taken, at their moving time.
///   - distancesMeters: the distances.
///   - tolerance: by what share of the distance a run may be longer or shorter.
/// - Returns: one for each distance, in order.
package func personalRecords(
  of activities: [Activity], distancesMeters: [Double], tolerance: Double = 0.02
) -> [PersonalRecord?] {
  personalRecords(
    of: activities.filter { $0.isCounted && $0.sport.isRun }.map {
      RecordCandidate(
        id: $0.id, day: $0.day, distanceMeters: $0.distanceMeters, seconds: $0.movingSeconds)
    }, distancesMeters: distancesMeters, tolerance: tolerance)
}

extension PersonalRecord {
  fileprivate func beats(_ holder: PersonalRecord) -> Bool {
    let (pace, other) = (runSeconds / runMeters, holder.runSeconds / holder.runMeters)
    return pace != other ? pace < other : (day, id) < (holder.day, holder.id)
  }
}
