package import Training

/// What lies between the gaps of a track: where the watch knew its place and moved as people do.
package struct TrackParts: Sendable {
  /// Samples that have a place, in parts of at least two; each part can be drawn as one line.
  package var parts: [[Int]]

  /// The places of the samples of one part.
  package func places(of part: [Int], _ latitude: Column, _ longitude: Column) -> [GeoPoint] {
    part.map { GeoPoint(latitude: latitude.values[$0], longitude: longitude.values[$0]) }
  }
}

/// When a track counts as interrupted.
package struct TrackGaps: Sendable {
  /// Faster than this between two samples is a jump of the receiver, in meters a second.
  package var maximumSpeed: Double
  /// How long the place may be unknown without a break, in seconds: some devices write places
  /// and heart rates by turns.
  package var bridgedSeconds: Double
  /// A silence of the watch longer than this is a gap if the place has changed, in seconds.
  package var maximumSilenceSeconds: Double

  package init(
    maximumSpeed: Double = 40, bridgedSeconds: Double = 10, maximumSilenceSeconds: Double = 120
  ) {
    self.maximumSpeed = maximumSpeed
    self.bridgedSeconds = bridgedSeconds
    self.maximumSilenceSeconds = maximumSilenceSeconds
  }
}

/// The parts of a track between its gaps: places missing, pauses, jumps.
///
/// - Parameters:
///   - latitude: in degrees, one a sample. What is not on the globe counts as missing, and so does
///     0° north 0° east, which receivers write before they know better.
///   - longitude: in degrees, one a sample.
///   - time: seconds after the start; `nil` counts one second a sample.
///   - pauses: spans in which the timer stood still, in seconds after the start, in order.
///   - gaps: when a track counts as interrupted.
/// - Returns: none when no two samples in a row have a place.
/// - Complexity: O(*n*).
package func trackParts(
  latitude: Column, longitude: Column, time: Column?, pauses: [Range<Double>] = [],
  gaps: TrackGaps = TrackGaps()
) -> TrackParts {
  let count = min(latitude.count, longitude.count)
  var parts: [[Int]] = []
  var part: [Int] = []
  var pause = 0
  func seconds(_ index: Int) -> Double {
    guard let time, index < time.count, time.values[index].isFinite else { return Double(index) }
    return time.values[index]
  }
  for index in 0..<count {
    let (north, east) = (latitude.values[index], longitude.values[index])
    guard abs(north) <= 90, abs(east) <= 540, north != 0 || east != 0 else { continue }
    if let last = part.last {
      let (from, to) = (seconds(last), seconds(index))
      while pause < pauses.count, pauses[pause].upperBound <= from { pause += 1 }
      let isPaused = pause < pauses.count && pauses[pause].lowerBound < to
      // North and then east is never shorter than straight on: most samples need no haversine.
      let atMost =
        (abs(north - latitude.values[last]) + abs(east - longitude.values[last]))
        * metersPerDegree
      let farthest = gaps.maximumSpeed * max(1, to - from)
      let isSilent = to - from > gaps.maximumSilenceSeconds
      func isApart(_ meters: Double) -> Bool {
        atMost > meters * 0.999_999
          && haversineMeters(latitude.values[last], longitude.values[last], north, east) > meters
      }
      let isGap =
        isPaused || (index - last > 1 && to - from > gaps.bridgedSeconds) || isApart(farthest)
        || (isSilent && isApart(20))
      if isGap {
        if part.count > 1 { parts.append(part) }
        part.removeAll()
      }
    }
    part.append(index)
  }
  if part.count > 1 { parts.append(part) }
  return TrackParts(parts: parts)
}
