import Metrics
package import Training

/// What a number rests on in the settings and the activities of a site.
package enum MetricBasis: Hashable, Sendable, Encodable {
  case zones(ZoneBasis)
  case loads(LoadOrigins)
  case loadPerKilometer(LoadCost)
  case timeConstant(days: Double)
  /// How many days fitness remembers that it began at zero.
  case warmingUp(days: Int)
}

/// The heart rates that hold now, and the zones made from them.
package struct ZoneBasis: Hashable, Sendable, Encodable {
  /// Those of the latest activity that has zones.
  package struct Bounds: Hashable, Sendable, Encodable {
    /// Five, in beats a minute.
    package var lower: [Int]
    /// Whether they were set at Garmin.
    package var areGarmins: Bool
  }

  /// Beats a minute.
  package var resting: Double
  package var maximum: Double
  package var threshold: Double?
  /// `nil` where no others held before.
  package var since: Day?
  package var bounds: Bounds?
}

/// What a kilometer of running usually costs, as load.
package struct LoadCost: Hashable, Sendable, Encodable {
  package var median: Double
  /// Of how many runs.
  package var count: Int
  /// A kilometer of a race, and whether it is told by races.
  package var race: Double?
  package var isRaceMeasured = false
}

extension MetricBasis {
  /// `nil` where a number rests on nothing of this site's, or not on anything yet.
  package init?(of metric: Metric, in season: Season) {
    let athlete = season.log.athlete
    switch metric {
    case .zones:
      guard let zones = ZoneBasis(season) else { return nil }
      self = .zones(zones)
    case .trainingLoad: self = .loads(LoadOrigins(season))
    case .loadPerKilometer:
      guard let cost = LoadCost(season) else { return nil }
      self = .loadPerKilometer(cost)
    case .fitness: self = .timeConstant(days: athlete.fitnessDays)
    case .fatigue: self = .timeConstant(days: athlete.fatigueDays)
    case .warmingUp:
      self = .warmingUp(days: warmingUpDays(timeConstant: athlete.fitnessDays))
    default: return nil
    }
  }
}

extension Metric {
  /// Whether sites show what the number rests on in them.
  package var hasBasis: Bool {
    [.zones, .trainingLoad, .loadPerKilometer, .fitness, .fatigue, .warmingUp].contains(self)
  }
}

extension ZoneBasis {
  /// `nil` without heart rates.
  init?(_ season: Season) {
    let profiles = season.log.athlete.heartRates
    guard let profile = profiles.last else { return nil }
    resting = profile.resting
    maximum = profile.maximum
    threshold = profile.threshold
    since = profiles.count > 1 ? profile.from : nil
    let latest = season.entries.last { $0.derived?.zoneLowerBounds.count == 5 }
    bounds = latest.flatMap { entry in
      entry.derived.map {
        Bounds(
          lower: $0.zoneLowerBounds,
          areGarmins: season.log.athlete.usesGarminZones(on: entry.day))
      }
    }
  }
}

extension LoadCost {
  /// `nil` while too few runs tell.
  init?(_ season: Season) {
    guard let median = season.loadPerKilometer.median else { return nil }
    self.init(
      median: median, count: season.loadPerKilometer.count, race: season.raceLoadPerKilometer,
      isRaceMeasured: season.isRaceLoadMeasured)
  }
}
