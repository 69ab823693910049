/// An activity in the list of a service.
package struct ServiceActivity: Hashable, Sendable {
  package var id: Int64
  /// Entered by hand there: there is no file of it.
  package var isManual: Bool

  package init(id: Int64, isManual: Bool) { (self.id, self.isManual) = (id, isManual) }
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
