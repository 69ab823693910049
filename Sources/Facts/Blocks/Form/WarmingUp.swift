import Metrics
package import Training

/// How far fitness still is from forgetting that it was begun at zero.
package struct WarmingUp: Hashable, Sendable, Encodable {
  package var since: Day
  package var until: Day
  /// Of what fitness would be with a longer past.
  package var missingShare: Double

  /// `nil` once three time constants of fitness are over; they are in days.
  package init?(_ calendar: LoadCalendar, timeConstant: Double) {
    let needed = warmingUpDays(timeConstant: timeConstant)
    guard calendar.daysSoFar < needed,
      let missing = Metrics.missingShare(
        afterDays: Double(calendar.daysSoFar), timeConstant: timeConstant)
    else { return nil }
    since = calendar.firstDay
    until = calendar.firstDay + needed
    missingShare = missing
  }
}
