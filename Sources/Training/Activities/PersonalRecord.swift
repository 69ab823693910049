/// A personal record as Garmin keeps it.
package struct PersonalRecord: Hashable, Sendable, Identifiable {
  /// What the value counts; it follows from the label.
  package enum Unit: String, Sendable { case seconds, meters, count, grams, unknown }

  package var id: Int64
  /// Garmin's English label: `Best 5km Run`, `Farthest Run`.
  package var label: String
  package var value: Double
  package var unit: Unit
  /// When it was set; at midnight if only the day is known.
  package var time: Moment?
  /// The activity it was set in, if it was set in one.
  package var activityID: Int64?
  /// Whether it still stands.
  package var isCurrent: Bool

  package init(id: Int64, label: String, value: Double, unit: Unit, isCurrent: Bool) {
    self.id = id
    self.label = label
    self.value = value
    self.unit = unit
    self.isCurrent = isCurrent
  }

  package var day: Day? { time?.day }
}
