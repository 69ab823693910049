import Foundation
import Training

/// The one third of a mask's border where the drawing of a way may end.
///
/// Ways leave a mask more often on the side where the home is, so the ends of all of them find it,
/// and so does the choice of the ends that are used most. The third is chosen by the secret alone: it
/// knows nothing of the home, and never changes.
extension ZoneMask {
  private static let halfAngle = Double.pi / 3
  /// An end within this many radii of the middle tells of the mask.
  private static let reach = 1.7

  /// Whether a drawing may end at a place, which is far away or at the gate.
  func letsEnd(at place: GeoPoint) -> Bool {
    guard let meters = greatCircleMeters(from: center, to: place) else { return false }
    guard meters < Self.reach * radiusMeters else { return true }
    let point = LocalPlane(at: center).point(place)
    let turn = atan2(point.x, point.y) - gateBearing
    return abs(remainder(turn, 2 * Double.pi)) <= Self.halfAngle
  }
}
