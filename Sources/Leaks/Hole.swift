import Foundation
import Routes

/// The emptiness among drawn ways where nothing is shown.
struct Hole {
  var middle: PlanarPoint
  /// Of the largest disc that nothing is drawn in.
  var radius: Double

  /// The largest one around a point; `nil` where there is hardly any.
  init?(in seen: [PlanarPoint], around center: PlanarPoint, reach: Double) {
    let near = seen.filter { $0.distance(to: center) < 1.5 * reach }
    guard near.count > 20 else { return nil }
    let step = max(reach / 14, 8)
    // One point a cell is as good as all of them.
    var cells: [PlanarPoint: PlanarPoint] = [:]
    for point in near {
      cells[PlanarPoint(x: (point.x / step).rounded(), y: (point.y / step).rounded())] = point
    }
    let points = Array(cells.values)
    var (weight, x, y, best) = (0.0, 0.0, 0.0, 0.0)
    for east in stride(from: -reach, through: reach, by: step) {
      for north in stride(from: -reach, through: reach, by: step)
      where hypot(east, north) <= reach {
        let place = PlanarPoint(x: center.x + east, y: center.y + north)
        let distance = points.reduce(Double.infinity) { min($0, $1.distance(to: place)) }
        // What nothing lies around is not a hole but the outside.
        guard distance > 25, Self.isEnclosed(place, by: points) else { continue }
        let share = pow(distance, 4)
        (weight, x, y) = (weight + share, x + share * place.x, y + share * place.y)
        best = max(best, distance)
      }
    }
    guard weight > 0 else { return nil }
    (middle, radius) = (PlanarPoint(x: x / weight, y: y / weight), best)
  }

  func guess(spread: Double) -> HomeGuess {
    HomeGuess(at: middle, errorMeters: max(0.35 * radius, 0.25 * spread))
  }

  /// Whether points lie in all four directions.
  private static func isEnclosed(_ place: PlanarPoint, by points: [PlanarPoint]) -> Bool {
    var quarters: Set<Int> = []
    for point in points {
      quarters.insert((point.x > place.x ? 1 : 0) + (point.y > place.y ? 2 : 0))
      if quarters.count == 4 { return true }
    }
    return false
  }
}
