import Routes

/// How a drawing lies on the ground: north up, not distorted.
struct Placement {
  /// Meters for a unit of the drawing.
  var scale: Double
  private var drawn: PlanarPoint
  private var ground: PlanarPoint

  func callAsFunction(_ point: PlanarPoint) -> PlanarPoint {
    PlanarPoint(
      x: ground.x + (point.x - drawn.x) * scale, y: ground.y - (point.y - drawn.y) * scale)
  }

  /// How far a point of the ground is from the middle of the way that was laid there, in meters.
  func distanceFromMiddle(of point: PlanarPoint) -> Double { point.distance(to: ground) }

  /// Lays the box of some points over that of others; `nil` without any extent.
  init?(_ lines: [PlanarPoint], over track: some Collection<PlanarPoint>) {
    guard let from = Extent(lines), let to = Extent(track), max(from.width, from.height) > 0 else {
      return nil
    }
    scale =
      from.width >= from.height ? to.width / from.width : to.height / from.height
    guard scale > 0, scale.isFinite else { return nil }
    (drawn, ground) = (from.middle, to.middle)
  }

  /// The one that brings points nearest to others, by least squares; `nil` where they are one point.
  init?(_ points: [PlanarPoint], to targets: [PlanarPoint]) {
    guard let drawn = mean(points), let ground = mean(targets) else { return nil }
    var (product, square) = (0.0, 0.0)
    for (point, target) in zip(points, targets) {
      let (x, y) = (point.x - drawn.x, point.y - drawn.y)
      product += x * (target.x - ground.x) - y * (target.y - ground.y)
      square += x * x + y * y
    }
    guard square > 0, product > 0 else { return nil }
    (scale, self.drawn, self.ground) = (product / square, drawn, ground)
  }
}

extension Placement {
  /// Lays a drawn way over its track, whole or in part; `nil` where it is not on it.
  ///
  /// `parts` are what may be drawn of the track where it is cut.
  static func of(_ way: DrawnWay, over track: Track, parts: [[PlanarPoint]]) -> Placement? {
    let points = way.lines.flatMap(\.self)
    let step = max(1, points.count / 60)
    let some = stride(from: 0, to: points.count, by: step).map { points[$0] }
    func misfit(_ placement: Placement, _ points: [PlanarPoint], _ track: Track) -> Double {
      let distances = points.map { track.distance(to: placement($0)) }.sorted()
      return distances.isEmpty ? .infinity : distances[distances.count * 9 / 10] / placement.slack
    }
    let sure = (parts + [track.points]).compactMap { Placement(points, over: $0) }
    // A straight way fits all of the track and a part of it alike: then it is the part.
    let fits = sure.enumerated().map { index, placement in
      (placement, misfit(placement, some, track), index < parts.count ? 0 : 0.25)
    }.filter { $0.1 <= 1 }
    if let fitting = fits.min(by: { $0.1 + $0.2 < $1.1 + $1.2 }) {
      // What was left out of a line in drawing it moves its box by some meters.
      let settled = fitting.0.settled(some, on: track)
      return misfit(settled, some, track) <= fitting.1 ? settled : fitting.0
    }
    // Where it was cut, nobody says: the cuts that look best are moved to where they fit.
    let (few, coarse) = (some.indices.filter { $0 % 5 == 0 }.map { some[$0] }, track.coarse)
    let best = (sure + track.trimmed.compactMap { Placement(points, over: $0) })
      .map { ($0, misfit($0, few, coarse)) }.sorted { $0.1 < $1.1 }.prefix(4)
    for (placement, _) in best {
      let settled = placement.settled(some, on: track)
      if misfit(settled, some, track) <= 1 { return settled }
    }
    return nil
  }

  /// The same, moved so that points come to lie on a track.
  private func settled(_ points: [PlanarPoint], on track: Track) -> Placement {
    var placement = self
    for _ in 0..<12 {
      let targets = points.map { track.nearest(to: placement($0)) }
      guard let next = Placement(points, to: targets) else { break }
      let moved = points.last.map { next($0).distance(to: placement($0)) } ?? 0
      let turned = points.first.map { next($0).distance(to: placement($0)) } ?? 0
      placement = next
      if max(moved, turned) < 0.05 { break }
    }
    return placement
  }

  /// How far off the track a vertex may lie: a rounded digit, and what simplifying took away.
  var slack: Double { 0.15 * scale + 20 }
}

extension Track {
  /// The track without some meters at both of its ends, cut as anybody might cut it.
  fileprivate var trimmed: [ArraySlice<PlanarPoint>] {
    let cuts = [0.0, 100, 200, 300, 400, 600, 800, 1_000, 1_300, 1_600]
    return cuts.flatMap { start in
      cuts.compactMap { end -> ArraySlice<PlanarPoint>? in
        guard start + end > 0, start + end < length,
          let first = meters.firstIndex(where: { $0 >= start }),
          let last = meters.lastIndex(where: { $0 <= length - end }), first < last
        else { return nil }
        return points[first...last]
      }
    }
  }
}

private struct Extent {
  var (west, east, south, north) = (
    Double.infinity, -Double.infinity, Double.infinity, -Double.infinity
  )

  init?(_ points: some Collection<PlanarPoint>) {
    guard !points.isEmpty else { return nil }
    for point in points {
      (west, east) = (min(west, point.x), max(east, point.x))
      (south, north) = (min(south, point.y), max(north, point.y))
    }
  }

  var width: Double { east - west }
  var height: Double { north - south }
  var middle: PlanarPoint { PlanarPoint(x: (west + east) / 2, y: (south + north) / 2) }
}

func mean(_ points: [PlanarPoint]) -> PlanarPoint? {
  guard !points.isEmpty else { return nil }
  let count = Double(points.count)
  return PlanarPoint(
    x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
}
