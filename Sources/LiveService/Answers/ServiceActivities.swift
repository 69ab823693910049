/// An activity in the list of a service.
package struct ServiceActivity: Hashable, Sendable {
  /// What can be had of it.
  package enum Original: Sendable {
    case offered
    /// It was entered by hand there: there is no file.
    case none
    /// The service may not pass it on.
    case withheld
  }

  /// Its name there, of letters and digits alone: it becomes a part of an address, and of a file's.
  package var id: String
  /// The number that Garmin gave it, where it came from there.
  package var garminID: Int64?
  /// When it began, in Unix seconds.
  package var start: Int?
  /// How long it took.
  package var seconds: Double?
  /// In the service's word; empty where it tells none.
  package var sport = ""
  package var original = Original.offered

  package init(id: String) { self.id = id }
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
