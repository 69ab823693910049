import Foundation

/// A place in the invented land, in meters east and north of its market square.
struct Place {
  var x: Double
  var y: Double

  func distance(to other: Place) -> Double { hypot(other.x - x, other.y - y) }
}

/// Where streets meet: a crossing of the town's uneven grid.
struct Junction: Hashable {
  var east: Int
  var north: Int

  /// The crossing stands where the grid says, moved a little: no town is drawn with a ruler.
  var place: Place {
    var random = DemoRandom(seed: 7, for: .street, east &* 1_000 &+ north)
    return Place(
      x: Double(east) * 820 + 150 * random.bell(), y: Double(north) * 820 + 150 * random.bell())
  }

  /// The neighbour in the direction of a key on a number pad: 8 is north, 6 east, 3 south-east.
  func neighbour(_ key: Int) -> Junction {
    Junction(east: east + (key - 1) % 3 - 1, north: north + (key - 1) / 3 - 1)
  }
}

/// The street from one crossing to a neighbour, bent its own way and the same for everybody.
///
/// - Returns: points about every 12 meters, beginning at `start`, without the end.
func street(from start: Junction, to end: Junction) -> [Place] {
  let isForward = (start.east, start.north) < (end.east, end.north)
  let (first, last) = isForward ? (start, end) : (end, start)
  let (a, b) = (first.place, last.place)
  var random = DemoRandom(
    seed: 11, for: .street,
    (first.east &* 31 &+ first.north) &* 977 &+ last.east &* 31 &+ last.north)
  let bends = (1...4).map { 0.055 * random.bell() / Double($0) }
  let count = max(Int(a.distance(to: b) / 12), 2)
  let points = (0...count).map { step in
    let share = Double(step) / Double(count)
    let aside = bends.enumerated().reduce(0) {
      $0 + $1.element * sin(.pi * share * Double($1.offset + 1))
    }
    return Place(
      x: a.x + (b.x - a.x) * share - (b.y - a.y) * aside,
      y: a.y + (b.y - a.y) * share + (b.x - a.x) * aside)
  }
  return Array((isForward ? points : points.reversed()).dropLast())
}

/// The way through the town that a row of number-pad keys describes.
func way(from start: Junction, keys: String) -> [Place] {
  var points: [Place] = []
  var here = start
  for key in keys.compactMap(\.wholeNumberValue) {
    let next = here.neighbour(key)
    points += street(from: here, to: next)
    here = next
  }
  return points + [here.place]
}

/// The way that a row of keys describes, and from its end back to where it began.
func roundTrip(from start: Junction, keys: String) -> [Place] {
  var keys = keys
  var (east, north) = (0, 0)
  for key in keys.compactMap(\.wholeNumberValue) {
    let step = Junction(east: 0, north: 0).neighbour(key)
    east += step.east
    north += step.north
  }
  while east != 0 || north != 0 {
    keys += String(5 - east.signum() - 3 * north.signum())
    east -= east.signum()
    north -= north.signum()
  }
  return way(from: start, keys: keys)
}

/// Corners cut twice, as feet do.
func rounded(_ points: [Place]) -> [Place] {
  var points = points
  for _ in 0..<2 {
    guard let first = points.first, let last = points.last else { return points }
    var cut = [first]
    for (a, b) in zip(points, points.dropFirst()) {
      cut.append(Place(x: 0.75 * a.x + 0.25 * b.x, y: 0.75 * a.y + 0.25 * b.y))
      cut.append(Place(x: 0.25 * a.x + 0.75 * b.x, y: 0.25 * a.y + 0.75 * b.y))
    }
    points = cut + [last]
  }
  return points
}
