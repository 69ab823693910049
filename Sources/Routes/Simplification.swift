package import Training

/// A line on the globe with at most so many points, its ends among them.
///
/// - Parameters:
///   - line: in order.
///   - budget: how many points; below 2 counts as 2.
/// - Returns: places of the line, in order.
/// - Complexity: O(*n* log *n*).
package func simplified(_ line: [GeoPoint], budget: Int) -> [GeoPoint] {
  guard line.count > max(2, budget) else { return line }
  return keptIndices(of: planarPoints(line), budget: budget).map { line[$0] }
}

/// A line on the globe from which nothing is left out that lies farther than the tolerance from
/// what is drawn.
package func simplified(_ line: [GeoPoint], toleranceMeters: Double) -> [GeoPoint] {
  keptIndices(of: planarPoints(line), tolerance: toleranceMeters).map { line[$0] }
}

/// Meters east and north of the first place.
package func planarPoints(_ line: [GeoPoint]) -> [PlanarPoint] {
  guard let first = line.first else { return [] }
  let plane = LocalPlane(at: first)
  return line.map(plane.point)
}
