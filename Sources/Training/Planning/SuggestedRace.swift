/// A race or event in Garmin's calendar: a suggestion for a goal.
package struct SuggestedRace: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var day: Day
  package var name: String
  package var place: String?
  package var sport: Sport?
  package var distanceMeters: Double?
  /// Whether it is called a race; else it is some event.
  package var isRace: Bool

  package init(id: Int64, day: Day, name: String, isRace: Bool) {
    self.id = id
    self.day = day
    self.name = name
    self.isRace = isRace
  }
}
