import Training

/// Stretches of a track on something faster than its sport: a train, a car, a ferry.
struct TrackRides {
  /// First and last place of each, in order of time.
  var rides: [ClosedRange<Int>] = []
  /// Whether the whole looks like a ride, so that none stands out.
  var isAllRide = false

  /// What is shorter, in seconds, may be a leap.
  static let shortestSeconds = 20.0
  /// Stops at stations and lights, in seconds.
  private static let longestStop = 120.0
  /// No train is faster, in meters a second; what flies does so for half an hour.
  private static let fastestTrain = 95.0

  init(_ track: TrackPlaces, limits: SpeedLimits) {
    guard limits.tellsRides, track.count > 1 else { return }
    let found = Self.stretches(of: track, limits: limits)
    guard !found.isEmpty else { return }
    let joined = Self.joined(found, track)
    if Self.standsOut(joined, track, limits: limits) { rides = joined } else { isAllRide = true }
  }

  /// Steps in a row each of which is faster than anybody is for long, and which together are
  /// faster than anybody is for so long.
  private static func stretches(
    of track: TrackPlaces, limits: SpeedLimits
  ) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var (first, meters) = (0, 0.0)
    func close(_ last: Int) {
      let seconds = track.seconds[last] - track.seconds[first]
      guard last > first, seconds >= shortestSeconds, meters > limits.reach(in: seconds),
        last - first > 1 || isBetweenParts(first, last, of: track),
        track.meters(first, last) > meters / 2
      else { return }
      found.append(first...last)
    }
    for index in 1..<track.count {
      let step = track.meters(index - 1, index)
      let seconds = max(1, track.seconds[index] - track.seconds[index - 1])
      let fastest = seconds > 1_800 ? 300 : fastestTrain
      if step > limits.lasting * seconds, step <= fastest * seconds {
        meters += step
      } else {
        close(index - 1)
        (first, meters) = (index, 0)
      }
    }
    close(track.count - 1)
    return found
  }

  /// Whether a single step is a gap with something before and after it, and no leap of the receiver.
  private static func isBetweenParts(_ first: Int, _ last: Int, of track: TrackPlaces) -> Bool {
    track.seconds[last] - track.seconds[first] > 60 && first >= 10 && last + 10 < track.count
  }

  private static func joined(
    _ found: [ClosedRange<Int>], _ track: TrackPlaces
  ) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for stretch in found {
      if let last = result.last,
        track.seconds[stretch.lowerBound] - track.seconds[last.upperBound] <= longestStop
      {
        result[result.count - 1] = last.lowerBound...stretch.upperBound
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  /// Whether the rest is much slower: a bicycle ride saved as a run has fast stretches as well.
  private static func standsOut(
    _ rides: [ClosedRange<Int>], _ track: TrackPlaces, limits: SpeedLimits
  ) -> Bool {
    var (rest, ride) = ((meters: 0.0, seconds: 0.0), (meters: 0.0, seconds: 0.0))
    var next = 0
    for index in 1..<track.count {
      while next < rides.count, rides[next].upperBound < index { next += 1 }
      let meters = track.meters(index - 1, index)
      let seconds = max(1, track.seconds[index] - track.seconds[index - 1])
      if next < rides.count, rides[next].lowerBound < index {
        (ride.meters, ride.seconds) = (ride.meters + meters, ride.seconds + seconds)
      } else if meters > 0.5 * seconds, meters <= limits.reach(in: seconds) {
        (rest.meters, rest.seconds) = (rest.meters + meters, rest.seconds + seconds)
      }
    }
    guard rest.seconds >= 60 else { return false }
    let usual = rest.meters / rest.seconds
    return usual <= limits.usual && ride.meters / ride.seconds >= 1.8 * usual
  }
}
