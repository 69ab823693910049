import Training
import TrainingStore

extension Activity {
  /// This activity as a summary tells it, with what only the other source knows.
  ///
  /// Names, energy, load and totals are the summary's where it has them; that there are samples
  /// and a route is known by the recording.
  func completed(by other: Activity) -> Activity {
    var activity = self
    activity.name = name ?? other.name
    activity.notes = notes ?? other.notes
    activity.privateNotes = privateNotes ?? other.privateNotes
    activity.place = place ?? other.place
    if activity.start.utcOffsetSeconds == nil {
      activity.start.utcOffsetSeconds = other.start.utcOffsetSeconds
    }
    if movingSeconds <= 0 { activity.movingSeconds = other.movingSeconds }
    if sport == .other { activity.sport = other.sport }
    activity.elapsedSeconds = elapsedSeconds ?? other.elapsedSeconds
    activity.distanceMeters = distanceMeters ?? other.distanceMeters
    activity.ascentMeters = ascentMeters ?? other.ascentMeters
    activity.descentMeters = descentMeters ?? other.descentMeters
    activity.energyKilocalories = energyKilocalories ?? other.energyKilocalories
    activity.averageHeartRate = averageHeartRate ?? other.averageHeartRate
    activity.maximumHeartRate = maximumHeartRate ?? other.maximumHeartRate
    activity.averageCadence = averageCadence ?? other.averageCadence
    activity.averagePowerWatts = averagePowerWatts ?? other.averagePowerWatts
    activity.garminLoad = garminLoad ?? other.garminLoad
    activity.relativeEffort = relativeEffort ?? other.relativeEffort
    activity.aerobicTrainingEffect = aerobicTrainingEffect ?? other.aerobicTrainingEffect
    activity.anaerobicTrainingEffect = anaerobicTrainingEffect ?? other.anaerobicTrainingEffect
    activity.vo2Max = vo2Max ?? other.vo2Max
    activity.perceivedExertion = perceivedExertion ?? other.perceivedExertion
    activity.averageTemperatureCelsius =
      averageTemperatureCelsius ?? other.averageTemperatureCelsius
    if garminZoneSeconds.isEmpty { activity.garminZoneSeconds = other.garminZoneSeconds }
    activity.isRace = isRace || other.isRace
    activity.parentID = parentID ?? other.parentID
    activity.isParent = isParent || other.isParent
    activity.hasRecording = hasRecording || other.hasRecording
    activity.hasRoute = hasRoute || other.hasRoute
    return activity
  }
}

/// An activity after one more source was heard.
struct MergedActivity: Sendable {
  var activity: Activity
  /// What the last source gave.
  var gave: ActivityFields
  /// Whether its samples are the ones to keep.
  var takesSamples: Bool
}

extension Activity {
  /// This activity together with what another source tells of it, field by field: the source that
  /// knows a field best has the say, and among equals the one that came first.
  ///
  /// `origins` is where the fields of this activity come from; `hasSamples` says whether the other
  /// source has samples to keep.
  func merged(
    with other: Activity, _ kind: SourceKind, origins: Origins, hasSamples: Bool
  ) -> MergedActivity {
    var activity = self
    var gave: ActivityFields = []
    for field in ActivityField.allCases where other.has(field) {
      guard has(field) else {
        activity.take(field, from: other)
        gave.insert(ActivityFields(field))
        continue
      }
      // What nobody noted the source of was there before such notes were kept.
      guard let owner = origins[field] else { continue }
      let isBetter = kind.rank(field) > owner.rank(field)
      guard isBetter || kind == owner && kind.isTable else { continue }
      activity.take(field, from: other)
      gave.insert(ActivityFields(field))
    }
    // A recording joined by its name may have begun elsewhere: its zone is not this one's.
    if activity.start.utcOffsetSeconds == nil,
      abs(start.unixSeconds - other.start.unixSeconds) <= LinkIndex.longestShift
    {
      activity.start.utcOffsetSeconds = other.start.utcOffsetSeconds
    }
    let owner = origins[.samples] ?? .fit
    let takesSamples =
      hasSamples && (!hasRecording || kind.rank(.samples) > owner.rank(.samples))
    if takesSamples { gave.insert(ActivityFields(.samples)) }
    if takesSamples || !hasRecording {
      activity.hasRecording = hasRecording || other.hasRecording
      activity.hasRoute = other.hasRoute
    }
    activity.parentID = parentID ?? other.parentID
    activity.isParent = isParent || other.isParent
    return MergedActivity(activity: activity, gave: gave, takesSamples: takesSamples)
  }
}
