import Foundation

/// A performance on one day of a calendar of loads: VDOT of a race, for example.
package struct Performance: Hashable, Sendable {
  /// The day's place in the loads, from 0.
  package var day: Int
  package var value: Double

  package init(day: Int, value: Double) {
    self.day = day
    self.value = value
  }
}

/// Banister's model fitted to an athlete.
package struct ImpulseResponseFit: Hashable, Sendable {
  package var model: ImpulseResponse
  /// The sum of the squared residuals.
  package var squaredError: Double
  /// The share of the performances' variance it explains; `nil` when they are all the same.
  package var determination: Double?

  /// Whether the numbers mean something: both gains above 0, no time constant at its bound, and
  /// performances that differ.
  package var isIdentifiable: Bool {
    determination != nil && model.fitnessGain > 0 && model.fatigueGain > 0
      && model.fitnessDays > TimeConstants.fitness.lowerBound + 0.01
      && model.fitnessDays < TimeConstants.fitness.upperBound - 0.01
      && model.fatigueDays > TimeConstants.fatigue.lowerBound + 0.01
      && model.fatigueDays < TimeConstants.fatigue.upperBound - 0.01
  }
}

/// The gains for given time constants that come nearest to the performances.
///
/// - Returns: `nil` without a performance in the calendar of the loads.
/// - Complexity: O(*n*) in days.
package func impulseResponse(
  dailyLoads: [Double], performances: [Performance], fitnessDays: Double, fatigueDays: Double
) -> ImpulseResponseFit? {
  ResponseData(dailyLoads, performances)?.fit(fitnessDays, fatigueDays)
}

/// Banister's model fitted to performances: gains and time constants.
///
/// For each pair of time constants on a grid (fitness 20 to 80 days, fatigue 2 to 25, at least five
/// less) the best gains follow by least squares; from the best pair a simplex search goes on
/// between the grid's points.
///
/// - Parameters:
///   - dailyLoads: one for each calendar day, oldest first; a rest day is 0.
///   - performances: in any order; those outside the calendar are left out.
/// - Returns: `nil` with fewer than five performances. The constants trade off against each other:
///   with noise, trust the curve and not its parameters. Show it only if
///   `impulseResponseTrial` says so.
/// - Complexity: O(days + 700 × performances).
/// - Note: Banister et al. 1975; variable projection. The same day's load is excluded, as in
///   Morton's and Busso's papers.
package func impulseResponseFit(
  dailyLoads: [Double], performances: [Performance]
) -> ImpulseResponseFit? {
  guard let data = ResponseData(dailyLoads, performances), data.values.count >= 5 else {
    return nil
  }
  return data.bestFit()
}

/// The bounds of the search, in days.
enum TimeConstants {
  static let fitness = 20.0...80.0
  static let fatigue = 2.0...25.0
  /// How many days longer fitness must last than fatigue.
  static let distance = 5.0
}

/// Loads and performances, ready for many fits.
struct ResponseData {
  let loads: [Double]
  let days: [Int]
  let values: [Double]

  init?(_ loads: [Double], _ performances: [Performance]) {
    let known = performances.filter { loads.indices.contains($0.day) && $0.value.isFinite }
    guard !known.isEmpty else { return nil }
    self.loads = loads
    days = known.map(\.day)
    values = known.map(\.value)
  }

  func fit(_ fitnessDays: Double, _ fatigueDays: Double) -> ImpulseResponseFit? {
    guard fitnessDays > 0, fatigueDays > 0,
      let gains = LinearResponse(
        fitness: faded(fitnessDays), fatigue: faded(fatigueDays), performances: values)
    else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return ImpulseResponseFit(
      model: ImpulseResponse(
        baseline: gains.baseline, fitnessGain: gains.fitnessGain, fatigueGain: gains.fatigueGain,
        fitnessDays: fitnessDays, fatigueDays: fatigueDays),
      squaredError: gains.squaredError,
      determination: variance > 0 ? 1 - gains.squaredError / variance : nil)
  }

  func bestFit() -> ImpulseResponseFit? {
    let slow = stride(
      from: TimeConstants.fitness.lowerBound, through: TimeConstants.fitness.upperBound, by: 2
    ).map { (days: $0, sums: faded($0)) }
    let fast = stride(
      from: TimeConstants.fatigue.lowerBound, through: TimeConstants.fatigue.upperBound, by: 1
    ).map { (days: $0, sums: faded($0)) }
    var best: (fitness: Double, fatigue: Double, error: Double)?
    for fitness in slow {
      for fatigue in fast where fatigue.days < fitness.days - TimeConstants.distance {
        guard
          let gains = LinearResponse(
            fitness: fitness.sums, fatigue: fatigue.sums, performances: values)
        else { continue }
        if let best, best.error <= gains.squaredError { continue }
        best = (fitness.days, fatigue.days, gains.squaredError)
      }
    }
    guard let best else { return nil }
    let refined = nelderMeadMinimum(from: (best.fitness, best.fatigue), step: (1, 0.5)) { x, y in
      guard TimeConstants.fitness.contains(x), TimeConstants.fatigue.contains(y),
        y < x - TimeConstants.distance
      else { return .infinity }
      return LinearResponse(fitness: faded(x), fatigue: faded(y), performances: values)?
        .squaredError ?? .infinity
    }
    return fit(refined.x, refined.y)
  }

  /// The faded loads on the days of the performances.
  private func faded(_ days: Double) -> [Double] {
    let sums = decayedSums(of: loads, days: days)
    return self.days.map { sums[$0] }
  }
}
