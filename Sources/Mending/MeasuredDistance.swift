import Routes
import Training

extension Recording {
  /// Meters along the places, one for each sample since the first; `nil` without two of them.
  ///
  /// What lies across a pause counts nothing, nor does a step nobody takes, nor ground covered
  /// while the device itself says that it stands.
  func distanceAlongPlaces(limits: SpeedLimits) -> Stream? {
    guard let time = stream(.time), let latitude = stream(.latitude),
      let longitude = stream(.longitude)
    else { return nil }
    let track = TrackPlaces(time: time, latitude: latitude, longitude: longitude)
    guard track.count > 1 else { return nil }
    let speed = stream(.speed).flatMap { $0.raw.contains { $0 > 0 } ? $0 : nil }
    var (meters, pause) = (0.0, 0)
    var raw = [Int32](repeating: Stream.missing, count: count)
    raw[track.samples[0]] = 0
    for place in 1..<track.count {
      let (from, to) = (track.seconds[place - 1], track.seconds[place])
      while pause < pauses.count, pauses[pause].upperBound <= from { pause += 1 }
      let isPaused = pause < pauses.count && pauses[pause].lowerBound < to
      let stands =
        speed.map { $0.raw[track.samples[place - 1]] == 0 && $0.raw[track.samples[place]] == 0 }
        ?? false
      let step = track.meters(place - 1, place)
      if !isPaused, !stands, step <= limits.reach(in: track.seconds(place - 1, place)) {
        meters += step
      }
      raw[track.samples[place]] = Int32(min((meters * 100).rounded(), 2e9))
    }
    return Stream(.distance, raw: raw, scale: 100)
  }

  /// Meters by the speeds, one for each sample that has one; `nil` without two of them.
  ///
  /// A speed holds until the next one, at most for a minute, and not in a pause.
  func distanceBySpeeds() -> Stream? {
    guard let time = stream(.time), let speed = stream(.speed) else { return nil }
    let known = time.raw.indices.filter { speed.raw[$0] != Stream.missing }
    guard known.count > 1 else { return nil }
    var raw = [Int32](repeating: Stream.missing, count: count)
    var meters = 0.0
    raw[known[0]] = 0
    for (a, b) in zip(known, known.dropFirst()) {
      let (from, to) = (time.value(at: a), time.value(at: b))
      let seconds = min(60, to > from ? timerSeconds(in: from..<to) : 0)
      meters += max(0, (speed.value(at: a) + speed.value(at: b)) / 2) * max(0, seconds)
      raw[b] = Int32(min((meters * 100).rounded(), 2e9))
    }
    return Stream(.distance, raw: raw, scale: 100)
  }
}
