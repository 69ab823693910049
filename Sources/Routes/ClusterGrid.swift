import Foundation
import Training

/// Places sorted into small cubes of space, so that those near to each other are found quickly.
///
/// A cube is so small that any two places in it are within the radius; what is within the radius
/// of a place lies in its cube or at most two cubes away. Space has no antimeridian and no poles.
struct ClusterGrid {
  /// Places on a globe of radius 1; only those on the globe.
  let vectors: [SIMD3<Double>]
  /// The places of each cube, by their index in `vectors`.
  private(set) var cubes: [[Int]] = []
  /// The cube of each place.
  private(set) var cube: [Int] = []
  /// For each cube, the others that have places and may be within the radius.
  private(set) var neighbors: [[Int]] = []
  private let limit: Double
  private let places: [GeoPoint]
  private let radiusMeters: Double

  init(_ places: [GeoPoint], radiusMeters: Double) {
    self.places = places
    self.radiusMeters = radiusMeters
    vectors = places.map(unitVector)
    let chord = chordLength(meters: radiusMeters)
    limit = chord * chord
    // A hair less than the diagonal allows; below 6 mm it makes no difference.
    let side = max(1e-9, chord / 3.0.squareRoot() * (1 - 1e-9))
    var numbers: [Key: Int] = [:]
    var keys: [Key] = []
    for (index, vector) in vectors.enumerated() {
      let scaled = (vector / side).rounded(.down)
      let key = Key(x: Int(scaled.x), y: Int(scaled.y), z: Int(scaled.z))
      let number = numbers[key] ?? cubes.count
      if number == cubes.count {
        numbers[key] = number
        keys.append(key)
        cubes.append([])
      }
      cubes[number].append(index)
      cube.append(number)
    }
    neighbors = [[Int]](repeating: [], count: cubes.count)
    for (number, key) in keys.enumerated() {
      for step in Self.halfOfSteps {
        let other = Key(x: key.x + step.x, y: key.y + step.y, z: key.z + step.z)
        guard let near = numbers[other] else { continue }
        neighbors[number].append(near)
        neighbors[near].append(number)
      }
    }
  }

  /// Whether two places are within the radius, bounds included.
  func areNear(_ a: Int, _ b: Int) -> Bool {
    let square = squaredChord(vectors[a], vectors[b])
    if abs(square - limit) > 1e-9 * limit { return square < limit }
    // So close to the border that only the distance itself decides.
    return haversineMeters(
      places[a].latitude, places[a].longitude, places[b].latitude, places[b].longitude)
      <= radiusMeters
  }

  private struct Key: Hashable {
    var x: Int
    var y: Int
    var z: Int
  }

  /// The steps to the cubes up to two away, one of each pair of opposites.
  private static let halfOfSteps: [Key] = (-2...2).flatMap { x in
    (-2...2).flatMap { y in
      (-2...2).compactMap { z in (x, y, z) > (0, 0, 0) ? Key(x: x, y: y, z: z) : nil }
    }
  }
}

/// A place as a point of a globe of radius 1.
func unitVector(_ place: GeoPoint) -> SIMD3<Double> {
  let degree = Double.pi / 180
  let (north, east) = (place.latitude * degree, place.longitude * degree)
  return SIMD3(cos(north) * cos(east), cos(north) * sin(east), sin(north))
}

/// The straight line through a globe of radius 1 that spans an arc on ours.
func chordLength(meters: Double) -> Double {
  2 * sin(min(meters / (2 * globeRadiusMeters), Double.pi / 2))
}

func squaredChord(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
  let d = a - b
  return d.x * d.x + d.y * d.y + d.z * d.z
}
