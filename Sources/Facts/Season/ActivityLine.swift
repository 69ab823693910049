package import Hashing
package import Training

/// An activity as lists tell it: everything but what its own page draws.
package struct ActivityLine: Hashable, Sendable, Encodable, Identifiable {
  package var id: Int64
  /// Where its page lies.
  package var path: String
  package var title: ActivityTitle
  package var day: Day
  package var start: Moment
  package var family: Sport.Family
  package var distanceMeters: Double?
  package var movingSeconds: Double
  package var averageHeartRate: Double?
  package var ascentMeters: Double?
  package var load: Double?
  /// In zones 1 to 5, time below zone 1 counted to it; `nil` without a heart rate.
  package var zoneSeconds: [Double]?
  /// Where those are clearly less than it moved for.
  package var knownHeartTime: KnownHeartTime?
  /// The route in about 60 points.
  package var thumbnail: Digested<Track>
  /// What stands in its place where everybody may see the list; `nil` of what is no run.
  package var ribbon: Ribbon?

  package var isRun: Bool { family == .running }
  package var sport: Sport { title.sport }

  /// Meters a second over the moving time; `nil` without a distance or a time.
  package var averageSpeed: Double? {
    guard let distanceMeters, distanceMeters > 0, movingSeconds > 0 else { return nil }
    return distanceMeters / movingSeconds
  }

  /// Seconds for a kilometer over the moving time; `nil` without a distance.
  package var secondsPerKilometer: Double? {
    averageSpeed.flatMap { Pace.secondsPerKilometer(metersPerSecond: $0) }
  }
}

/// What an activity is called: by its own name, or by its sport.
package struct ActivityTitle: Hashable, Sendable, Encodable {
  /// `nil` without a name that shows.
  package var name: String?
  package var sport: Sport

  package init(name: String?, sport: Sport) {
    self.name = name.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    self.sport = sport
  }
}

extension ActivityLine {
  /// - Parameters:
  ///   - entry: the activity.
  ///   - ribbons: how paces are drawn in lists that everybody may see. Beside the colors of zones
  ///     those have no heart rate: both together tell the zones' bounds.
  package init(_ entry: ActivityEntry, ribbons: RibbonScale? = nil) {
    id = entry.id
    path = entry.path
    title = ActivityTitle(name: entry.activity.name, sport: entry.activity.sport)
    day = entry.day
    start = entry.activity.start
    family = entry.family
    distanceMeters = entry.activity.distanceMeters
    movingSeconds = entry.activity.movingSeconds
    averageHeartRate = ribbons == nil ? entry.averageHeartRate : nil
    ascentMeters = entry.ascentMeters
    load = entry.load
    zoneSeconds = entry.zoneSeconds
    knownHeartTime = entry.knownHeartTime
    ribbon = ribbons.flatMap { Ribbon(of: entry, on: $0) }
    thumbnail = Digested(Track(points: entry.derived?.thumbnail ?? []))
  }
}
