import Routes
package import Training

/// What the store knows of an activity, against which a page is held.
package struct Outing: Sendable {
  /// Where it was, sample by sample; `nil` where that is unknown.
  package var track: [GeoPoint?]
  package var isHidden = false
  package var isIndoor = false
  package var distanceMeters: Double?
  package var seconds: [Double]

  package init(
    track: [GeoPoint?], isHidden: Bool, isIndoor: Bool, distanceMeters: Double?, seconds: [Double]
  ) {
    self.track = track
    (self.isHidden, self.isIndoor) = (isHidden, isIndoor)
    (self.distanceMeters, self.seconds) = (distanceMeters, seconds)
  }
}

/// A track in a plane, in about a thousand points, with how far it is to each.
struct Track {
  let plane: LocalPlane
  let points: [PlanarPoint]
  let meters: [Double]

  init?(_ places: [GeoPoint?]) {
    let known = places.compactMap(\.self).filter {
      $0.isOnGlobe && ($0.latitude != 0 || $0.longitude != 0)
    }
    guard let first = known.first, known.count > 1 else { return nil }
    let plane = LocalPlane(at: first)
    let step = max(1, known.count / 1_000)
    let thin = stride(from: 0, to: known.count - 1, by: step).map { known[$0] } + known.suffix(1)
    self.plane = plane
    let points = thin.map(plane.point)
    self.points = points
    meters = points.indices.dropFirst().reduce(into: [0]) { sums, index in
      sums.append((sums.last ?? 0) + points[index - 1].distance(to: points[index]))
    }
  }

  private init(_ track: Track, every step: Int) {
    plane = track.plane
    let kept = track.points.indices.filter { $0 % step == 0 || $0 == track.points.count - 1 }
    (points, meters) = (kept.map { track.points[$0] }, kept.map { track.meters[$0] })
  }

  /// The same in some 150 points.
  var coarse: Track { Track(self, every: max(1, points.count / 150)) }

  var length: Double { meters.last ?? 0 }

  /// How far the nearest point of the track is.
  func distance(to point: PlanarPoint) -> Double {
    var best = Double.infinity
    points.withUnsafeBufferPointer { points in
      for index in points.indices.dropFirst() {
        best = min(best, squaredDistance(of: point, to: points[index - 1], points[index]))
      }
    }
    return best.squareRoot()
  }

  /// The point of the track that is nearest.
  func nearest(to point: PlanarPoint) -> PlanarPoint {
    var (best, nearest) = (Double.infinity, point)
    points.withUnsafeBufferPointer { points in
      for other in points {
        let (x, y) = (other.x - point.x, other.y - point.y)
        if x * x + y * y < best { (best, nearest) = (x * x + y * y, other) }
      }
    }
    return nearest
  }

  /// Where along the track a drawn end may lie: the meters of all points that are nearly as near as
  /// the nearest one.
  func places(near point: PlanarPoint, slack: Double) -> [Double] {
    let distances = points.map { $0.distance(to: point) }
    let reach = (distances.min() ?? 0) + slack
    return distances.indices.filter { distances[$0] <= reach }.map { meters[$0] }
  }
}

private func squaredDistance(
  of point: PlanarPoint, to a: PlanarPoint, _ b: PlanarPoint
) -> Double {
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  let square = dx * dx + dy * dy
  let share =
    square > 0 ? min(1, max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square)) : 0
  let (x, y) = (a.x + share * dx - point.x, a.y + share * dy - point.y)
  return x * x + y * y
}
