package import Training

/// How a plan goes, by a rule.
package enum PlanFinding: Hashable, Sendable, Encodable {
  /// Of the kilometers planned for the weeks that are over.
  case done(share: Double, weeks: Int)
  /// Nothing planned is over; 0 days away is today.
  case race(name: String, daysAway: Int)
  case begins

  /// - Parameters:
  ///   - done: the plan's weeks that are over.
  ///   - race: the next one.
  ///   - today: the day it is told on.
  package init(done: [WeekSums], race: Race?, today: Day) {
    let planned = done.reduce(0) { $0 + ($1.plan?.distanceMeters ?? 0) }
    if planned > 0 {
      self = .done(
        share: done.reduce(0) { $0 + $1.distanceMeters } / planned, weeks: done.count)
    } else if let race {
      self = .race(name: race.name, daysAway: race.day - today)
    } else {
      self = .begins
    }
  }
}

/// Where a plan leads.
package enum ProjectionFinding: Hashable, Sendable, Encodable {
  case raceDay(RaceForm)
  /// There is no race that the plan reaches, or it is too early to say.
  case fitness(FitnessFinding)

  package init(_ calendar: LoadCalendar, race: Race?) {
    self =
      race.flatMap { calendar.raceForm($0) }.map { .raceDay($0) }
      ?? .fitness(calendar.fitnessFinding(race: nil))
  }
}

/// How much of the planned load was done in the last weeks.
package struct PlannedLoadFinding: Hashable, Sendable, Encodable {
  package var done: Double
  package var planned: Double
  package var weeks: Int
  /// The last day of these weeks, where the data ended before today.
  package var through: Day?

  /// `nil` where nothing was planned, or for no whole week.
  package init?(done: Double, planned: Double, weeks: Int, through: Day? = nil) {
    guard planned > 0, weeks > 0 else { return nil }
    (self.done, self.planned, self.weeks) = (done, planned, weeks)
    self.through = through
  }
}
