package import Training

/// Seven days of a plan that begin on any day, with the distance to be run in them.
package struct PlannedDistance: Hashable, Sendable {
  package var start: Day
  /// Races of these days are part of it.
  package var distanceMeters: Double
  /// How the distance is spread over the seven days, in any unit; `nil` for evenly.
  package var weights: [Double]?

  package init(start: Day, distanceMeters: Double, weights: [Double]? = nil) {
    self.start = start
    self.distanceMeters = distanceMeters
    self.weights = weights
  }

  /// A week of the plan, spread as its sessions are.
  package init(_ week: PlannedWeek) {
    start = week.week.monday
    distanceMeters = week.distanceMeters
    guard !week.sessions.isEmpty else { return }
    var weights = [Double](repeating: 0, count: 7)
    for session in week.sessions where (1...7).contains(session.weekday) {
      weights[session.weekday - 1] += session.distanceMeters
    }
    self.weights = weights
  }

  /// The weight of a day, 0 for one that has none or a negative one.
  func weight(_ day: Int) -> Double {
    guard let weights else { return 1 }
    guard day < weights.count, weights[day].isFinite else { return 0 }
    return max(0, weights[day])
  }
}
