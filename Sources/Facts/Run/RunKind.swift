import Metrics
import Training

/// What a run was for, as far as numbers and its title tell: only runs of a kind are compared.
package enum RunKind: Hashable, Sendable, Encodable {
  case race
  /// Its title tells repetitions, or a third of it was hard and ten minutes at least.
  case workout
  /// Half as long again as the usual run of the 90 days before.
  case long
  /// None of these.
  case everyday

  /// - Parameters:
  ///   - isRace: by the settings or by the activity.
  ///   - hasRepetitions: by its title.
  ///   - zoneSeconds: five, or `nil` without a heart rate.
  ///   - meters: NaN where nobody knows.
  ///   - usualMeters: the median of the runs of the 90 days before; `nil` with too few.
  package init(
    isRace: Bool, hasRepetitions: Bool, zoneSeconds: [Double]?, meters: Double,
    usualMeters: Double?
  ) {
    if isRace {
      self = .race
    } else if hasRepetitions || Self.isHard(zoneSeconds ?? []) {
      self = .workout
    } else if let usualMeters, meters >= 1.5 * usualMeters {
      self = .long
    } else {
      self = .everyday
    }
  }

  private static func isHard(_ seconds: [Double]) -> Bool {
    guard seconds.count == 5 else { return false }
    let hard = seconds[3] + seconds[4]
    return hard >= 600 && hard * 3 >= seconds.reduce(0, +)
  }

  /// Whether runs of two kinds may be compared: what is long is so by its length, which is compared
  /// as well.
  func isAlike(_ other: RunKind) -> Bool {
    func plain(_ kind: RunKind) -> RunKind { kind == .long ? .everyday : kind }
    return plain(self) == plain(other)
  }
}

extension EntryBrief {
  /// Those of all entries, oldest first; what comes later changes none of them.
  static func all(of entries: [ActivityEntry], races: [Race]) -> [EntryBrief] {
    var briefs: [EntryBrief] = []
    briefs.reserveCapacity(entries.count)
    // The runs of the 90 days before.
    var recent: [(day: Day, meters: Double)] = []
    var first = 0
    for entry in entries {
      var brief = EntryBrief(entry)
      defer { briefs.append(brief) }
      guard entry.isRun else { continue }
      while first < recent.count, recent[first].day <= entry.day - Season.recentDays { first += 1 }
      let lengths = recent[first...].map(\.meters)
      brief.repetitions = entry.activity.name.flatMap { TitledRepetitions(title: $0) }
      brief.kind = RunKind(
        isRace: entry.activity.isRace || Season.race(run: entry, among: races) != nil,
        hasRepetitions: brief.repetitions != nil, zoneSeconds: entry.zoneSeconds,
        meters: brief.distanceMeters,
        usualMeters: lengths.count >= 5 ? median(of: lengths) : nil)
      if brief.distanceMeters >= 1_000 { recent.append((entry.day, brief.distanceMeters)) }
    }
    return briefs
  }
}
