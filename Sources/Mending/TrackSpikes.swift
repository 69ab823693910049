/// Places that lie out and back within seconds, both faster than anybody turns.
///
/// Either step alone could be a sprint; nobody sprints out, stops and sprints back at full speed.
struct TrackSpikes {
  /// In order, none touching another.
  private(set) var ranges: [Range<Int>] = []

  private let track: TrackPlaces
  private let limits: SpeedLimits
  /// The median speed of those who move, in meters a second.
  private let usual: Double

  init(_ track: TrackPlaces, limits: SpeedLimits) {
    (self.track, self.limits, usual) = (track, limits, track.usualSpeed)
    guard limits.tellsRides, track.count > 2 else { return }
    var index = 1
    while index + 1 < track.count {
      if let end = endOfSprint(index) ?? endOfJump(index) {
        ranges.append(index..<end)
        index = end + 1
      } else {
        index += 1
      }
    }
  }

  // MARK: Faster than anybody

  /// From the place before to the place after, in seconds.
  private static let longestSprint = 30.0

  /// The first place after a spike that begins at `first` with a step nobody turns back from; `nil`
  /// if there is none or it does not come back.
  private func endOfSprint(_ first: Int) -> Int? {
    guard limits.turning < limits.ever, isFast(first) else { return nil }
    let before = first - 1
    let out = track.meters(before, first)
    var way = out
    for place in first + 1..<track.count {
      let seconds = track.seconds[place] - track.seconds[before]
      guard seconds <= Self.longestSprint else { return nil }
      let step = track.meters(place - 1, place)
      way += step
      if isFast(place), step > out / 2,
        track.meters(before, place) < min(0.4 * way, limits.turning * seconds / 2 + 5)
      {
        return place
      }
    }
    return nil
  }

  private func isFast(_ index: Int) -> Bool {
    track.meters(index - 1, index) > limits.turning * max(1, track.seconds(index - 1, index))
  }

  // MARK: Aside

  /// Places that a receiver puts aside at once.
  private static let longestJump = 3
  /// In meters: what places are known to.
  private static let noise = 6.0

  /// The first place after a few that lie aside: the way there and back is half as long again as is
  /// usual in that time, a third of it leads nowhere, and the steps between and beside are as usual.
  ///
  /// Serpentines, shuttles and intervals have fast steps in a row.
  private func endOfJump(_ first: Int) -> Int? {
    let before = first - 1
    let out = track.meters(before, first)
    guard out > usual * seconds(first), before == 0 || isCalm(before) else { return nil }
    let limit = 1.5 * usual * seconds(first) + Self.noise
    var way = out
    for place in first + 1..<min(track.count, first + Self.longestJump + 1) {
      let step = track.meters(place - 1, place)
      let span = track.seconds[place] - track.seconds[before]
      guard span <= 60 else { return nil }
      if out + step > limit + 1.5 * usual * seconds(place) + Self.noise {
        let straight = track.meters(before, place)
        if straight < 0.7 * (way + step), straight <= 1.3 * usual * span + Self.noise,
          place + 1 == track.count || isCalm(place + 1)
        {
          return place
        }
      }
      guard isCalm(place) else { return nil }
      way += step
    }
    return nil
  }

  private func seconds(_ index: Int) -> Double {
    max(1, track.seconds(index - 1, index))
  }

  /// Whether a step is like others of this one.
  private func isCalm(_ index: Int) -> Bool {
    track.meters(index - 1, index) <= 1.4 * usual * seconds(index) + Self.noise
  }
}
