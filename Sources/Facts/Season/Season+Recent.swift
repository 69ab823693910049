extension Season {
  /// How many days back "now" reaches.
  package static let recentDays = 90
}
