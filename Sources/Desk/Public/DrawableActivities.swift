import Training

/// Which activities may be drawn up to a private place, as far as words and tables about them go.
///
/// Nothing may tell the length of the whole: not the distance of a race, not what was planned for
/// that day, not what the runner wrote of it.
struct DrawableActivities {
  private let days: Set<Day>
  private let corrected: Set<Int64>

  /// - Parameters:
  ///   - log: with races and plan.
  ///   - corrected: activities with an `[[activity]]`.
  init(_ log: TrainingLog, corrected: Set<Int64>) {
    self.corrected = corrected
    let planned = log.plan.flatMap { week in
      week.sessions.map { week.week.monday + ($0.weekday - 1) }
    }
    days = Set(planned).union(log.races.map(\.day))
  }

  func contains(_ activity: Activity) -> Bool {
    activity.hasRoute && !activity.isRace && !activity.isParent && activity.parentID == nil
      && activity.byHand == nil && !days.contains(activity.day) && !corrected.contains(activity.id)
  }
}
