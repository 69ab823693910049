/// Garmin's fitness age on one day, in years, and what it is made of.
package struct FitnessAge: Hashable, Sendable {
  package var day: Day
  package var years: Double
  package var chronologicalYears: Double?
  /// What it could be at a healthy weight, with enough hard minutes.
  package var achievableYears: Double?
  package var restingHeartRate: Double?
  package var bodyMassIndex: Double?
  package var vo2Max: Double?
  package var vigorousMinutes: Double?

  package init(day: Day, years: Double) {
    self.day = day
    self.years = years
  }
}
