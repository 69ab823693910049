import Foundation
package import Training

/// A place in a plane: meters to the east and to the north of some origin, or units of a drawing.
package struct PlanarPoint: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension PlanarPoint {
  /// The distance to another place, in the unit of the plane.
  package func distance(to other: PlanarPoint) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// A plane that touches the globe at one place: right to a share of a per cent over a run, whatever
/// the longitude, and of no use over half a continent.
package struct LocalPlane: Sendable {
  package let origin: GeoPoint
  private let eastward: Double

  package init(at origin: GeoPoint) {
    self.origin = origin
    eastward = cos(origin.latitude * Double.pi / 180)
  }

  /// Meters east and north of the origin, the short way round the globe.
  package func point(_ place: GeoPoint) -> PlanarPoint {
    PlanarPoint(
      x: unwrapped(place.longitude - origin.longitude) * metersPerDegree * eastward,
      y: (place.latitude - origin.latitude) * metersPerDegree)
  }

  /// The place of a point; next to a pole its longitude means nothing.
  package func place(_ point: PlanarPoint) -> GeoPoint {
    GeoPoint(
      latitude: origin.latitude + point.y / metersPerDegree,
      longitude: unwrapped(
        origin.longitude + point.x / (metersPerDegree * max(1e-6, eastward))))
  }
}

/// Meters along a meridian.
let metersPerDegree = globeRadiusMeters * Double.pi / 180

/// An angle in degrees brought to within half a turn of zero.
func unwrapped(_ degrees: Double) -> Double {
  if abs(degrees) <= 180 { return degrees }
  return degrees - 360 * (degrees / 360).rounded()
}
