/// How far two routes lie apart.
package struct RouteComparison: Hashable, Sendable {
  /// The farthest that a point of either lies from the other, whatever the order.
  package var hausdorff: Double
  /// The shortest leash for two who walk one route each, both forward.
  package var frechet: Double
  /// The same with the second route walked backward.
  package var reversedFrechet: Double

  /// Whether they are rather run in the same direction.
  package var isSameDirection: Bool { frechet <= reversedFrechet }
}

/// How far two routes lie apart, measured at points equally spaced along each.
///
/// - Parameters:
///   - a: in one plane with `b`.
///   - b: in one plane with `a`.
///   - count: how many points; the space between them is the fineness of the answer.
/// - Returns: in the unit of the points; `nil` when either is empty or `count` is below 1.
/// - Complexity: O(`count`²).
/// - Note: Discrete Fréchet distance by Eiter and Mannila 1994.
package func routeComparison(
  of a: [PlanarPoint], and b: [PlanarPoint], points count: Int = 64
) -> RouteComparison? {
  let (first, second) = (resampled(a, count: count), resampled(b, count: count))
  guard !first.isEmpty, !second.isEmpty else { return nil }
  return RouteComparison(
    hausdorff: max(directedHausdorff(first, second), directedHausdorff(second, first)),
    frechet: discreteFrechet(first, second),
    reversedFrechet: discreteFrechet(first, second.reversed()))
}

/// A line as points equally spaced along it, its ends among them.
///
/// - Returns: `count` points; none for an empty line.
/// - Complexity: O(*n* + `count`).
package func resampled(_ line: [PlanarPoint], count: Int) -> [PlanarPoint] {
  guard let first = line.first, let last = line.last, count > 0 else { return [] }
  var reached = [0.0]
  for (a, b) in zip(line, line.dropFirst()) {
    reached.append((reached.last ?? 0) + a.distance(to: b))
  }
  let length = reached.last ?? 0
  guard count > 1, length > 0, length.isFinite else {
    return [PlanarPoint](repeating: first, count: count)
  }
  var segment = 0
  var points: [PlanarPoint] = []
  points.reserveCapacity(count)
  for index in 0..<(count - 1) {
    let goal = length * Double(index) / Double(count - 1)
    while segment + 2 < line.count, reached[segment + 1] < goal { segment += 1 }
    let (a, b) = (line[segment], line[segment + 1])
    let step = reached[segment + 1] - reached[segment]
    let share = step > 0 ? min(1, max(0, (goal - reached[segment]) / step)) : 0
    points.append(PlanarPoint(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y)))
  }
  points.append(last)
  return points
}

private func directedHausdorff(_ a: [PlanarPoint], _ b: [PlanarPoint]) -> Double {
  a.reduce(0) { farthest, point in
    max(farthest, b.reduce(.infinity) { min($0, point.distance(to: $1)) })
  }
}

private func discreteFrechet(_ a: [PlanarPoint], _ b: [PlanarPoint]) -> Double {
  var row = [Double](repeating: .infinity, count: b.count)
  for (i, point) in a.enumerated() {
    var diagonal = i == 0 ? 0 : Double.infinity
    for j in b.indices {
      let before = j > 0 ? row[j - 1] : .infinity
      let leash = min(diagonal, before, row[j])
      diagonal = row[j]
      row[j] = max(i == 0 && j == 0 ? 0 : leash, point.distance(to: b[j]))
    }
  }
  return row.last ?? 0
}
