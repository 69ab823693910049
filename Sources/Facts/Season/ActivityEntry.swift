package import Training

/// An activity with everything the report knows of it before a sample is read.
///
/// A class, because lists of them are copied, filtered and sorted all over; it never changes.
package final class ActivityEntry: Sendable, Identifiable {
  package let activity: Activity
  package let derived: DerivedValues?
  /// Where its page lies.
  package let path: String
  /// What it adds to the day's load; `nil` where nothing tells.
  package let load: Double?
  package let loadSource: LoadSource

  /// The day it belongs to.
  package let day: Day
  /// What kind of sport it is; asking the sport itself costs a search in its name.
  package let family: Sport.Family

  package init(
    activity: Activity, family: Sport.Family, derived: DerivedValues?, path: String,
    load: Double?, loadSource: LoadSource
  ) {
    self.activity = activity
    self.family = family
    self.derived = derived
    self.path = path
    self.load = load
    self.loadSource = loadSource
    day = activity.day
  }

  package var id: Int64 { activity.id }
  package var isRun: Bool { family == .running }

  /// Seconds in zones 1 to 5, time below zone 1 counted to it; `nil` without a heart rate.
  package var zoneSeconds: [Double]? {
    if let derived, derived.zoneSeconds.count == 5, derived.zoneSeconds.contains(where: { $0 > 0 })
    {
      var seconds = derived.zoneSeconds
      seconds[0] += derived.belowZoneSeconds
      return seconds
    }
    let garmin = activity.garminZoneSeconds
    guard garmin.count >= 6, garmin.contains(where: { $0 > 0 }) else { return nil }
    return [garmin[0] + garmin[1]] + garmin[2...4] + [garmin[5...].reduce(0, +)]
  }

  /// Whether the zones are the watch's own, not made from a recording by the athlete's bounds.
  package var hasWatchZones: Bool {
    zoneSeconds != nil
      && !(derived?.zoneSeconds.contains { $0 > 0 } ?? false)
  }

  package var averageHeartRate: Double? { activity.averageHeartRate ?? derived?.averageHeartRate }
  package var ascentMeters: Double? { activity.ascentMeters ?? derived?.ascentMeters }
  package var descentMeters: Double? { activity.descentMeters ?? derived?.descentMeters }

  /// Seconds for a kilometre over the moving time; `nil` without a distance.
  package var secondsPerKilometer: Double? {
    activity.averageSpeed.flatMap { Pace.secondsPerKilometer(metersPerSecond: $0) }
  }

  /// How far a heartbeat carried, on average; `nil` without a heart rate or a distance.
  package var metersPerBeat: Double? {
    guard let speed = activity.averageSpeed, let rate = averageHeartRate, rate > 0 else {
      return nil
    }
    return speed * 60 / rate
  }
}
