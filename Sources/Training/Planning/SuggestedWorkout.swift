/// A workout in Garmin's calendar: a suggestion for the plan, never the plan itself.
package struct SuggestedWorkout: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var day: Day
  package var name: String
  package var sport: Sport?
  /// Estimated, or the sum of its timed steps.
  package var seconds: Double?
  /// The sum of its steps that end after a distance.
  package var distanceMeters: Double?
  /// The activity it was done with, if Garmin knows.
  package var activityID: Int64?

  package init(id: Int64, day: Day, name: String) {
    self.id = id
    self.day = day
    self.name = name
  }
}
