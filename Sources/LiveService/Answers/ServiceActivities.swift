/// An activity in the list of a service.
package struct ServiceActivity: Hashable, Sendable {
  package var id: Int64
  /// Entered by hand there: there is no file of it.
  package var isManual: Bool
  /// In the service's word; empty where it tells none.
  package var sport: String

  package init(id: Int64, isManual: Bool, sport: String) {
    (self.id, self.isManual, self.sport) = (id, isManual, sport)
  }
}

/// Activities as they were listed, and which they are.
package struct ServiceActivities: Sendable {
  /// One list of JSON.
  package var bytes: [UInt8]
  package var activities: [ServiceActivity]

  package init(bytes: [UInt8], activities: [ServiceActivity]) {
    (self.bytes, self.activities) = (bytes, activities)
  }
}
