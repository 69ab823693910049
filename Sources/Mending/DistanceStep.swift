import Training

/// A part of the distances that is replaced.
struct DistanceStep {
  /// The last sample before it; `nil` for the beginning.
  var from: Int?
  /// The first sample after it; `nil` for the end.
  var to: Int?
  /// How far it is.
  var meters: Double
  var finding: Correction.Finding

  /// What a distance may leap by, in meters, before anybody asks how.
  static let slackMeters = 30.0
}

extension Stream {
  /// Whether any step of a distance may be as fast as so many meters a second or faster: a glance
  /// without a branch at every sample, for which every gap is fast.
  ///
  /// Where no step is, no stretch of whatever length is either.
  func mayRise(faster speed: Double, within time: Stream, slackMeters: Double = 0) -> Bool {
    guard raw.count == time.raw.count else { return true }
    let (most, slack) = (speed * scale / time.scale, slackMeters * scale)
    return raw.withUnsafeBufferPointer { ways in
      time.raw.withUnsafeBufferPointer { times in
        var isFast: Int32 = 0
        for index in 1..<max(1, ways.count) {
          let way = Double(ways[index]) - Double(ways[index - 1])
          let seconds = Double(times[index]) - Double(times[index - 1])
          isFast |= way >= slack + most * seconds ? 1 : 0
        }
        return isFast != 0
      }
    }
  }

  /// The known distances around a step, the last before it and the first after it among them.
  func knownSamples(of step: DistanceStep) -> [Int] {
    let first = step.from.flatMap { raw[...$0].lastIndex { $0 != Self.missing } } ?? 0
    let last = step.to.flatMap { raw[$0...].firstIndex { $0 != Self.missing } } ?? raw.count - 1
    guard first <= last else { return [] }
    return (first...last).filter { raw[$0] != Self.missing }
  }

  /// How far a step is as it was recorded.
  func meters(of step: DistanceStep) -> Double {
    let known = knownSamples(of: step)
    guard let first = known.first, let last = known.last else { return 0 }
    return Double(Int64(raw[last]) - Int64(raw[first])) / scale
  }

  /// How far and how long a step is as it was recorded, and whether a part of it is a leap.
  func fastestStep(
    of step: DistanceStep, time: Stream, limits: SpeedLimits
  ) -> (meters: Double, seconds: Double, isLeap: Bool)? {
    let known = knownSamples(of: step)
    guard let first = known.first, let last = known.last, first < last else { return nil }
    var isLeap = false
    for (a, b) in zip(known, known.dropFirst()) where raw[b] > raw[a] {
      let meters = Double(Int64(raw[b]) - Int64(raw[a])) / scale
      let seconds = time.value(at: b) - secondsOfLastRise(a, time: time, longest: 60)
      if meters > limits.reach(in: seconds) { isLeap = true }
    }
    return (
      Double(Int64(raw[last]) - Int64(raw[first])) / scale,
      time.value(at: last) - time.value(at: first), isLeap
    )
  }

  /// When the distance last rose before a sample: a late update covers more than its own second.
  private func secondsOfLastRise(
    _ sample: Int, time: Stream, longest: Double = .infinity
  ) -> Double {
    var rose = sample
    let now = time.value(at: sample)
    while rose > 0, raw[rose - 1] == raw[sample] || raw[rose - 1] == Self.missing,
      now - time.value(at: rose - 1) <= longest
    {
      rose -= 1
    }
    return time.value(at: rose)
  }

  /// Steps that nobody takes and that the places do not tell of.
  func leaps(time: Stream, places: TrackPlaces?, limits: SpeedLimits) -> [DistanceStep] {
    var steps: [DistanceStep] = []
    let known = raw.indices.filter { raw[$0] != Self.missing }
    for (a, b) in zip(known, known.dropFirst()) where raw[b] > raw[a] {
      let meters = Double(Int64(raw[b]) - Int64(raw[a])) / scale
      let rose = secondsOfLastRise(a, time: time)
      let reach = limits.reach(in: time.value(at: b) - rose)
      guard meters > reach + DistanceStep.slackMeters else { continue }
      let since = min(rose, time.value(at: a) - 60)
      if let places, isToldLate(by: places, since: since, until: b, time) { continue }
      let straight = places?.straightMeters(from: a, to: b)
      steps.append(
        DistanceStep(
          from: a, to: b, meters: min(straight ?? 0, reach), finding: .leapingDistance))
    }
    return steps
  }

  /// Whether a distance only catches up with the way along the places.
  private func isToldLate(
    by places: TrackPlaces, since: Double, until sample: Int, _ time: Stream
  ) -> Bool {
    let until = time.value(at: sample)
    var first = sample
    while first > 0, time.value(at: first - 1) >= since { first -= 1 }
    while raw[first] == Self.missing { first += 1 }
    let meters = Double(Int64(raw[sample]) - Int64(raw[first])) / scale
    return meters <= 1.3 * places.metersAlong(from: since, to: until) + 50
  }

  /// Replaces steps, and tells how many meters went for each finding.
  mutating func take(_ steps: [DistanceStep], time: Stream) -> [Correction.Finding: Double] {
    var removed: [Correction.Finding: Double] = [:]
    var result = raw
    for step in steps {
      let known = knownSamples(of: step)
      guard let first = known.first, let last = known.last, first < last else { continue }
      let (start, end) = (Int64(result[first]), Int64(result[last]))
      let length = Int64((step.meters * scale).rounded())
      let (from, until) = (time.value(at: first), time.value(at: last))
      for index in known.dropFirst() {
        let share = until > from ? (time.value(at: index) - from) / (until - from) : 1
        result[index] = clamped(start + Int64((Double(length) * share).rounded()))
      }
      let shift = start + length - end
      guard shift != 0 else { continue }
      for index in result.indices.suffix(from: last + 1) where result[index] != Self.missing {
        result[index] = clamped(Int64(result[index]) + shift)
      }
      removed[step.finding, default: 0] -= Double(shift) / scale
    }
    raw = result
    return removed
  }
}

private func clamped(_ value: Int64) -> Int32 {
  Int32(max(Int64(Stream.missing) + 1, min(value, Int64(Int32.max))))
}
