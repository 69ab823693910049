import Training

extension Activity {
  /// This activity as a summary tells it, with what only the other source knows.
  ///
  /// Names, energy, load and totals are the summary's where it has them; that there are samples
  /// and a route is known by the recording.
  func completed(by other: Activity) -> Activity {
    var activity = self
    activity.name = name ?? other.name
    activity.notes = notes ?? other.notes
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
