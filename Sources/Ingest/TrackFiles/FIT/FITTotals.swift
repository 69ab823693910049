import FIT
import Training

extension FITFile {
  /// An activity's totals from its session, and from samples and laps where the session is silent;
  /// but for the mean heart rate, which is derived.
  func activity(
    of span: FITSpan, sport: Sport, utcOffset: Int?, recording: Recording?, laps: [Lap]
  ) -> Activity {
    let session = span.session
    let pauses = recording?.pauses ?? []
    let elapsed = session?.amount(7, scale: 1_000) ?? Self.elapsed(recording, laps)
    let paused = pauses.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    let moving = session?.amount(8, scale: 1_000) ?? elapsed.map { max($0 - paused, 0) }
    let start = Moment(unixSeconds: span.start, utcOffsetSeconds: utcOffset)
    var activity = Activity(
      id: ownID(start: span.start, sport: sport), sport: sport, start: start,
      movingSeconds: moving ?? 0)
    activity.elapsedSeconds = elapsed
    activity.distanceMeters = session?.amount(9, scale: 100) ?? Self.distance(recording, laps)
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
    activity.energyKilocalories = session.amount(11)
    activity.averageHeartRate = heartRate(session.amount(16))
    activity.maximumHeartRate = heartRate(session.amount(17))
    activity.averageCadence = session.cadence(
      18, fraction: 92, countsOneLeg: activity.sport.countsOneLeg)
    activity.averagePowerWatts = session.amount(20)
    activity.ascentMeters = session.amount(22)
    activity.descentMeters = session.amount(23)
    activity.aerobicTrainingEffect = effect(session.amount(24, scale: 10))
    activity.anaerobicTrainingEffect = effect(session.amount(137, scale: 10))
    activity.averageTemperatureCelsius = session.double("avg_temperature")
    activity.garminLoad = session.amount(168, scale: 65_536).flatMap {
      $0 > 0 && $0 < 5_000 ? $0 : nil
    }
    activity.perceivedExertion = session.amount(193, scale: 10).flatMap { $0 <= 10 ? $0 : nil }
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
    guard let message = activity, let local = message.integer(field: 5),
      let time = message.integer(field: 253)
    else { return nil }
    return Ingest.utcOffset(seconds: Double(local &- time))
  }
}
