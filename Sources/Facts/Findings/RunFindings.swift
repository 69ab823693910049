import Hashing
package import Training

/// A run's pace beside that of the runs it is compared with.
package struct PaceFinding: Hashable, Sendable, Encodable {
  package enum Side: Hashable, Sendable, Encodable {
    case usual
    case faster
    case slower
  }

  package var side: Side
  package var secondsPerKilometer: Double
  /// The median of the like runs.
  package var usualSecondsPerKilometer: Double
  package var group: LikeRuns.Group

  /// `nil` without a pace or with too few runs to compare with.
  package init?(secondsPerKilometer pace: Double?, like runs: LikeRuns) {
    guard let pace, let usual = runs.usualSecondsPerKilometer, let group = runs.group else {
      return nil
    }
    self.init(pace, usual: usual, of: group)
  }

  package init(_ pace: Double, usual: Double, of group: LikeRuns.Group) {
    let difference = pace.rounded() - usual.rounded()
    side =
      abs(difference) < 5
      ? .usual : difference < 0 ? .faster : .slower
    secondsPerKilometer = pace
    usualSecondsPerKilometer = usual
    self.group = group
  }
}

/// How pace and heart rate went apart from the first half to the second, of halves that are alike.
package enum DriftFinding: Hashable, Sendable, Encodable {
  case together
  /// More pace for the same heart rate.
  case gained(share: Double)
  /// Less.
  case drifted(share: Double)

  package init(_ drift: Double) {
    self =
      abs(drift) < 0.005
      ? .together : drift < 0 ? .gained(share: -drift) : .drifted(share: drift)
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

/// What is most worth saying of the fastest stretches inside a run.
package enum EffortsFinding: Hashable, Sendable, Encodable {
  /// The fastest of the year so far, over one to three distances.
  case fastestOfYear(meters: [Double], year: Int)
  /// Over more.
  case fastestOfYearOverMany(count: Int, year: Int)
  /// The best place of them among those of the year so far.
  case place(EffortRecords.Rank, meters: Double, year: Int)
  /// Where there is no other run to have a place among.
  case fastest(meters: Double, seconds: Double)

  /// `nil` without an effort.
  package init?(_ efforts: [RankedEffort], year: Int) {
    guard let shortest = efforts.first?.effort else { return nil }
    let compared = efforts.filter { ($0.rank?.count ?? 0) > 1 }
    let first = compared.filter { $0.rank?.place == 1 }
    if !first.isEmpty {
      self =
        first.count <= 3
        ? .fastestOfYear(meters: first.map(\.effort.distanceMeters), year: year)
        : .fastestOfYearOverMany(count: first.count, year: year)
      return
    }
    // Of equal places the one among more, then the longer one.
    let best = compared.reversed().max { a, b in
      guard let a = a.rank, let b = b.rank else { return false }
      return a.place == b.place ? a.count < b.count : a.place > b.place
    }
    if let best, let rank = best.rank {
      self = .place(rank, meters: best.effort.distanceMeters, year: year)
    } else {
      let kilometer = efforts.first { $0.effort.distanceMeters == 1_000 }?.effort ?? shortest
      self = .fastest(meters: kilometer.distanceMeters, seconds: kilometer.seconds)
    }
  }
}

/// A fastest stretch, and its place among those of the year so far.
package struct RankedEffort: Hashable, Sendable, Encodable {
  package var effort: BestEffort
  /// `nil` where nobody counted.
  package var rank: EffortRecords.Rank?

  package init(_ effort: BestEffort, rank: EffortRecords.Rank?) {
    self.effort = effort
    self.rank = rank
  }

  /// Whether it is worth a row: the only one, the fastest, or among the ten fastest and in the faster
  /// half.
  package var isTold: Bool {
    guard let rank, rank.count > 1 else { return true }
    return rank.place == 1 || rank.place <= 10 && rank.place * 2 <= rank.count
  }
}
