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
  }

  package var finding: RecordsFinding { RecordsFinding(rows) }
  package var recentBests: [RecentBest] { RecentBest.all(rows) }
  package var yearBests: YearBestsFinding { YearBestsFinding(rows, year: today.year) }
}

extension RaceEquivalents {
  /// The paces to train at; `nil` where there is no such runner.
  package var trainingPaces: TrainingPaces? { Metrics.trainingPaces(vdot: vdot) }

  /// What the effort is worth over a half marathon, or over 10 km if that is its own distance.
  package var worth: RaceWorth? {
    let told = [RaceDistance.halfMarathon, 10_000].first { abs($0 - source.meters) > 1 }
    guard let told, let range = range(over: told) else { return nil }
    return RaceWorth(meters: told, fastest: range.lowerBound, slowest: range.upperBound)
  }
}

/// A race that an effort is worth, in seconds by the model that says least and by the one that
/// says most.
package struct RaceWorth: Hashable, Sendable, Encodable {
  package var meters: Double
  package var fastest: Double
  package var slowest: Double
}
