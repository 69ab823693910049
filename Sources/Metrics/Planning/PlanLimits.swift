/// What a plan of daily loads must keep to.
package struct PlanLimits: Hashable, Sendable {
  /// Fitness and fatigue on the evening before the first day.
  package var chronicLoad: Double
  package var acuteLoad: Double
  /// How many days there are until race morning; the race is not one of them.
  package var days: Int
  /// The most that fitness may gain in seven days: five to eight is a usual ceiling, three to five
  /// for masters.
  package var maximumRamp: Double
  /// The lowest form, fitness minus fatigue, on any evening.
  package var minimumForm: Double
  /// The form wanted on race morning.
  package var raceForm: ClosedRange<Double>
  /// The most a day may hold.
  package var maximumLoad: Double
  /// Days of rest: numbers from 0 in a cycle of seven that begins with the first day.
  package var restDays: Set<Int>
  package var chronicDays: Double = 42
  package var acuteDays: Double = 7

  package init(
    chronicLoad: Double, acuteLoad: Double, days: Int, maximumRamp: Double, minimumForm: Double,
    raceForm: ClosedRange<Double>, maximumLoad: Double, restDays: Set<Int> = []
  ) {
    self.chronicLoad = chronicLoad
    self.acuteLoad = acuteLoad
    self.days = days
    self.maximumRamp = maximumRamp
    self.minimumForm = minimumForm
    self.raceForm = raceForm
    self.maximumLoad = maximumLoad
    self.restDays = restDays
  }
}

/// A limit that stands in the way of a plan.
package enum PlanLimit: String, Sendable, CaseIterable {
  /// Fitness may not grow so fast.
  case ramp
  /// Form may not fall so low.
  case form
  /// Race morning cannot be so fresh.
  case raceFreshness
  /// Race morning cannot be so tired.
  case raceFatigue
}

/// The best plan, or why there is none.
package enum PlanOptimum: Hashable, Sendable {
  /// - Parameters:
  ///   - loads: to be run: one a day, with weeks as alike as a tenth of a point of fitness allows.
  ///   - boldLoads: what reaches the very highest fitness; it leaps between nothing and all.
  ///   - chronicLoad: that highest fitness on race morning.
  case plan(loads: [Double], boldLoads: [Double], chronicLoad: Double)
  /// No loads keep all limits; these ones stand against each other, the strongest first.
  case impossible([PlanLimit])
}
