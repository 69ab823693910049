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
    if !found.isEmpty {
      let joined = Self.joined(found, track)
      guard Self.standsOut(joined, track, limits: limits) else {
        isAllRide = true
        return
      }
      rides = joined
    }
    let gaps = Self.gaps(of: track, limits: limits).filter { gap in
      !rides.contains {
        $0.overlaps(gap) && $0.lowerBound < gap.upperBound
          && gap.lowerBound < $0.upperBound
      }
    }
    guard !gaps.isEmpty else { return }
    rides = Self.joined((rides + gaps).sorted { $0.lowerBound < $1.lowerBound }, track)
  }

  /// Steps over which nothing at all was recorded, for minutes and many times as long as usual, and
  /// which would have to be covered far faster than the rest: who does that tells the recorder.
  private static func gaps(of track: TrackPlaces, limits: SpeedLimits) -> [ClosedRange<Int>] {
    let candidates = (1..<track.count).filter { index in
      let seconds = track.seconds[index] - track.seconds[index - 1]
      return seconds >= shortestGap && isBetweenParts(index - 1, index, of: track)
        && track.samples[index] == track.samples[index - 1] + 1
        && track.meters(index - 1, index) > 0.6 * limits.reach(in: seconds)
    }
    guard !candidates.isEmpty else { return [] }
    let longest = 5 * track.usualStep
    let fastest = limits.gapFactor * track.usualSpeed
    return candidates.filter { index in
      let seconds = track.seconds[index] - track.seconds[index - 1]
      return seconds >= longest && track.meters(index - 1, index) > fastest * seconds
    }.map { $0 - 1...$0 }
  }

  /// In seconds.
  static let shortestGap = 120.0

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
