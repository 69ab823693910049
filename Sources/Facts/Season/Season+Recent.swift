import Training

extension Season {
  /// How many days back "now" reaches.
  package static let recentDays = 90

  /// Whether a day is one of them.
  func isRecent(_ day: Day) -> Bool { day <= today && day > today - Self.recentDays }
}
