package import Training

/// A stretch of days that something is missing on.
package struct DataGap: Hashable, Sendable, Encodable {
  package var kind: Holding.Kind
  package var days: ClosedRange<Day>

  package var dayCount: Int { days.upperBound - days.lowerBound + 1 }
}

/// What is missing of what is expected every day.
package struct DataGaps: Hashable, Sendable, Encodable {
  package struct Single: Hashable, Sendable, Encodable {
    package var kind: Holding.Kind
    package var count: Int
  }

  /// The longest of more than a day, the longest first.
  package var longest: [DataGap]
  /// How many gaps are longer than a day.
  package var count: Int
  /// Days that are missing by themselves; nothing that none are missing of.
  package var singles: [Single]

  package static let shown = 12

  /// What is said first of them.
  package enum Finding: Hashable, Sendable, Encodable {
    case longest(DataGap)
    /// Only single days are missing.
    case singleDays
    case nothing
  }

  package var finding: Finding {
    longest.first.map { .longest($0) } ?? (singles.isEmpty ? .nothing : .singleDays)
  }
}

extension DataGaps {
  /// `nil` where nothing is expected every day.
  package init?(_ holdings: [Holding]) {
    let gaps = holdings.compactMap { holding in
      holding.gaps.map { gaps in
        (kind: holding.kind, gaps: gaps.map { DataGap(kind: holding.kind, days: $0) })
      }
    }
    guard !gaps.isEmpty else { return nil }
    let long = gaps.flatMap(\.gaps).filter { $0.dayCount > 1 }
    count = long.count
    longest = long.enumerated().sorted {
      ($1.element.dayCount, $0.offset) < ($0.element.dayCount, $1.offset)
    }.prefix(Self.shown).map(\.element)
    singles = gaps.compactMap { kind, gaps in
      let count = gaps.count { $0.dayCount == 1 }
      return count > 0 ? Single(kind: kind, count: count) : nil
    }
  }
}
