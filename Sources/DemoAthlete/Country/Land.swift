import Foundation

/// The invented land: where it lies and how high it is.
///
/// It lies in the open South Atlantic, a thousand kilometers from the nearest house. Places are
/// meters east and north of its market square; the height of a place is always the same.
enum Land {
  static let latitude = -44.62
  static let longitude = 4.18
  static let town = "Skerrymouth"
  static let hills = "Grey Fells"

  /// Degrees of a place.
  static func degrees(x: Double, y: Double) -> (latitude: Double, longitude: Double) {
    let metersPerDegree = 6_371_000 * Double.pi / 180
    return (
      latitude + y / metersPerDegree,
      longitude + x / (metersPerDegree * cos(latitude * .pi / 180))
    )
  }

  /// Meters above the sea: gentle in the town, hills north of it.
  static func height(x: Double, y: Double) -> Double {
    let town =
      34 + 14 * sin(x / 1_450 + 0.7) * cos(y / 1_180) + 7 * sin(x / 440 + y / 620)
      + 2.2 * sin(x / 170 - y / 230 + 2)
    let share = min(max((y - 4_800) / 2_600, 0), 1)
    let rise = share * share * (3 - 2 * share)
    let fells =
      190 + 110 * sin(x / 1_250 + 1.1) * cos(y / 1_030) + 38 * sin(x / 410 + y / 480)
      + 7 * sin(x / 130 - y / 170)
    return max(town + rise * fells, 2)
  }
}
