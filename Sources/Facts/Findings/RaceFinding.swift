import Training

/// How a race went: against its goal and against earlier races of its length.
package struct RaceFinding: Hashable, Sendable, Encodable {
  /// The race's name in the settings; `nil` where only the activity says that it is one.
  package var name: String?
  /// All of it, stops included.
  package var seconds: Double
  package var goalSeconds: Double?
  /// The best of the earlier races of this length; `nil` without one.
  package var bestSeconds: Double?
  package var earlierCount: Int
  /// Of the course, by the settings; `nil` where only the watch measured it.
  package var officialMeters: Double?

  package init(
    name: String?, seconds: Double, goalSeconds: Double?, earlier: [Double],
    officialMeters: Double? = nil
  ) {
    self.name = name
    self.seconds = seconds
    self.goalSeconds = goalSeconds
    bestSeconds = earlier.min()
    earlierCount = earlier.count
    self.officialMeters = officialMeters
  }

  /// Whether it is the goal to the second; `nil` without a goal.
  package var isGoal: Bool? { goalSeconds.map { abs(seconds - $0) < 1 } }

  /// Whether it is the best of the earlier ones to the second; `nil` without one.
  package var isBest: Bool? { bestSeconds.map { abs(seconds - $0) < 1 } }
}

extension RaceFinding {
  /// `nil` for what is no race.
  package init?(of index: Int, in season: Season) {
    let entry = season.entries[index]
    let known = season.race(run: entry)
    guard known != nil || (entry.activity.isRace && entry.isRun) else { return nil }
    self.init(
      name: known?.name, seconds: raceSeconds(of: entry.activity), goalSeconds: known?.goalSeconds,
      earlier: season.earlierRaces(than: index).map { raceSeconds(of: $0.activity) },
      officialMeters: known?.distanceMeters)
  }
}
