import Foundation
import Routes

/// A circle on which ways are cut.
struct Circle {
  var middle: PlanarPoint
  var radius: Double
  /// How far points lie from it, as a rule.
  var residual = 0.0
  /// Whether nearly all exits lie on it, and more than by chance.
  var isSharp = false

  /// The circle that most points lie on (RANSAC over some of the triples, then least squares).
  init?(through points: [PlanarPoint]) {
    // Any three points lie on a circle, and a fourth by chance.
    guard points.count >= 5 else { return nil }
    let step = max(1, points.count / 16)
    let some = stride(from: 0, to: points.count, by: step).map { points[$0] }
    var best: [PlanarPoint] = []
    for a in some.indices {
      for b in some.indices.dropFirst(a + 1) {
        for c in some.indices.dropFirst(b + 1) {
          guard let circle = Circle(fitting: [some[a], some[b], some[c]]),
            (20...5_000).contains(circle.radius)
          else { continue }
          let on = points.filter { circle.distance(to: $0) < Self.width }
          if on.count > best.count { best = on }
        }
      }
    }
    guard let fitted = Circle(fitting: best) else { return nil }
    self = fitted
    isSharp = best.count >= max(5, points.count * 7 / 10)
  }

  /// The circle nearest to points (Kåsa's algebraic fit); `nil` where they lie on a line.
  init?(fitting points: [PlanarPoint]) {
    guard points.count > 2, let center = mean(points) else { return nil }
    var (xx, xy, yy, xz, yz) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for point in points {
      let (x, y) = (point.x - center.x, point.y - center.y)
      let square = x * x + y * y
      (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y)
      (xz, yz) = (xz + x * square, yz + y * square)
    }
    let determinant = 2 * (xx * yy - xy * xy)
    guard determinant > 1e-6 * pow(xx + yy, 2) else { return nil }
    let (x, y) = ((xz * yy - yz * xy) / determinant, (yz * xx - xz * xy) / determinant)
    middle = PlanarPoint(x: center.x + x, y: center.y + y)
    radius = (x * x + y * y + (xx + yy) / Double(points.count)).squareRoot()
    let squares = points.reduce(0) { $0 + pow(distance(to: $1), 2) }
    residual = (squares / Double(points.count)).squareRoot()
  }

  /// How near to the circle a point on it lies, given how maps are drawn.
  private static let width = 12.0

  private func distance(to point: PlanarPoint) -> Double {
    abs(point.distance(to: middle) - radius)
  }
}
