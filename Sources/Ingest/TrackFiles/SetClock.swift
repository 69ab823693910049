import Training

/// A clock that was set while somebody was under way: its times leap by hours or days, and the way
/// goes on without a step.
///
/// What tells it from a night in a camp: nobody stops or starts to move, and the step across the leap
/// is as long as the others. Where the leap is none of whole quarters of an hour, and so may be one
/// of somebody, each of the steps next to it must be so, in one direction: who sets out again takes
/// some seconds to be as fast as before. Samples that lie too far apart show that only where the leap
/// is of whole minutes, or longer than a night.
struct SetClock: Sendable {
  /// Samples that were written by the clock as it was set then.
  struct Stretch: Sendable {
    /// As written, in Unix seconds.
    var times: ClosedRange<Double>
    /// What the clock was off.
    var shift: Double
    var count: Int
  }

  private(set) var stretches: [Stretch]

  /// In the order in which they were written; `nil` where no clock was set on the way.
  ///
  /// Times follow the clock that wrote most samples, of equally many the later one.
  ///
  /// - Complexity: O(1) for samples without a leap that has to be judged, but for finding it.
  init?(_ samples: [ClockedSample]) {
    let leaps = samples.leaps
    let set = leaps.enumerated().compactMap { place, index in
      let from = place > 0 ? leaps[place - 1] : 0
      let to = place + 1 < leaps.count ? leaps[place + 1] : samples.count
      return ClockLeap(at: index, in: samples[from..<to]).map { (index, $0.seconds) }
    }
    guard !set.isEmpty else { return nil }
    let bounds = [0] + set.map(\.0) + [samples.count]
    stretches = zip(bounds, bounds.dropFirst()).map { from, to in
      let times = samples[from..<to].map(\.time)
      return Stretch(
        times: (times.min() ?? 0)...(times.max() ?? 0), shift: 0, count: to - from)
    }
    let most = stretches.map(\.count).max() ?? 0
    guard let main = stretches.lastIndex(where: { $0.count == most }) else { return nil }
    for index in stretches.indices[..<main].reversed() {
      stretches[index].shift = stretches[index + 1].shift + set[index].1
    }
    for index in stretches.indices[(main + 1)...] {
      stretches[index].shift = stretches[index - 1].shift - set[index - 1].1
    }
  }

  /// The right time for one that was written by the clock.
  func corrected(_ time: Double) -> Double {
    func distance(_ stretch: Stretch) -> Double {
      max(stretch.times.lowerBound - time, time - stretch.times.upperBound)
    }
    let nearest = stretches.min { distance($0) < distance($1) }
    return time + (nearest?.shift ?? 0)
  }

  /// By how much it lengthens the recording at most.
  var falseSeconds: Double { stretches.map { abs($0.shift) }.max() ?? 0 }

  var correction: Correction {
    var correction = Correction(
      .clockSetOnTheWay, count: stretches.filter { $0.shift != 0 }.reduce(0) { $0 + $1.count })
    if let first = stretches.first, first.shift != 0 {
      (correction.before, correction.after) = (
        first.times.lowerBound, first.times.lowerBound + first.shift
      )
    }
    return correction
  }
}
