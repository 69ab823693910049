package import Training

/// A race that has been run.
package struct RaceResult: Hashable, Sendable {
  package var day: Day
  package var distanceMeters: Double
  package var seconds: Double

  package init(day: Day, distanceMeters: Double, seconds: Double) {
    self.day = day
    self.distanceMeters = distanceMeters
    self.seconds = seconds
  }
}

/// How well the models would have foretold the athlete's own races.
package struct RaceBacktest: Hashable, Sendable {
  /// One race foretold by one model.
  package struct Row: Hashable, Sendable {
    /// The race and the one it is foretold from, by their places in the input.
    package var race: Int
    package var source: Int
    package var model: RaceModel
    package var predictedSeconds: Double
    /// By what share of the time run the forecast is too slow; negative when it is too fast.
    package var error: Double
  }

  package struct Summary: Hashable, Sendable {
    package var model: RaceModel
    package var count: Int
    /// The mean size of the errors.
    package var meanAbsoluteError: Double
    /// The mean of the errors: above 0 when the athlete runs faster than foretold.
    package var bias: Double
  }

  /// By race, then in the order of the models.
  package var rows: [Row]
  /// One for each model that has foretold a race.
  package var summaries: [Summary]
}

/// How well the models would have foretold each race from the latest one before it.
///
/// - Parameters:
///   - races: by day.
///   - maximumAgeDays: how long before a race its source may lie; the same day does not count.
///   - models: which to try.
/// - Returns: no rows for a race without a source, or where a model has no answer.
/// - Complexity: O(*n*²) in races.
package func raceBacktest(
  of races: [RaceResult], maximumAgeDays: Int = 180, models: [RaceModel] = [.riegel, .vdot]
) -> RaceBacktest {
  var rows: [RaceBacktest.Row] = []
  for (index, race) in races.enumerated() where race.seconds > 0 {
    let source = races.indices
      .filter { races[$0].day < race.day && race.day - races[$0].day <= maximumAgeDays }
      .max { (races[$0].day, $0) < (races[$1].day, $1) }
    guard let source else { continue }
    for model in models {
      guard
        let seconds = equivalentSeconds(
          distanceMeters: races[source].distanceMeters, seconds: races[source].seconds,
          overMeters: race.distanceMeters, model: model)
      else { continue }
      rows.append(
        RaceBacktest.Row(
          race: index, source: source, model: model, predictedSeconds: seconds,
          error: (seconds - race.seconds) / race.seconds))
    }
  }
  let summaries = models.compactMap { model -> RaceBacktest.Summary? in
    let errors = rows.filter { $0.model == model }.map(\.error)
    guard !errors.isEmpty else { return nil }
    let count = Double(errors.count)
    return RaceBacktest.Summary(
      model: model, count: errors.count,
      meanAbsoluteError: errors.reduce(0) { $0 + abs($1) } / count,
      bias: errors.reduce(0, +) / count)
  }
  return RaceBacktest(rows: rows, summaries: summaries)
}
