/// Everything the report is made from, but for the samples: those are read one activity at a time.
package struct TrainingLog: Sendable {
  package var athlete: Athlete
  /// Oldest first; parents of multisport activities are not in it.
  package var activities: [Activity]
  /// By activity id.
  package var derived: [Int64: DerivedValues]
  /// Oldest first, at most one a day.
  package var days: [WellnessDay]
  /// Oldest first, at most one a day.
  package var nights: [Night]
  /// By day.
  package var races: [Race]
  /// By week.
  package var plan: [PlannedWeek]
  /// What Garmin computed or kept beside the activities.
  package var wellness: Wellness
  /// Where the page of each activity lies, by id; an activity that was given none has none.
  package var addresses: [Int64: String]
  /// The activity whose page an old address leads on to, by path.
  package var formerAddresses: [String: Int64]
  /// What was mended of activities, by id, in the order it was; of most there is nothing.
  package var corrections: [Int64: [Correction]] = [:]
  /// Of which activities not all of the file could be used, by id.
  package var fileParts: [Int64: FilePart] = [:]
  /// The weather of activities, by id.
  package var weather: [Int64: Weather] = [:]
  /// How many activities are told of and shown nowhere.
  package var leftOut = LeftOut()
  /// The services that told of activities.
  package var services: Set<DataService> = []
  /// The day that the newest complete list of activities is of.
  package var completeUntil: Day?

  package init(
    athlete: Athlete, activities: [Activity] = [], derived: [Int64: DerivedValues] = [:],
    days: [WellnessDay] = [], nights: [Night] = [], races: [Race] = [],
    plan: [PlannedWeek] = [], wellness: Wellness = Wellness(),
    addresses: [Int64: String] = [:], formerAddresses: [String: Int64] = [:]
  ) {
    self.athlete = athlete
    self.activities = activities
    self.derived = derived
    self.days = days
    self.nights = nights
    self.races = races
    self.plan = plan
    self.wellness = wellness
    self.addresses = addresses
    self.formerAddresses = formerAddresses
  }
}
