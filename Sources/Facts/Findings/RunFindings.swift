import Hashing
package import Training

/// A run's pace beside that of the runs it is compared with.
package struct PaceFinding: Hashable, Sendable, Encodable {
  package enum Side: Hashable, Sendable, Encodable {
    case usual
    /// By whole seconds a kilometer.
    case faster(by: Double)
    case slower(by: Double)
  }

  package var side: Side
  /// The median of the like runs.
  package var usualSecondsPerKilometer: Double
  package var count: Int

  /// `nil` without a pace or with too few runs to compare with.
  package init?(secondsPerKilometer pace: Double?, like runs: LikeRuns) {
    guard let pace, let usual = runs.usualSecondsPerKilometer else { return nil }
    self.init(pace, usual: usual, count: runs.count)
  }

  package init(_ pace: Double, usual: Double, count: Int) {
    let difference = pace.rounded() - usual.rounded()
    side =
      abs(difference) < 5
      ? .usual : difference < 0 ? .faster(by: -difference) : .slower(by: difference)
    usualSecondsPerKilometer = usual
    self.count = count
  }
}

/// How pace and heart rate went apart from the first half to the second.
package enum DriftFinding: Hashable, Sendable, Encodable {
  /// A place among the runs it is compared with.
  package enum Place: Hashable, Sendable, Encodable {
    case least, most, between
  }

  case together
  /// More pace for the same heart rate.
  case gained(share: Double)
  /// More heart rate for the same pace.
  case drifted(share: Double, Place)

  /// `nil` where nothing is known of it.
  package init?(decoupling: Double?, like runs: LikeRuns) {
    guard let decoupling else { return nil }
    self.init(decoupling, others: runs.runs.compactMap { $0.decoupling })
  }

  package init(_ drift: Double, others: [Double]) {
    if abs(drift) < 0.005 {
      self = .together
    } else if drift < 0 {
      self = .gained(share: -drift)
    } else if others.count >= LikeRuns.fewest, others.allSatisfy({ $0 > drift }) {
      self = .drifted(share: drift, .least)
    } else if others.count >= LikeRuns.fewest, others.allSatisfy({ $0 < drift }) {
      self = .drifted(share: drift, .most)
    } else {
      self = .drifted(share: drift, .between)
    }
  }
}

/// How far a heartbeat carried, beside what is usual.
package enum BeatFinding: Hashable, Sendable, Encodable {
  case usual
  case further(share: Double)
  case lessFar(share: Double)

  /// `nil` where it cannot be judged: a heartbeat carries further in a run that is faster than
  /// usual.
  package init?(metersPerBeat: Double?, secondsPerKilometer pace: Double?, like runs: LikeRuns) {
    guard let pace else { return nil }
    self.init(
      metersPerBeat: metersPerBeat, usual: runs.usualMetersPerBeat,
      paceRatio: pace / (runs.usualSecondsPerKilometer ?? pace))
  }

  package init?(metersPerBeat: Double?, usual: Double?, paceRatio: Double = 1) {
    guard let metersPerBeat, let usual, usual > 0, abs(paceRatio - 1) <= 0.08 else { return nil }
    let change = metersPerBeat / usual - 1
    self =
      abs(change) < 0.015
      ? .usual : change > 0 ? .further(share: change) : .lessFar(share: -change)
  }
}

/// How the two halves of a run went.
package enum HalvesFinding: Hashable, Sendable, Encodable {
  case even(apart: Double)
  case secondFaster(by: Double)
  case secondSlower(by: Double)

  /// - Parameters:
  ///   - first: elapsed seconds of the first half.
  ///   - second: those of the second half.
  ///   - stoppedSeconds: how much of them was spent standing.
  ///
  /// `nil` where stops are more than a hundredth: halves then tell of traffic lights.
  package init?(first: Double, second: Double, stoppedSeconds: Double) {
    let (total, difference) = (first + second, second - first)
    guard total > 0, stoppedSeconds / total <= 0.01 else { return nil }
    self =
      abs(difference) / total < 0.005
      ? .even(apart: abs(difference))
      : difference < 0 ? .secondFaster(by: -difference) : .secondSlower(by: difference)
  }
}

/// What is most worth saying of the fastest stretches inside a run.
package enum EffortsFinding: Hashable, Sendable, Encodable {
  /// The fastest of the year so far, over one to three distances.
  case fastestOfYear(meters: [Double], year: Int)
  /// Over more.
  case fastestOfYearOverMany(count: Int, year: Int)
  case fastest(meters: Double, seconds: Double)

  /// `nil` without an effort; the places are those of the efforts, in their order.
  package init?(_ efforts: [BestEffort], ranks: [EffortRecords.Rank?], year: Int) {
    guard let shortest = efforts.first else { return nil }
    let first = zip(efforts, ranks).filter { $1.map { $0.place == 1 && $0.count > 1 } ?? false }
    if first.isEmpty {
      let kilometer = efforts.first { $0.distanceMeters == 1_000 } ?? shortest
      self = .fastest(meters: kilometer.distanceMeters, seconds: kilometer.seconds)
    } else if first.count <= 3 {
      self = .fastestOfYear(meters: first.map(\.0.distanceMeters), year: year)
    } else {
      self = .fastestOfYearOverMany(count: first.count, year: year)
    }
  }
}
