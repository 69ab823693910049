package import Training

/// What stands beside a page's first lines: the next race, or what today's shape is worth.
package enum RacePanelFacts: Hashable, Sendable, Encodable {
  case race(NextRaceFacts)
  /// No race is planned.
  case equivalents(RaceEquivalents)
}

/// The next race and what leads to it.
package struct NextRaceFacts: Hashable, Sendable, Encodable {
  package var race: Race
  /// 0 on the day of the race.
  package var daysAway: Int
  /// Of the last twelve weeks; `nil` without a run.
  package var longestMeters: Double?
  /// Whether all of them are known.
  package var isKnown: Bool
  /// What the best recent effort is worth over its distance; `nil` without one, and for distances
  /// that the models do not reach.
  package var worth: Worth?
  /// If the plan is done as written.
  package var form: RaceForm?

  /// What an effort is worth over the race, and which effort.
  package struct Worth: Hashable, Sendable, Encodable {
    package var race: RaceWorth
    package var source: RaceEquivalents.Source

    /// Whether the effort is over the race's own distance, so that no model has a say.
    package var isOwnDistance: Bool { abs(source.meters / race.meters - 1) < 0.01 }
  }

  /// Seconds for a kilometer of the goal; `nil` without one.
  package var goalSecondsPerKilometer: Double? {
    race.distanceMeters > 0 ? race.goalSeconds.map { $0 / race.distanceMeters * 1_000 } : nil
  }
}

extension RacePanelFacts {
  /// `nil` without a race to come and without a recent effort.
  package init?(_ season: Season) {
    if let race = season.nextRace {
      self = .race(NextRaceFacts(season, race))
    } else if let equivalents = RaceEquivalents(season) {
      self = .equivalents(equivalents)
    } else {
      return nil
    }
  }
}

extension NextRaceFacts {
  /// A race and the days to it alone.
  package init(_ race: Race, daysAway: Int) {
    self.init(race: race, daysAway: daysAway, isKnown: true)
  }

  init(_ season: Season, _ race: Race) {
    self.race = race
    daysAway = race.day - season.today
    longestMeters =
      season.runs.filter { $0.day > season.today - 84 }.compactMap(\.activity.distanceMeters).max()
    isKnown = !season.known.isUnknown(season.today) && !season.known.isUnknown(season.today - 83)
    form = season.calendar?.raceForm(race)
    if (3_000...42_300).contains(race.distanceMeters), let recent = RaceEquivalents(season),
      let range = recent.range(over: race.distanceMeters)
    {
      worth = Worth(
        race: RaceWorth(
          meters: race.distanceMeters, fastest: range.lowerBound, slowest: range.upperBound),
        source: recent.source)
    }
  }
}
