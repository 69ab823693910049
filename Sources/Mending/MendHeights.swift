import Metrics
import Training

extension Draft {
  /// Leaves out heights nobody was at: off the earth, lone zeros, and steps steeper than any hill.
  mutating func mendHeights() {
    guard mends(.height), let time = stream(.time), var altitude = stream(.altitude) else {
      tellSteepness()
      return
    }
    var profile = HeightProfile(altitude, time: time, family: family)
    if profile.isSmooth {
      tellSteepness()
      return
    }
    profile.leaveOut()
    for sample in profile.leftOut.values.joined() { altitude.raw[sample] = Stream.missing }
    guard !profile.leftOut.isEmpty else {
      tellSteepness()
      return
    }
    let recorded = recording
    replace([altitude])
    let left = altitude.climbMeters
    dropClimbs(mended: left, leftOut: Set(profile.leftOut.values.joined()), time: time)
    // What is told is what the page says: a total of the device stays, another is derived.
    var change: (before: Double?, after: Double?)
    if activity.ascentMeters == nil { change = (climb(of: recorded), climb(of: recording)) }
    for finding in [Correction.Finding.impossibleHeights, .loneZeroHeights, .steepSteps] {
      guard let samples = profile.leftOut[finding], !samples.isEmpty else { continue }
      tell(Correction(finding, count: samples.count, before: change.before, after: change.after))
      change = (nil, nil)
    }
    tellSteepness()
  }

  /// The climb as pages derive it, in meters.
  private func climb(of recording: Recording?) -> Double? {
    recording.flatMap { ClimbProfile($0, sport: activity.sport) }
      .flatMap { elevationChange(of: $0) }?.ascentMeters
  }

  /// Totals that rest on what was left out are nobody's: they are derived again.
  private mutating func dropClimbs(mended: Double, leftOut: Set<Int>, time: Stream) {
    // Some devices write 0 where they did not count.
    if let ascent = activity.ascentMeters,
      ascent > 1.5 * mended + 30 || ascent == 0 && mended > 50
    {
      (activity.ascentMeters, activity.descentMeters) = (nil, nil)
    }
    if let descent = activity.descentMeters, descent > 3 * mended + 300 {
      activity.descentMeters = nil
    }
    let moments = leftOut.map { time.value(at: $0) }.sorted()
    for index in details.laps.indices {
      let lap = details.laps[index]
      let end = lap.startSeconds + (lap.elapsedSeconds ?? lap.movingSeconds)
      guard moments.contains(where: { $0 >= lap.startSeconds - 1 && $0 <= end + 1 }) else {
        continue
      }
      (details.laps[index].ascentMeters, details.laps[index].descentMeters) = (nil, nil)
    }
  }

  /// Tells of a climb of more than 40 % of the way, on foot or on wheels; nothing is changed.
  private mutating func tellSteepness() {
    guard mends(.height), [.running, .walking, .cycling].contains(family),
      let meters = activity.distanceMeters ?? recording?.streamMeters,
      meters > (family == .cycling ? 200 : 500)
    else { return }
    let most = 0.4 * meters
    var ascent = activity.ascentMeters
    if ascent == nil, let altitude = stream(.altitude), altitude.risesMoreThan(most) {
      // Smoothed as on pages, unless that hides it.
      ascent = climb(of: recording).flatMap { $0 > most ? $0 : nil } ?? altitude.climbMeters
    }
    if let ascent, ascent > most { tell(Correction(.climbBeyondDistance, before: ascent)) }
  }
}

extension Stream {
  /// Whether all rises together are more than so many meters.
  fileprivate func risesMoreThan(_ meters: Double) -> Bool {
    let most = meters * scale
    var (last, sum) = (Self.missing, 0.0)
    for raw in raw where raw != Self.missing {
      if last != Self.missing, raw > last { sum += Double(raw) - Double(last) }
      last = raw
    }
    return sum > most
  }

  /// The climb between lows and highs that are at least 3 m apart, in meters.
  var climbMeters: Double {
    var (low, high, climb) = (Double.nan, Double.nan, 0.0)
    for index in raw.indices where raw[index] != Self.missing {
      let height = value(at: index)
      if low.isNaN { (low, high) = (height, height) }
      high = max(high, height)
      if height <= high - 3 {
        if high - low >= 3 { climb += high - low }
        (low, high) = (height, height)
      } else if height < low {
        (low, high) = (height, height)
      }
    }
    return climb + (high - low >= 3 ? high - low : 0)
  }
}
