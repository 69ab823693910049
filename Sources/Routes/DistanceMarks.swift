package import Training

/// The place where a track reaches a round distance.
package struct DistanceMark: Hashable, Sendable {
  /// 1 at the first round distance, 2 at the second.
  package var number: Int
  package var distanceMeters: Double
  package var place: GeoPoint
}

/// Where a track reaches each full kilometer of its distance column, or each full mile.
///
/// A place is interpolated between the samples around it; some devices write places and distances
/// by turns. A mark is left out when there is no place within ten samples on either side.
///
/// - Parameters:
///   - latitude: in degrees, one a sample.
///   - longitude: in degrees, one a sample.
///   - distance: meters since the start, one a sample; steps back are passed over.
///   - stepMeters: 1,000 for kilometers, 1,609.344 for miles.
/// - Returns: by distance; at most 1,000 marks.
/// - Complexity: O(*n*).
package func distanceMarks(
  latitude: Column, longitude: Column, distance: Column, stepMeters: Double = 1_000
) -> [DistanceMark] {
  guard stepMeters > 0, stepMeters.isFinite else { return [] }
  let count = min(latitude.count, longitude.count, distance.count)
  var marks: [DistanceMark] = []
  var number = 1
  var last: Int?
  for index in 0..<count {
    let meters = distance.values[index]
    guard meters.isFinite else { continue }
    if let before = last, meters <= distance.values[before] { continue }
    while Double(number) * stepMeters <= meters, number <= 1_000 {
      let goal = Double(number) * stepMeters
      if let before = last {
        let share = (goal - distance.values[before]) / (meters - distance.values[before])
        let position = Double(before) + share * Double(index - before)
        if let place = interpolatedPlace(latitude, longitude, at: position, count: count) {
          marks.append(DistanceMark(number: number, distanceMeters: goal, place: place))
        }
      }
      number += 1
    }
    last = index
  }
  return marks
}

/// The place between the last sample that has one and the next, at a share of the way from index to
/// index.
private func interpolatedPlace(
  _ latitude: Column, _ longitude: Column, at position: Double, count: Int
) -> GeoPoint? {
  func place(_ index: Int) -> GeoPoint {
    GeoPoint(latitude: latitude.values[index], longitude: longitude.values[index])
  }
  let (floor, ceiling) = (Int(position.rounded(.down)), Int(position.rounded(.up)))
  guard
    let before = (max(0, floor - 10)...floor).last(where: { place($0).isOnGlobe }),
    let after = (ceiling...max(ceiling, min(count - 1, ceiling + 10)))
      .first(where: { place($0).isOnGlobe })
  else { return nil }
  let (a, b) = (place(before), place(after))
  let share = after > before ? (position - Double(before)) / Double(after - before) : 0
  let east = a.longitude + share * unwrapped(b.longitude - a.longitude)
  return GeoPoint(
    latitude: a.latitude + share * (b.latitude - a.latitude), longitude: unwrapped(east))
}
