package import Hashing
package import Training

/// How many activities of a kind there were.
package struct SportCount: Hashable, Sendable, Codable {
  package var family: Sport.Family
  package var count: Int

  package init(family: Sport.Family, count: Int) {
    self.family = family
    self.count = count
  }

  /// The kinds besides running, in the order they are always told in; none with nothing.
  package static func besidesRuns(_ lines: [Digested<ActivityLine>]) -> [SportCount] {
    Sport.Family.allCases.filter { $0 != .running }.compactMap { family in
      let count = lines.count { $0.value.family == family }
      return count > 0 ? SportCount(family: family, count: count) : nil
    }
  }
}

/// What was done in a week besides running.
package struct OtherSports: Hashable, Sendable, Codable {
  package var counts: [SportCount]
  /// Of the week's load; `nil` below a twentieth.
  package var loadShare: Double?

  package init(counts: [SportCount], loadShare: Double? = nil) {
    self.counts = counts
    self.loadShare = loadShare
  }

  /// `nil` without other sports.
  package init?(_ lines: [Digested<ActivityLine>], load: Double) {
    counts = SportCount.besidesRuns(lines)
    guard !counts.isEmpty else { return nil }
    let own = lines.filter { !$0.value.isRun }.reduce(0) { $0 + ($1.value.load ?? 0) }
    let share = load > 0 ? own / load : 0
    loadShare = share >= 0.05 ? share : nil
  }
}
