package import Metrics
package import Training

/// What the page of records tells.
package struct RecordsFacts: PageFacts {
  package var today: Day
  /// The distances that any run covers, shortest first.
  package var rows: [RecordRow]
  /// `nil` where too few runs have one.
  package var curves: PaceCurves?
  /// `nil` without an effort of 3 km or more in the last 90 days.
  package var equivalents: RaceEquivalents?
  /// What Garmin says of the same; `nil` where it says nothing, or nothing stands beside it.
  package var predictions: GarminPredictions?
  package var scores: GarminScores?
  package var wholeRuns: [WholeRunRecord]
  /// How long the next race is; `nil` without one.
  package var raceMeters: Double?
  /// The same where it is a usual distance that no run ever covered.
  package var unrunMeters: Double?
}

extension RecordsFacts {
  /// `nil` without any record.
  package init?(_ season: Season) {
    let wholeRuns = season.wholeRunRecords
    guard !season.efforts.isEmpty || !wholeRuns.isEmpty else { return nil }
    today = season.today
    rows = RecordRow.all(season)
    curves = PaceCurves(season)
    equivalents = RaceEquivalents(season)
    if equivalents != nil {
      predictions = GarminPredictions(season)
      scores = GarminScores(season)
    }
    self.wholeRuns = wholeRuns
    raceMeters = season.nextRace?.distanceMeters
    unrunMeters = raceMeters.flatMap { Self.unrun($0, in: season) }
  }

  /// The usual distance a race is of, where no run comes near it.
  private static func unrun(_ meters: Double, in season: Season) -> Double? {
    guard let distance = effortDistances.first(where: { abs($0 / meters - 1) < 0.01 }) else {
      return nil
    }
    let isRun = season.runs.contains { ($0.activity.distanceMeters ?? 0) >= 0.98 * distance }
    return isRun ? nil : distance
  }

  package var finding: RecordsFinding { RecordsFinding(rows) }
  package var recentBests: [RecentBest] { RecentBest.all(rows) }
  package var yearBests: YearBestsFinding { YearBestsFinding(rows, year: today.year) }
}

extension RaceEquivalents {
  /// The paces to train at; `nil` where there is no such runner.
  package var trainingPaces: TrainingPaces? { Metrics.trainingPaces(vdot: vdot) }

  /// What the effort is worth over the distance of a race to come; without one, or if that is its own
  /// distance, over a half marathon, else over 10 km.
  package func worth(over race: Double?) -> RaceWorth? {
    let race = race.flatMap { meters in
      Self.distances.first { abs($0 / meters - 1) < 0.01 }
    }
    let told = [race, RaceDistance.halfMarathon, 10_000].compactMap(\.self)
      .first { abs($0 - source.meters) > 1 }
    guard let told, let range = range(over: told) else { return nil }
    return RaceWorth(meters: told, fastest: range.lowerBound, slowest: range.upperBound)
  }
}
