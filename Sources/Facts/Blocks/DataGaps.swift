/// What is missing of what is expected every day.
package struct DataGaps: Hashable, Sendable, Encodable {
  package struct Single: Hashable, Sendable, Encodable {
    package var kind: DataHolding.Kind
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
  init?(_ holdings: [DataHolding.Dates]) {
    let watched = holdings.filter { $0.usualGap != nil }
    guard !watched.isEmpty else { return nil }
    let gaps = watched.map { (kind: $0.kind, gaps: $0.gaps) }
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
