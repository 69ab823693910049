package import Training

/// Everything a report knows of an activity that costs a pass over its samples.
///
/// - Parameters:
///   - recording: all streams of the activity.
///   - activity: which it is, and on which day.
///   - athlete: its heart-rate profile of the activity's day bounds the zones.
/// - Returns: without the thumbnail of the route. What the streams cannot tell is `nil` or empty.
/// - Complexity: O(*n*) for each distance and duration of the efforts.
/// - Note: Decoupling wants 20 minutes of moving with a heart rate, the efficiency factor ten.
package func derivedValues(
  of recording: Recording, activity: Activity, athlete: Athlete
) -> DerivedValues {
  var derived = DerivedValues(activityID: activity.id)
  guard let time = recording.column(.time) else { return derived }
  if let altitude = recording.column(.altitude), let change = elevationChange(of: altitude) {
    derived.ascentMeters = change.ascentMeters
    derived.descentMeters = change.descentMeters
  }
  if activity.sport.isRun { derived.addEfforts(of: recording) }
  guard let rates = recording.column(.heartRate) else { return derived }
  derived.averageHeartRate = timeWeightedMean(of: rates, time: time)
  derived.addEffort(time: time, heartRate: rates, day: activity.day, athlete: athlete)
  if let speed = recording.speedColumn {
    let efficiency = aerobicEfficiency(time: time, speed: speed, heartRate: rates)
    derived.efficiencyFactor = efficiency.efficiencyFactor
    derived.decoupling = efficiency.validSeconds >= 1_200 ? efficiency.decoupling : nil
  }
  return derived
}

extension DerivedValues {
  /// Sets anew what rests on the athlete's settings: the training impulse and the time in zones.
  ///
  /// - Parameters:
  ///   - recording: its time and its heart rate; other streams are not read.
  ///   - day: whose profile is in force.
  ///   - athlete: with the profiles, the weighting and how zones are bounded.
  /// - Complexity: O(*n*).
  package mutating func setEffort(of recording: Recording, day: Day, athlete: Athlete) {
    let blank = DerivedValues(activityID: activityID)
    trainingImpulse = blank.trainingImpulse
    zoneSeconds = blank.zoneSeconds
    belowZoneSeconds = blank.belowZoneSeconds
    zoneLowerBounds = blank.zoneLowerBounds
    guard let time = recording.column(.time), let rates = recording.column(.heartRate) else {
      return
    }
    addEffort(time: time, heartRate: rates, day: day, athlete: athlete)
  }

  fileprivate mutating func addEffort(
    time: Column, heartRate: Column, day: Day, athlete: Athlete
  ) {
    if let profile = athlete.heartRates.profile(on: day) {
      trainingImpulse = Metrics.trainingImpulse(
        time: time, heartRate: heartRate, profile: profile, weighting: athlete.weighting)
    }
    guard let bounds = zones(on: day, athlete: athlete) else { return }
    let spent = timeInZone(time: time, heartRate: heartRate, lowerBounds: bounds)
    guard spent.measuredSeconds > 0 else { return }
    zoneLowerBounds = bounds
    zoneSeconds = spent.zoneSeconds
    belowZoneSeconds = spent.belowSeconds
  }
}

extension Recording {
  /// Meters a second at each sample: as recorded, else, or where nothing but 0 was recorded, from
  /// the distance to the next sample.
  package var speedColumn: Column? {
    // Some watches write a speed of 0 all the way, and a distance that grows.
    if has(.speed), let speed = column(.speed),
      speed.values.contains(where: { $0 > 0 }) || !has(.distance)
    {
      return speed
    }
    guard let time = column(.time), let distance = column(.distance) else { return nil }
    return speeds(time: time, distance: distance)
  }
}

/// Speed over the interval a sample owns.
///
/// - Returns: meters a second; a gap where the distance is missing, at the last sample, and at
///   samples that are not later than the last kept one.
/// - Complexity: O(*n*).
package func speeds(time: Column, distance: Column) -> Column {
  var result = [Double](repeating: .nan, count: time.count)
  guard time.count == distance.count else { return Column(values: result) }
  let (seconds, meters) = (time.values, distance.values)
  let kept = keptSamples(of: seconds)
  for (a, b) in zip(kept, kept.dropFirst()) {
    let speed = (meters[b] - meters[a]) / (seconds[b] - seconds[a])
    if speed.isFinite, speed >= 0 { result[a] = speed }
  }
  return Column(values: result)
}

/// The mean of a stream, each sample weighing the time it owns.
///
/// - Parameters:
///   - values: one for each sample; gaps and values not above 0 count nothing.
///   - time: seconds, as long as `values`.
///   - longestGap: an interval that is longer, in seconds, counts nothing.
/// - Returns: `nil` when nothing counts.
/// - Complexity: O(*n*).
package func timeWeightedMean(
  of values: Column, time: Column, longestGap: Double = longestSampleGap
) -> Double? {
  guard values.count == time.count else { return nil }
  let samples = values.values
  var (sum, seconds) = (0.0, 0.0)
  forEachInterval(of: time.values) { index, interval in
    let value = samples[index]
    guard interval <= longestGap, value > 0, value.isFinite else { return }
    sum += value * interval
    seconds += interval
  }
  return seconds > 0 && sum.isFinite ? sum / seconds : nil
}
