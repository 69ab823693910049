package import Hashing
import Metrics
package import Training

/// A run as others are compared with it.
package struct LikeRun: Hashable, Sendable, Encodable {
  /// Where its page lies.
  package var path: String
  package var day: Day
  package var distanceMeters: Double
  package var secondsPerKilometer: Double?
  package var averageHeartRate: Double?
  /// How far a heartbeat carried, in meters.
  package var metersPerBeat: Double?
  /// Share by which pace drifted against heart rate; positive is drift.
  package var decoupling: Double?
}

/// The earlier runs that a run can fairly be compared with, oldest first; at most the latest 24.
package struct LikeRuns: Hashable, Sendable, Encodable {
  /// What makes them alike, besides sport and climb.
  package enum Basis: Hashable, Sendable, Encodable {
    /// Neither races nor workouts, of about the run's length.
    case length
    /// Races of about its length.
    case races
    /// Workouts with its repetitions.
    case repetitions
    /// Others that were hard, of about its length.
    case hard
    /// The long runs of the plan it is part of, of any length: too few are of its own.
    case plan
  }

  package var runs: [Digested<LikeRun>]
  package var basis: Basis
  /// Whether they are alike in climb: it is known of this run.
  package var isByClimb: Bool

  package static let fewest = 4
  package static let most = 24

  package init(runs: [Digested<LikeRun>], basis: Basis = .length, isByClimb: Bool = false) {
    self.runs = runs
    self.basis = basis
    self.isByClimb = isByClimb
  }

  package var count: Int { runs.count }
  package var areEnough: Bool { count >= Self.fewest }
  package var group: Group? {
    runs.first.map {
      Group(
        count: count, since: $0.day, basis: basis, isByClimb: isByClimb,
        areLatest: count == Self.most)
    }
  }

  /// Medians; `nil` where there are too few like runs.
  package var usualSecondsPerKilometer: Double? {
    median(of: runs.compactMap { $0.value.secondsPerKilometer })
  }
  package var usualMetersPerBeat: Double? { median(of: runs.compactMap { $0.value.metersPerBeat }) }
  package var usualDecoupling: Double? { median(of: runs.compactMap { $0.value.decoupling }) }

  private func median(of values: [Double]) -> Double? {
    values.count >= Self.fewest ? Metrics.median(of: values) : nil
  }
}

extension LikeRuns {
  /// Of how many runs a comparison is, of which, and since when.
  package struct Group: Hashable, Sendable, Encodable {
    package var count: Int
    package var since: Day
    package var basis: Basis
    package var isByClimb: Bool
    /// Whether there were more before them.
    package var areLatest: Bool

    package init(
      count: Int, since: Day, basis: Basis = .length, isByClimb: Bool = false,
      areLatest: Bool = false
    ) {
      self.count = count
      self.since = since
      self.basis = basis
      self.isByClimb = isByClimb
      self.areLatest = areLatest
    }
  }

  /// Runs of the year before that are alike; none for another sport.
  ///
  /// They are of the same sport and kind, their distance is within a quarter of the run's, and they
  /// have a like climb and a heart rate. Where too few are as long as a long run, the long runs of
  /// its plan so far stand in.
  package init(of index: Int, in season: Season) {
    let brief = season.briefs[index]
    var basis = Basis.length
    switch (brief.kind, brief.repetitions) {
    case (.race, _): basis = .races
    case (.workout, .some): basis = .repetitions
    case (.workout, nil): basis = .hard
    default: break
    }
    var found = Self.positions(of: index, in: season.briefs)
    if found.count < Self.fewest, brief.kind == .long,
      let first = season.firstDayOfPlan(with: brief.day)
    {
      let long = Self.longRuns(before: index, since: first, in: season.briefs)
      if long.count >= Self.fewest { (found, basis) = (long, .plan) }
    }
    self.init(
      runs: found.map { season.likeRuns[$0] }, basis: basis, isByClimb: !brief.climb.isNaN)
  }

  /// Where they are among the entries.
  static func positions(of index: Int, in briefs: [EntryBrief]) -> [Int] {
    let brief = briefs[index]
    guard let kind = brief.kind, brief.distanceMeters >= 1_000, brief.heartRate > 0 else {
      return []
    }
    let (shortest, longest) = (brief.distanceMeters * 0.75, brief.distanceMeters * 1.25)
    return latest(before: index, since: brief.day - 365, in: briefs) { other in
      guard let otherKind = other.kind, kind.isAlike(otherKind),
        other.distanceMeters >= shortest, other.distanceMeters <= longest
      else { return false }
      switch (brief.repetitions, other.repetitions) {
      case (nil, nil): return true
      case (let own?, let others?): return own.isAlike(others)
      default: return kind == .race
      }
    }
  }

  private static func longRuns(before index: Int, since first: Day, in briefs: [EntryBrief])
    -> [Int]
  {
    latest(before: index, since: first, in: briefs) { $0.kind == .long }
  }

  /// The latest that are alike in sport and climb and have what is compared.
  private static func latest(
    before index: Int, since first: Day, in briefs: [EntryBrief],
    where isAlike: (EntryBrief) -> Bool
  ) -> [Int] {
    let brief = briefs[index]
    var found: [Int] = []
    var position = index - 1
    while position >= 0, found.count < most {
      let other = briefs[position]
      if other.day < first { break }
      if other.isRun, other.heartRate > 0, other.secondsPerKilometer > 0, isAlike(other),
        areAlikeClimbs(other.climb, brief.climb), other.sport == brief.sport
      {
        found.append(position)
      }
      position -= 1
    }
    return found.reversed()
  }
}

extension Season {
  /// The Monday on which the planned weeks begin that lead to a day without a gap; `nil` where its
  /// week is not planned.
  fileprivate func firstDayOfPlan(with day: Day) -> Day? {
    let weeks = Set(log.plan.map(\.week))
    var week = day.isoWeek
    guard weeks.contains(week) else { return nil }
    while weeks.contains(week + -1) { week = week + -1 }
    return week.monday
  }
}

extension LikeRun {
  init(_ entry: ActivityEntry) {
    path = entry.path
    day = entry.day
    distanceMeters = entry.activity.distanceMeters ?? 0
    secondsPerKilometer = entry.secondsPerKilometer
    averageHeartRate = entry.averageHeartRate
    metersPerBeat = entry.metersPerBeat
    decoupling = entry.decoupling
  }
}
