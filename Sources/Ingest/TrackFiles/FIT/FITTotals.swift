import FIT
import Training

extension FITFile {
  /// An activity's totals from its session, and from samples and laps where the session is silent;
  /// but for the mean heart rate, which is derived.
  func activity(
    of span: FITSpan, sport: Sport, utcOffset: Int?, recording: Recording?, laps: [Lap],
    strayMeters: Double = 0
  ) -> Activity {
    let session = span.session
    let pauses = recording?.pauses ?? []
    let elapsed =
      (span.believed(session?[.totalElapsedTime]) ?? Self.elapsed(recording, laps))
      .map { span.cut($0) }
    let paused = pauses.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    let moving =
      span.believed(session?[.totalTimerTime]).map { span.cut($0) }
      ?? elapsed.map { max($0 - paused, 0) }
    let start = Moment(unixSeconds: span.start, utcOffsetSeconds: utcOffset)
    var activity = Activity(
      id: ownID(start: span.start, sport: sport), sport: sport, start: start,
      movingSeconds: moving ?? 0)
    activity.elapsedSeconds = elapsed
    let total = session?[.totalDistance].map { $0 > strayMeters ? $0 - strayMeters : $0 }
    activity.distanceMeters = total ?? Self.distance(recording, laps)
    activity.hasRecording = recording != nil
    activity.hasRoute = recording?.has(.latitude) ?? false
    if let session { describe(session, in: &activity) }
    activity.garminZoneSeconds = watchZoneSeconds(of: session)
    activity.maximumHeartRate =
      activity.maximumHeartRate
      ?? recording?.column(.heartRate)?.values.filter { !$0.isNaN }.max()
    return activity
  }

  private func describe(_ session: FITMessage, in activity: inout Activity) {
    activity.energyKilocalories = session[.totalCalories]
    activity.averageHeartRate = heartRate(session[.averageHeartRate])
    activity.maximumHeartRate = heartRate(session[.maximumHeartRate])
    activity.averageCadence = session.averageCadence(countsOneLeg: activity.sport.countsOneLeg)
    activity.averagePowerWatts = session[.averagePower]
    activity.ascentMeters = session[.totalAscent]
    activity.descentMeters = session[.totalDescent]
    activity.aerobicTrainingEffect = effect(session[.trainingEffect])
    activity.anaerobicTrainingEffect = effect(session[.anaerobicTrainingEffect])
    activity.averageTemperatureCelsius = session[.averageTemperature]
    activity.garminLoad = session[.trainingLoadPeak].flatMap { $0 > 0 && $0 < 5_000 ? $0 : nil }
    // From 0 to 100 in the file.
    activity.perceivedExertion = session[.perceivedExertion].flatMap {
      $0 <= 100 ? $0 / 10 : nil
    }
  }

  /// Training effects go from 0 to 5.
  private func effect(_ value: Double?) -> Double? { value.flatMap { $0 <= 5 ? $0 : nil } }

  private static func elapsed(_ recording: Recording?, _ laps: [Lap]) -> Double? {
    let lapsEnd = laps.map { $0.startSeconds + ($0.elapsedSeconds ?? $0.movingSeconds) }.max()
    let samplesEnd = recording?.stream(.time)?.raw.last.map { Double($0) }
    return [lapsEnd, samplesEnd].compactMap { $0 }.max()
  }

  private static func distance(_ recording: Recording?, _ laps: [Lap]) -> Double? {
    let farthest = recording?.column(.distance)?.values.filter { !$0.isNaN }.max()
    if let farthest, farthest > 0 { return farthest }
    let meters = laps.compactMap(\.distanceMeters)
    return meters.isEmpty ? nil : meters.reduce(0, +)
  }

  /// The offset that the watch's wall clock had; `nil` where it cannot be one.
  var utcOffset: Int? {
    guard let message = activity, let local = message[.localTimestamp],
      let time = message[.utcTimestamp]
    else { return nil }
    return Ingest.utcOffset(seconds: Double(local &- time))
  }
}
