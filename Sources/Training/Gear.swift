/// Shoes, a bike or anything else that wears out.
package struct Gear: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var name: String
  /// Garmin's word: `Shoes`, `Bike`, `Other`; `nil` if unsaid.
  package var kind: String?
  package var isRetired: Bool
  package var firstDay: Day?
  package var lastDay: Day?
  /// When it should be replaced, in meters; `nil` if no limit was set.
  package var maximumMeters: Double?
  /// Ids of the activities it was used in, in order.
  package var activityIDs: [Int64]

  package init(id: Int64, name: String) {
    self.id = id
    self.name = name
    isRetired = false
    activityIDs = []
  }
}
