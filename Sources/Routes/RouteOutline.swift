package import Training

extension DrawnRoute.Outline {
  /// Measured by about 60 points of the whole way, in meters of a plane.
  init?(_ points: [PlanarPoint]) {
    guard points.count >= 4, let first = points.first, let last = points.last else { return nil }
    let reach = points.map { first.distance(to: $0) }.max() ?? 0
    guard reach > 20 else { return nil }
    self.init(
      reach: reach, endsApart: first.distance(to: last), wayBackApart: fourFifthsOfWayBack(points))
  }
}

extension DrawnRoute {
  /// What kind of way a route is.
  package enum Shape: Hashable, Sendable {
    case loop, thereAndBack, oneWay
    /// Within a place so small that the distance must have been run in rounds.
    case laps
  }
}

extension DrawnRoute.Outline {
  /// The shape of a way of this length; `nil` for a very short one.
  package func shape(meters: Double) -> DrawnRoute.Shape? {
    guard meters > 400 else { return nil }
    if meters / reach > 12 { return .laps }
    if endsApart > max(300, 0.15 * meters) { return .oneWay }
    guard let wayBackApart else { return .loop }
    return wayBackApart <= max(30, 0.01 * meters) ? .thereAndBack : .loop
  }
}

/// Within how many meters of the way out most points of the way back lie: four fifths of them.
///
/// `nil` where half of the way is not reached between the ends.
private func fourFifthsOfWayBack(_ points: [PlanarPoint]) -> Double? {
  var lengths = [0.0]
  for (a, b) in zip(points, points.dropFirst()) {
    lengths.append((lengths.last ?? 0) + a.distance(to: b))
  }
  let half = (lengths.last ?? 0) / 2
  let turn = lengths.firstIndex { $0 >= half } ?? 0
  guard turn > 0, turn < points.count - 1 else { return nil }
  let back = points[turn...]
  let apart = back.map { point in
    (0..<turn).reduce(Double.infinity) {
      min($0, point.distance(toLineFrom: points[$1], to: points[$1 + 1]))
    }
  }
  // The least number that is four fifths of them.
  let count = (1...apart.count).first { Double($0) >= 0.8 * Double(apart.count) }
  return count.map { apart.sorted()[$0 - 1] }
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
