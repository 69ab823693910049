import Foundation
package import Training

extension GeoPoint {
  /// Whether it lies on the globe: at most 90° north or south, and no more than one turn beyond
  /// 180° east or west, for those who count longitudes from 0 to 360.
  package var isOnGlobe: Bool {
    abs(latitude) <= 90 && abs(longitude) <= 540
  }
}

/// Meters along the great circle between two places.
///
/// - Returns: `nil` when either is not on the globe.
/// - Note: The haversine on a sphere of 6,371,008.8 m, the mean radius of the IUGG: up to 0.56 %
///   away from the geodesic on the ellipsoid, 3 m in a kilometer at worst.
package func greatCircleMeters(from a: GeoPoint, to b: GeoPoint) -> Double? {
  guard a.isOnGlobe, b.isOnGlobe else { return nil }
  return haversineMeters(a.latitude, a.longitude, b.latitude, b.longitude)
}

/// Meters along a line of places; 0 for fewer than two, places off the globe left out.
///
/// - Complexity: O(*n*).
package func lengthMeters(of line: [GeoPoint]) -> Double {
  let places = line.filter(\.isOnGlobe)
  return zip(places, places.dropFirst()).reduce(0) {
    $0 + haversineMeters($1.0.latitude, $1.0.longitude, $1.1.latitude, $1.1.longitude)
  }
}

/// The mean radius of the globe (IUGG).
let globeRadiusMeters = 6_371_008.8

/// The haversine, unchecked: NaN in, NaN out.
func haversineMeters(
  _ latitude1: Double, _ longitude1: Double, _ latitude2: Double, _ longitude2: Double
) -> Double {
  let degree = Double.pi / 180
  let northing = sin((latitude2 - latitude1) * degree / 2)
  let easting = sin((longitude2 - longitude1) * degree / 2)
  let h =
    northing * northing
    + cos(latitude1 * degree) * cos(latitude2 * degree) * easting * easting
  return 2 * globeRadiusMeters * asin(min(1, h.squareRoot()))
}
