import Foundation
package import Training

/// Routes sorted into groups of the same one.
package struct RouteGroups: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    /// The group, counted from 0 in the order in which they first appear.
    package var group: Int
    /// Whether it was run the other way round than the first of its group.
    package var isReversed: Bool
  }

  /// One a route, in order; `nil` for one without a length.
  package var members: [Member?]
  /// How many groups there are; most may have one member.
  package var count: Int
}

/// Which routes are the same: nearly as long, through the same cells, never farther apart than a
/// wide street and two errors of the receiver.
///
/// Each route is compared with the first of each group; loops may begin anywhere on them. Hand
/// routes over from oldest to newest, and old groups stay.
///
/// - Parameters:
///   - routes: as lines; thumbnails will do.
///   - toleranceMeters: how far apart same routes may lie, somewhere.
/// - Returns: one member a route.
/// - Complexity: O(routes × groups) to find those of like length in the same place; comparing two
///   takes O(points).
package func routeGroups(of routes: [[GeoPoint]], toleranceMeters: Double = 60) -> RouteGroups {
  var firsts: [RouteShape] = []
  let members = routes.map { line -> RouteGroups.Member? in
    guard let shape = RouteShape(line) else { return nil }
    for (group, first) in firsts.enumerated() where first.mayEqual(shape) {
      if let isReversed = first.isReversed(in: shape, within: toleranceMeters) {
        return RouteGroups.Member(group: group, isReversed: isReversed)
      }
    }
    firsts.append(shape)
    return RouteGroups.Member(group: firsts.count - 1, isReversed: false)
  }
  return RouteGroups(members: members, count: firsts.count)
}

/// What is compared of a route.
private struct RouteShape {
  let line: [GeoPoint]
  let meters: Double
  /// Tiles of zoom 16: 380 m at 52° north.
  let cells: Set<GridCell>
  let middle: GeoPoint

  init?(_ line: [GeoPoint]) {
    let places = line.filter(\.isOnGlobe)
    meters = lengthMeters(of: places)
    guard let first = places.first, meters > 0 else { return nil }
    self.line = places
    let tiles = Double(1 << 16)
    let projected = places.map { place in
      let point = mercatorPoint(place, reference: first.longitude)
      return PlanarPoint(x: point.x / (2 * .pi) * tiles, y: point.y / (2 * .pi) * tiles)
    }
    cells = visitedCells(of: projected, cellSize: 1)
    let count = Double(places.count)
    middle = GeoPoint(
      latitude: places.reduce(0) { $0 + $1.latitude } / count,
      longitude: first.longitude
        + places.reduce(0) { $0 + unwrapped($1.longitude - first.longitude) } / count)
  }

  /// Whether length and place allow the routes to be one: cheap, and wrong only by saying yes.
  func mayEqual(_ other: RouteShape) -> Bool {
    guard abs(meters - other.meters) <= 0.05 * max(meters, other.meters),
      abs(middle.latitude - other.middle.latitude) < 0.05,
      let overlap = cellOverlap(of: cells, and: other.cells)
    else { return false }
    return overlap.jaccard >= 0.6
  }

  /// Whether the other route is this one the other way round; `nil` when it is another.
  func isReversed(in other: RouteShape, within tolerance: Double) -> Bool? {
    let plane = LocalPlane(at: line[0])
    // Fine enough that the space between points does not decide.
    let count = Int(min(512, max(32, meters / 40)))
    let mine = resampled(line.map(plane.point), count: count)
    let theirs = resampled(other.line.map(plane.point), count: count)
    let candidates = [(theirs, false), (theirs.reversed(), true)]
    for (candidate, isReversed) in candidates
    where isLeashLongEnough(tolerance, mine, candidate) {
      return isReversed
    }
    let loop = 2 * tolerance
    guard mine[0].distance(to: mine[count - 1]) <= loop,
      theirs[0].distance(to: theirs[count - 1]) <= loop
    else { return nil }
    for (candidate, isReversed) in candidates
    where isLeashLongEnough(tolerance, mine, turned(candidate, toBeginNear: mine[0])) {
      return isReversed
    }
    return nil
  }

  /// A loop from its point nearest to another.
  private func turned(_ loop: [PlanarPoint], toBeginNear start: PlanarPoint) -> [PlanarPoint] {
    let distances = loop.map { $0.distance(to: start) }
    guard let nearest = distances.indices.min(by: { distances[$0] < distances[$1] }) else {
      return loop
    }
    return Array(loop[nearest...] + loop[...nearest])
  }
}

/// Whether the discrete Fréchet distance is at most `limit`.
///
/// Only pairs within the limit are followed, so same routes cost O(*n*), and others end soon.
private func isLeashLongEnough(_ limit: Double, _ a: [PlanarPoint], _ b: [PlanarPoint]) -> Bool {
  guard let start = a.first, b.first.map({ $0.distance(to: start) <= limit }) == true else {
    return false
  }
  // The points of b that can be reached together with the point of a at hand.
  var reachable = [Bool](repeating: false, count: b.count)
  var (low, high) = (0, 0)
  for (i, point) in a.enumerated() {
    var diagonal = false
    var (first, last) = (b.count, -1)
    var j = low
    while j < b.count {
      let fromBefore = reachable[j]
      let fromLeft = j > low && reachable[j - 1]
      if j > high + 1, !fromLeft { break }
      let isReached =
        (fromBefore || fromLeft || diagonal || (i == 0 && j == 0))
        && point.distance(to: b[j]) <= limit
      diagonal = fromBefore
      reachable[j] = isReached
      if isReached { (first, last) = (min(first, j), j) }
      j += 1
    }
    guard last >= 0 else { return false }
    (low, high) = (first, last)
  }
  return reachable.last ?? false
}
