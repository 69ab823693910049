/// One week of the training plan.
package struct PlannedWeek: Hashable, Sendable, Encodable {
  package var week: ISOWeek
  /// Kilometers planned for the week's runs.
  package var distanceMeters: Double
  /// What the week is for, in the runner's words.
  package var focus: String?
  /// What is planned by day.
  package var sessions: [PlannedSession]

  package init(
    week: ISOWeek, distanceMeters: Double, focus: String? = nil, sessions: [PlannedSession] = []
  ) {
    self.week = week
    self.distanceMeters = distanceMeters
    self.focus = focus
    self.sessions = sessions
  }
}

/// One planned run.
package struct PlannedSession: Hashable, Sendable, Encodable {
  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int
  package var distanceMeters: Double
  package var title: String?

  package init(weekday: Int, distanceMeters: Double, title: String? = nil) {
    self.weekday = weekday
    self.distanceMeters = distanceMeters
    self.title = title
  }
}
