package import Training

/// A place the runner does not want to show: a home, an office.
package struct PrivacyZone: Hashable, Sendable {
  /// What tells it from the others; with the key it decides how the mask is moved.
  package var id: String
  package var center: GeoPoint
  package var radiusMeters: Double

  package init(id: String, center: GeoPoint, radiusMeters: Double) {
    self.id = id
    self.center = center
    self.radiusMeters = radiusMeters
  }
}
