package import Training

/// Which one of its kind an activity of another sport is.
package struct OthersFinding: Hashable, Sendable, Encodable {
  package var family: Sport.Family
  /// 1 for the first since then.
  package var number: Int
  /// The first of January, or the first day of which anything is known where that is later.
  package var since: Day
  /// Whether it was longer than each of the others since then: three at least.
  package var isLongest: Bool

  /// - Parameters:
  ///   - family: what it was.
  ///   - since: from when on it is counted.
  ///   - own: how long it was, in meters, or in seconds where a distance is missing; NaN where
  ///     nobody knows.
  ///   - earlier: the same of the others since then.
  package init(family: Sport.Family, since: Day, own: Double, earlier: [Double]) {
    self.family = family
    self.since = since
    number = earlier.count + 1
    isLongest = earlier.count >= 3 && earlier.allSatisfy { $0 < own }
  }

  /// Whether it is counted from a first of January.
  package var isOfYear: Bool { since.civil.month == 1 && since.civil.day == 1 }
}

extension OthersFinding {
  /// `nil` for a run, for a leg or a part of another activity, and for what has no family.
  init?(of index: Int, in season: Season) {
    let briefs = season.briefs
    let brief = briefs[index]
    switch brief.family {
    case .cycling, .swimming, .walking, .strength: break
    case .running, .multisport, .transition, .other: return nil
    }
    guard let first = briefs.first?.day, let newYear = Day(year: brief.day.year, month: 1, day: 1)
    else { return nil }
    let since = max(first, newYear)
    var earlier: [EntryBrief] = []
    for other in briefs[..<index].reversed() {
      if other.day < since { break }
      if other.family == brief.family { earlier.append(other) }
    }
    let isByDistance = ([brief] + earlier).allSatisfy { $0.distanceMeters > 0 }
    func length(_ brief: EntryBrief) -> Double {
      isByDistance ? brief.distanceMeters : brief.movingSeconds
    }
    self.init(
      family: brief.family, since: since, own: length(brief), earlier: earlier.map(length))
  }
}
