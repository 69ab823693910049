import Training

/// The titles that the runner gave to the days of the plan.
struct PlannedTitles {
  /// A run that is shorter or longer by more than this share is not the one that was planned.
  private static let share = 0.25

  private var sessions: [Day: PlannedSession] = [:]

  init(_ plan: [PlannedWeek]) {
    for week in plan {
      for session in week.sessions { sessions[week.week.monday + (session.weekday - 1)] = session }
    }
  }

  /// That of the day of a run that came to about what was planned; `nil` for all others.
  func title(of activity: Activity) -> String? {
    guard activity.sport.isRun, let session = sessions[activity.day],
      let meters = activity.distanceMeters,
      abs(meters - session.distanceMeters) <= Self.share * session.distanceMeters
    else { return nil }
    return session.title
  }
}
