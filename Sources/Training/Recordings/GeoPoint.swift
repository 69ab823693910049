/// A place on the globe, in degrees (WGS 84).
package struct GeoPoint: Hashable, Sendable, Codable {
  package var latitude: Double
  package var longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
