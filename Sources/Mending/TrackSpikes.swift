/// Places that lie out and back within seconds, both faster than anybody turns.
///
/// Either step alone could be a sprint; nobody sprints out, stops and sprints back at full speed.
struct TrackSpikes {
  /// In order, none touching another.
  private(set) var ranges: [Range<Int>] = []

  /// From the place before to the place after, in seconds.
  private static let longest = 30.0

  init(_ track: TrackPlaces, limits: SpeedLimits) {
    guard limits.turning < limits.ever, track.count > 2 else { return }
    var index = 1
    while index + 1 < track.count {
      if Self.isFast(track, index, limits), let end = Self.end(of: index, track, limits) {
        ranges.append(index..<end)
        index = end + 1
      } else {
        index += 1
      }
    }
  }

  private static func isFast(_ track: TrackPlaces, _ index: Int, _ limits: SpeedLimits) -> Bool {
    let seconds = max(1, track.seconds(index - 1, index))
    return track.meters(index - 1, index) > limits.turning * seconds
  }

  /// The first place after a spike that begins at `first`; `nil` if it does not come back.
  private static func end(of first: Int, _ track: TrackPlaces, _ limits: SpeedLimits) -> Int? {
    let before = first - 1
    var way = track.meters(before, first)
    let out = way
    for place in first + 1..<track.count {
      let seconds = track.seconds[place] - track.seconds[before]
      guard seconds <= longest else { return nil }
      let step = track.meters(place - 1, place)
      way += step
      if isFast(track, place, limits), step > out / 2,
        track.meters(before, place) < min(0.4 * way, limits.turning * seconds / 2 + 5)
      {
        return place
      }
    }
    return nil
  }
}
