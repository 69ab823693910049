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
/// A place is interpolated between the two samples around it. A mark that falls between samples of
/// which one has no place is left out.
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
  var marks: [DistanceMark] = []
  var number = 1
  var last: Int?
  for index in 0..<min(latitude.count, longitude.count, distance.count) {
    let meters = distance.values[index]
    guard meters.isFinite else { continue }
    if let before = last, meters <= distance.values[before] { continue }
    while Double(number) * stepMeters <= meters, number <= 1_000 {
      let goal = Double(number) * stepMeters
      if let before = last, let place = place(between: before, and: index, at: goal) {
        marks.append(DistanceMark(number: number, distanceMeters: goal, place: place))
      }
      number += 1
    }
    last = index
  }
  return marks

  func place(between before: Int, and after: Int, at goal: Double) -> GeoPoint? {
    let a = GeoPoint(latitude: latitude.values[before], longitude: longitude.values[before])
    let b = GeoPoint(latitude: latitude.values[after], longitude: longitude.values[after])
    guard a.isOnGlobe, b.isOnGlobe else { return nil }
    let (from, to) = (distance.values[before], distance.values[after])
    let share = (goal - from) / (to - from)
    let east = a.longitude + share * unwrapped(b.longitude - a.longitude)
    return GeoPoint(
      latitude: a.latitude + share * (b.latitude - a.latitude), longitude: unwrapped(east))
  }
}
