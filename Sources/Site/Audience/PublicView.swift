package import Training

/// What of a report everybody may see.
///
/// It makes the log before anything else sees it, so that no page, no sum and no fingerprint is
/// computed from what is hidden.
package struct PublicView: Sendable {
  /// Activities that the runner hides: they are in no sum either.
  package var hidden: Set<Int64>
  /// Activities of which nothing is shown that lies in space: they touch a private place, or nobody
  /// knows where they were.
  package var unplaced: Set<Int64>
  /// Activities whose title the runner wrote for this report.
  package var titled: Set<Int64>
  /// Of activities that are drawn up to a private place, what is told in place of all else.
  package var parts: [Int64: VisiblePart]
  /// Another one for every other mask.
  package var maskDigest: UInt64

  package init(
    hidden: Set<Int64>, unplaced: Set<Int64>, titled: Set<Int64>,
    parts: [Int64: VisiblePart] = [:], maskDigest: UInt64 = 0
  ) {
    (self.hidden, self.unplaced, self.titled) = (hidden, unplaced, titled)
    (self.parts, self.maskDigest) = (parts, maskDigest)
  }
}

extension PublicView {
  /// The log without what is the runner's alone.
  func log(_ log: TrainingLog) -> TrainingLog {
    var seen = TrainingLog(
      athlete: log.athlete.withoutThresholds, races: log.races.filter { !$0.isHidden },
      plan: log.plan,
      addresses: log.addresses)
    let planned = PlannedTitles(log.plan)
    seen.activities = log.activities.filter { !isHidden($0) }.map { activity in
      var told = self.activity(activity)
      if !titled.contains(activity.id), parts[activity.id] == nil {
        told.name = planned.title(of: told)
      }
      return told
    }
    let ids = Set(seen.activities.map(\.id))
    seen.derived = log.derived.filter { ids.contains($0.key) }
      .merging(parts.filter { ids.contains($0.key) }.mapValues(\.derived)) { $1 }
      .mapValues(derived)
    seen.addresses = log.addresses.filter { ids.contains($0.key) }
    seen.wellness.gear = log.wellness.gear.map { gear in
      var gear = gear
      gear.activityIDs = gear.activityIDs.filter(ids.contains)
      return gear
    }
    seen.services = log.services
    // That a watch was worn tells that a day without a run was rest, and nothing of the body.
    seen.completeUntil = [log.completeUntil, log.days.last?.day, log.nights.last?.day]
      .compactMap(\.self).max()
    return seen
  }

  /// What the page of an activity draws of it.
  func drawing(_ drawing: RunDrawing, of id: Int64) -> RunDrawing {
    unplaced.contains(id) ? drawing.withoutSpace : drawing.forEverybody
  }

  /// The digest of what the page draws, which is another where it draws less.
  func digest(_ digest: UInt64, of id: Int64) -> UInt64 {
    (parts[id] == nil ? digest : digest ^ maskDigest)
      ^ (unplaced.contains(id) ? 0x9E37_79B9_7F4A_7C15 : 0xC2B2_AE3D_27D4_EB4F)
  }

  /// How many activities are shown with a map.
  package func mapCount(_ activities: [Activity]) -> Int {
    activities.count { $0.isCounted && $0.hasRoute && !isHidden($0) && !unplaced.contains($0.id) }
  }

  private func isHidden(_ activity: Activity) -> Bool {
    hidden.contains(activity.id) || activity.parentID.map(hidden.contains) ?? false
  }

  private func activity(_ activity: Activity) -> Activity {
    if let part = parts[activity.id] { return self.activity(activity, part) }
    var seen = Activity(
      id: activity.id, sport: activity.sport, start: activity.start.toTheHour,
      movingSeconds: activity.movingSeconds)
    seen.name = titled.contains(activity.id) ? activity.name : nil
    seen.elapsedSeconds = activity.elapsedSeconds
    seen.distanceMeters = activity.distanceMeters
    seen.ascentMeters = activity.ascentMeters
    seen.descentMeters = activity.descentMeters
    seen.averageHeartRate = activity.averageHeartRate
    seen.averageCadence = activity.averageCadence
    seen.averagePowerWatts = activity.averagePowerWatts
    seen.garminLoad = activity.garminLoad
    seen.relativeEffort = activity.relativeEffort
    seen.garminZoneSeconds = activity.garminZoneSeconds
    seen.isRace = activity.isRace
    seen.parentID = activity.parentID
    seen.isParent = activity.isParent
    seen.hasRecording = activity.hasRecording
    seen.hasRoute = activity.hasRoute && !unplaced.contains(activity.id)
    seen.byHand = activity.byHand
    return seen
  }

  /// One that is drawn up to a private place: nothing of the whole is left, and no title either, for
  /// what a watch, a service or a table tells is told of the whole.
  private func activity(_ activity: Activity, _ part: VisiblePart) -> Activity {
    var seen = Activity(
      id: activity.id, sport: activity.sport, start: activity.start.toTheHour,
      movingSeconds: part.movingSeconds)
    seen.elapsedSeconds = part.elapsedSeconds
    seen.distanceMeters = part.distanceMeters
    seen.hasRecording = true
    seen.hasRoute = !unplaced.contains(activity.id)
    return seen
  }

  private func derived(_ values: DerivedValues) -> DerivedValues {
    var seen = values
    seen.zoneLowerBounds = []
    seen.gradeAdjustedSplits = values.gradeAdjustedSplits.withoutHeartRates
    if unplaced.contains(values.activityID) { seen.thumbnail = [] }
    return seen
  }
}

extension Athlete {
  fileprivate var withoutThresholds: Athlete {
    var athlete = self
    (athlete.heartRates, athlete.zoneBounds, athlete.garminZones) = ([], nil, nil)
    return athlete
  }
}

extension Moment {
  /// The hour it lies in, on the wall clock of the place.
  fileprivate var toTheHour: Moment {
    Moment(
      unixSeconds: unixSeconds - secondOfDay % 3_600, utcOffsetSeconds: utcOffsetSeconds)
  }
}

extension InUnits<[GradeAdjustedSplit]> {
  fileprivate var withoutHeartRates: Self {
    func told(_ splits: [GradeAdjustedSplit]) -> [GradeAdjustedSplit] {
      splits.map { split in
        var split = split
        split.heartRate = nil
        return split
      }
    }
    return InUnits(metric: told(metric), imperial: told(imperial))
  }
}
