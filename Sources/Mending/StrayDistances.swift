import Training

extension Stream {
  /// Distances that leave the way and come back to it: single readings that are wrong.
  ///
  /// What rises faster than anybody and falls back, and what falls and rises faster than anybody to
  /// where it was, lies between two samples that agree with each other.
  ///
  /// - Returns: the parts between such two, with the meters that these tell.
  func strays(time: Stream, limits: SpeedLimits) -> [DistanceStep] {
    let known = raw.indices.filter { raw[$0] != Self.missing }
    var steps: [DistanceStep] = []
    var place = 0
    while place + 2 < known.count {
      let back = comesBack(from: place, known, time: time, limits: limits)
      if let back {
        let meters = Double(Int64(raw[known[back]]) - Int64(raw[known[place]])) / scale
        steps.append(
          DistanceStep(
            from: known[place], to: known[back], meters: meters, finding: .leapingDistance))
      }
      place = back ?? place + 1
    }
    return steps
  }

  /// Where the way goes on after what follows a sample is no part of it; `nil` where it is.
  private func comesBack(
    from place: Int, _ known: [Int], time: Stream, limits: SpeedLimits
  ) -> Int? {
    let (a, b) = (known[place], known[place + 1])
    let isDip = raw[b] < raw[a]
    guard isDip || isLeap(from: a, to: b, time, limits) else { return nil }
    for later in known.indices.suffix(from: place + 2).prefix(Self.longestStray) {
      let (before, now) = (known[later - 1], known[later])
      let isTurn =
        isDip ? isLeap(from: before, to: now, time, limits) : raw[now] < raw[before]
      guard isTurn, raw[now] >= raw[a] else { continue }
      return isLeap(from: a, to: now, time, limits) ? nil : later
    }
    return nil
  }

  private func isLeap(from a: Int, to b: Int, _ time: Stream, _ limits: SpeedLimits) -> Bool {
    let meters = Double(Int64(raw[b]) - Int64(raw[a])) / scale
    return meters
      > limits.reach(in: time.value(at: b) - time.value(at: a)) + DistanceStep.slackMeters
  }

  /// So many samples, no more, are taken for stray ones.
  private static let longestStray = 60
}
