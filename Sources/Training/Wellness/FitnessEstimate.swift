/// The watch's estimate of VO₂max, in milliliters a minute and kilogram.
package struct FitnessEstimate: Hashable, Sendable {
  package enum Sport: String, Sendable { case running, cycling, other }

  package var day: Day
  package var time: Moment
  package var sport: Sport
  package var vo2Max: Double
  /// Whether the file did not name a sport and running was assumed.
  package var isSportAssumed: Bool
  /// The activity it comes from, if it is that of one activity.
  package var activityID: Int64?

  package init(
    day: Day, time: Moment, sport: Sport, vo2Max: Double, isSportAssumed: Bool = false,
    activityID: Int64? = nil
  ) {
    self.day = day
    self.time = time
    self.sport = sport
    self.vo2Max = vo2Max
    self.isSportAssumed = isSportAssumed
    self.activityID = activityID
  }
}
