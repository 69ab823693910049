import Routes
import TestSupport
import Training

/// Pairs `[x, y]` as points of a plane.
func planarPoints(_ value: JSONValue?) -> [PlanarPoint]? {
  value?.array?.compactMap { pair in
    guard let pair = pair.array, pair.count == 2, let x = pair[0].double, let y = pair[1].double
    else { return nil }
    return PlanarPoint(x: x, y: y)
  }
}

/// Pairs `[latitude, longitude]` as places.
func places(_ value: JSONValue?) -> [GeoPoint]? {
  planarPoints(value)?.map { GeoPoint(latitude: $0.x, longitude: $0.y) }
}

func anyPlace(_ random: inout SplitMix64) -> GeoPoint {
  GeoPoint(
    latitude: Double.random(in: -90...90, using: &random),
    longitude: Double.random(in: -180...180, using: &random))
}

/// A walk of so many steps of about `step` meters that turns as runners do.
func anyWalk(
  _ count: Int, from start: GeoPoint, step: Double = 3, _ random: inout SplitMix64
) -> [GeoPoint] {
  var (north, east) = (0.0, 0.0)
  var place = start
  var line: [GeoPoint] = []
  for _ in 0..<count {
    line.append(place)
    north = 0.9 * north + Double.random(in: -1...1, using: &random)
    east = 0.9 * east + Double.random(in: -1...1, using: &random)
    place.latitude += north * step / 111_195
    place.longitude += east * step / 111_195 / 0.6
  }
  return line
}
