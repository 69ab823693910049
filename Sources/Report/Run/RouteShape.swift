import Facts
import Routes
import Wording

/// What kind of way a route is.
enum RouteShape: Equatable {
  case loop, thereAndBack, oneWay
  /// Within a place so small that the distance must have been run in rounds.
  case laps

  /// Judged by about 60 points of the track, in meters of a plane, and its length.
  init?(points: [PlanarPoint], meters: Double) {
    guard points.count >= 4, meters > 400, let first = points.first, let last = points.last
    else { return nil }
    let reach = points.map { first.distance(to: $0) }.max() ?? 0
    guard reach > 20 else { return nil }
    if meters / reach > 12 {
      self = .laps
    } else if first.distance(to: last) > max(300, 0.15 * meters) {
      self = .oneWay
    } else {
      self = Self.isRetraced(points, tolerance: max(30, 0.01 * meters)) ? .thereAndBack : .loop
    }
  }

  /// Whether the way back lies on the way out: most of its points are near a line of the way out.
  private static func isRetraced(_ points: [PlanarPoint], tolerance: Double) -> Bool {
    var lengths = [0.0]
    for (a, b) in zip(points, points.dropFirst()) {
      lengths.append((lengths.last ?? 0) + a.distance(to: b))
    }
    let half = (lengths.last ?? 0) / 2
    let turn = lengths.firstIndex { $0 >= half } ?? 0
    guard turn > 0, turn < points.count - 1 else { return false }
    let back = points[turn...]
    let near = back.count { point in
      (0..<turn).contains {
        point.distance(toLineFrom: points[$0], to: points[$0 + 1]) <= tolerance
      }
    }
    return Double(near) >= 0.8 * Double(back.count)
  }
}

extension PlanarPoint {
  fileprivate func distance(toLineFrom a: PlanarPoint, to b: PlanarPoint) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = dx * dx + dy * dy
    guard length > 0 else { return distance(to: a) }
    let share = max(0, min(1, ((x - a.x) * dx + (y - a.y) * dy) / length))
    return distance(to: PlanarPoint(x: a.x + share * dx, y: a.y + share * dy))
  }
}
