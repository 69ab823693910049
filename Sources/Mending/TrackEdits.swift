import Training

/// What is to be done to samples so that a verdict on their places is followed.
struct TrackEdits {
  /// Samples whose place is left out.
  private(set) var leftOut: [Int] = []
  /// When somebody rode, in seconds after the start.
  private(set) var pauses: [Range<Double>] = []
  /// Parts of the distances that are replaced.
  private(set) var steps: [DistanceStep] = []
  /// How many samples or stretches each finding concerns.
  private(set) var counts: [Correction.Finding: Int] = [:]

  private let track: TrackPlaces
  private let distance: Stream?
  private let time: Stream
  private let limits: SpeedLimits
  private let recording: Recording
  private let usualSpeed: Double

  init(
    _ track: TrackPlaces, of recording: Recording, distance: Stream?, time: Stream,
    limits: SpeedLimits
  ) {
    (self.track, self.recording, self.limits) = (track, recording, limits)
    (self.distance, self.time) = (distance, time)
    usualSpeed = track.usualSpeed
    if !track.nowhere.isEmpty {
      leftOut = track.nowhere
      counts[.strayPoints] = track.nowhere.count
    }
  }

  /// A leap of less, in meters, concerns nobody if the device's own distance is none.
  private static let noticed = 100.0
  /// The share of the way that small leaps may add before they are left out.
  private static let concerning = 0.004
  /// A leap of more, in meters, breaks the line.
  private static let breaking = 200.0

  mutating func add(_ verdict: TrackVerdict) {
    addNowhere()
    for stray in verdict.strays { add(stray) }
    for point in verdict.breaks {
      let meters = track.meters(point.before, point.after)
      let seconds = track.seconds[point.after] - track.seconds[point.before]
      if meters > Self.breaking, seconds > 10 {
        add(ride: point.before...point.after)
      } else {
        add(leap: point, meters: meters, seconds: seconds)
      }
    }
    settleSmall()
  }

  /// Places astray: the way leads straight from the place before them to the one after.
  private mutating func add(_ stray: TrackVerdict.Stray) {
    let finding: Correction.Finding = stray.before == nil ? .staleFirstFix : .strayPoints
    let step = straightStep(from: stray.before, to: stray.after, finding)
    let isCounted = isCounted(step, detour: way(through: stray) - step.meters)
    guard isCounted || isFar(stray) else { return }
    if stray.after == nil, let before = stray.before { leaveOutGap(from: before, stray.places) }
    let leap = Leap(
      step: isCounted ? step : nil, samples: stray.places.map { track.samples[$0] },
      finding: finding)
    if isFar(stray) { keep(leap) } else { small.append(leap) }
  }

  /// Nobody knows of the time to the end of a track that is astray, unless it follows at once.
  private mutating func leaveOutGap(from before: Int, _ places: Range<Int>) {
    let span = track.seconds[before]..<track.seconds[places.upperBound - 1]
    let gap = track.seconds[places.lowerBound] - span.lowerBound
    if gap > 60, recording.timerSeconds(in: span) > 0.01 { pauses.append(span) }
  }

  /// What is done about one leap.
  private struct Leap {
    var step: DistanceStep?
    var samples: [Int]
    var finding: Correction.Finding
  }

  /// Leaps of less than ``noticed``.
  private var small: [Leap] = []

  private mutating func keep(_ leap: Leap) {
    if let step = leap.step { steps.append(step) }
    leftOut += leap.samples
    counts[leap.finding, default: 0] += max(1, leap.samples.count)
  }

  /// A receiver puts itself right now and then: small leaps count where they make the way longer.
  private mutating func settleSmall() {
    let longer = small.reduce(0.0) { sum, leap in
      sum + (leap.step.map { (distance?.meters(of: $0) ?? .infinity) - $0.meters } ?? 0)
    }
    guard longer > Self.concerning * (recording.streamMeters ?? 0) else { return }
    for leap in small { keep(leap) }
  }

  /// Samples whose place is none, as any other point astray.
  private mutating func addNowhere() {
    var last = -1
    for sample in track.nowhere {
      let after = track.firstPlace(from: sample)
      guard after != last else { continue }
      last = after
      let step = straightStep(
        from: after > 0 ? after - 1 : nil, to: after < track.count ? after : nil, .strayPoints)
      if distance != nil, isCounted(step) { steps.append(step) }
    }
  }

  /// The way straight from one place to another; `nil` is the beginning, or the end.
  private func straightStep(
    from: Int?, to: Int?, _ finding: Correction.Finding
  ) -> DistanceStep {
    var straight = 0.0
    if let from, let to {
      straight = track.meters(from, to)
      // Between two that cannot follow one another it was as far as usual.
      let seconds = track.seconds[to] - track.seconds[from]
      if straight > limits.reach(in: track.seconds(from, to)) {
        straight = min(straight, usualSpeed * min(seconds, 30))
      }
    }
    return DistanceStep(
      from: from.map { track.samples[$0] }, to: to.map { track.samples[$0] }, meters: straight,
      finding: finding)
  }

  private func isFar(_ stray: TrackVerdict.Stray) -> Bool {
    guard let anchor = stray.before ?? stray.after else { return true }
    return stray.places.contains { track.meters(anchor, $0) > Self.noticed }
  }

  /// A leap between two places that are both believed.
  private mutating func add(leap: TrackVerdict.Break, meters: Double, seconds: Double) {
    let step = DistanceStep(
      from: track.samples[leap.before], to: track.samples[leap.after],
      meters: min(meters, usualSpeed * min(seconds, 30)), finding: .strayPoints)
    // Points astray between the two have told of it.
    guard leap.after == leap.before + 1, isCounted(step) else { return }
    let leap = Leap(step: step, samples: [], finding: .strayPoints)
    if meters > Self.noticed { keep(leap) } else { small.append(leap) }
  }

  /// A ride belongs to no distance and no time.
  mutating func add(ride: ClosedRange<Int>) {
    let span = track.seconds[ride.lowerBound]..<track.seconds[ride.upperBound]
    let step = DistanceStep(
      from: track.samples[ride.lowerBound], to: track.samples[ride.upperBound], meters: 0,
      finding: .ride)
    if pauses.contains(where: {
      $0.lowerBound <= span.lowerBound && $0.upperBound >= span.upperBound
    }) {
      return
    }
    let known = distance?.meters(of: step) ?? 0
    let isPaused = recording.timerSeconds(in: span) <= 0.01
    // Who presses pause and drives on has recorded nothing that is wrong.
    if isPaused, known <= max(50, 0.1 * track.meters(ride.lowerBound, ride.upperBound)) { return }
    guard known > 0 || !isPaused else { return }
    if known > 0 { steps.append(step) }
    if !isPaused { pauses.append(span) }
    counts[.ride, default: 0] += 1
  }

  /// Whether the recorded distance rests on what is left out: on half of the detour, or on a leap.
  private func isCounted(_ step: DistanceStep, detour: Double = 0) -> Bool {
    guard let distance else { return true }
    guard let most = distance.fastestStep(of: step, time: time, limits: limits),
      most.meters > step.meters
    else { return false }
    return most.isLeap || detour > 5 && most.meters > step.meters + detour / 2
  }

  /// The way from the place before a stray through all its places to the one after.
  private func way(through stray: TrackVerdict.Stray) -> Double {
    let places =
      [stray.before].compactMap(\.self) + Array(stray.places)
      + [stray.after].compactMap(\.self)
    return zip(places, places.dropFirst()).reduce(0) { $0 + track.meters($1.0, $1.1) }
  }
}
