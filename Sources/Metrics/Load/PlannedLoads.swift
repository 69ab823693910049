package import Training

/// The load a plan brings to each day.
///
/// A week's distance includes its races. The race day gets the race's load; what is left of the
/// distance goes to the days before the week's first race, by weight, and after the race the
/// runner rests. If no day before it has a weight, the rest goes to the days after the last race.
///
/// - Parameters:
///   - weeks: in any order; where they overlap they add up.
///   - races: inside and outside the weeks; one outside still gets its load.
///   - loadPerKilometer: load of a planned kilometer.
///   - raceLoadPerKilometer: load of a raced kilometer.
/// - Returns: oldest first, the seven days of each week, rest days with 0, and the days of races
///   outside them; days between are not filled. The sum is what all distances are worth: nothing
///   is lost, even where a week leaves no day to run on (then days without a race share it evenly,
///   at last the day of the first race takes it).
/// - Complexity: O(*n* log *n*).
/// - Note: Our own rule; there is no standard.
package func plannedLoads(
  weeks: [PlannedDistance], races: [Race], loadPerKilometer: Double, raceLoadPerKilometer: Double
) -> [DayLoad] {
  var loads: [Day: Double] = [:]
  let raceDays = races.filter { $0.distanceMeters > 0 && $0.distanceMeters.isFinite }
  for week in weeks {
    for index in 0..<7 { loads[week.start + index, default: 0] += 0 }
    let inWeek = raceDays.filter { (0..<7).contains($0.day - week.start) }
    let raced = inWeek.reduce(0) { $0 + $1.distanceMeters }
    let rest = max(0, week.distanceMeters - raced)
    guard rest > 0, rest.isFinite else { continue }
    let shares = week.shares(aroundRaces: Set(inWeek.map { $0.day - week.start }))
    for (index, share) in shares.enumerated() {
      loads[week.start + index, default: 0] += rest / 1_000 * loadPerKilometer * share
    }
  }
  for race in raceDays {
    loads[race.day, default: 0] += race.distanceMeters / 1_000 * raceLoadPerKilometer
  }
  return loads.map { DayLoad(day: $0.key, load: $0.value) }.sorted { $0.day < $1.day }
}

extension PlannedDistance {
  /// What each of the seven days gets of the distance; the shares add up to 1.
  func shares(aroundRaces races: Set<Int>) -> [Double] {
    let first = races.min() ?? 7
    let last = races.max() ?? -1
    let before = (0..<7).map { $0 < first ? 1.0 : 0 }
    let after = (0..<7).map { $0 > last ? 1.0 : 0 }
    let weights = (0..<7).map(weight)
    let candidates = [
      zip(before, weights).map { $0 * $1 }, zip(after, weights).map { $0 * $1 }, before, after,
      (0..<7).map { races.contains($0) ? 0 : 1.0 },
    ]
    for candidate in candidates {
      let sum = candidate.reduce(0, +)
      if sum > 0, sum.isFinite { return candidate.map { $0 / sum } }
    }
    return (0..<7).map { $0 == first ? 1 : 0 }
  }
}
