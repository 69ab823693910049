import Foundation
package import Training

/// A map of some places in a box: Web Mercator, one scale for both directions, centered.
///
/// Make it from places that may be seen: the box itself tells where they lie.
///
/// - Note: Mercator keeps angles, so one scale keeps the shape. Latitudes are cut at ±85.0511°,
///   where the projection's square ends.
package struct FittedMap: Sendable {
  /// Units of the drawing for one radian of longitude; 0 when there is only one place.
  package let scale: Double
  package let width: Double
  package let height: Double
  /// The longitude all others are brought to within half a turn of, in degrees.
  private let reference: Double
  /// The middle of what is shown, in the projection's plane.
  private let center: PlanarPoint

  /// A map on which all places can be seen.
  ///
  /// There is none without a place on the globe or with a box that has no size.
  ///
  /// - Parameters:
  ///   - places: in any order; those off the globe are left out.
  ///   - width: of the box, in units of the drawing.
  ///   - height: of the box.
  ///   - padding: what stays free on each side.
  /// - Complexity: O(*n*).
  package init?(of places: [GeoPoint], width: Double, height: Double, padding: Double = 0) {
    guard width > 0, height > 0, width.isFinite, height.isFinite, padding.isFinite,
      let first = places.first(where: \.isOnGlobe)
    else { return nil }
    self.width = width
    self.height = height
    reference = first.longitude
    var (west, east) = (Double.infinity, -Double.infinity)
    var (south, north) = (Double.infinity, -Double.infinity)
    for place in places where place.isOnGlobe {
      let point = mercatorPoint(place, reference: reference)
      west = min(west, point.x)
      east = max(east, point.x)
      south = min(south, point.y)
      north = max(north, point.y)
    }
    center = PlanarPoint(x: (west + east) / 2, y: (south + north) / 2)
    let (free, tall) = (max(0, width - 2 * padding), max(0, height - 2 * padding))
    let horizontal = east > west ? free / (east - west) : .infinity
    let vertical = north > south ? tall / (north - south) : .infinity
    let smaller = min(horizontal, vertical)
    scale = smaller.isFinite ? smaller : 0
  }

  /// Where a place lies in the box, or outside of it: x to the right, y downward.
  package func point(_ place: GeoPoint) -> PlanarPoint {
    let point = mercatorPoint(place, reference: reference)
    return PlanarPoint(
      x: width / 2 + (point.x - center.x) * scale, y: height / 2 - (point.y - center.y) * scale)
  }

  package func points(_ places: [GeoPoint]) -> [PlanarPoint] { places.map(point) }

  /// How many meters on the ground one unit of the drawing is, in the middle of the map;
  /// `nil` when there is only one place.
  package var metersPerUnit: Double? {
    guard scale > 0 else { return nil }
    // The cosine of the latitude whose Mercator height is y is 1 / cosh y.
    return globeRadiusMeters / cosh(center.y) / scale
  }
}

/// The projection: x is the longitude, y = ln tan(π/4 + φ/2), both in radians.
func mercatorPoint(_ place: GeoPoint, reference: Double) -> PlanarPoint {
  let degree = Double.pi / 180
  let latitude = min(85.051_128_78, max(-85.051_128_78, place.latitude))
  return PlanarPoint(
    x: (reference + unwrapped(place.longitude - reference)) * degree,
    y: log(tan(Double.pi / 4 + latitude * degree / 2)))
}
