package import Training

/// What the page about the data tells: what was read, what was not and why, what is missing.
package struct DataFacts: PageFacts {
  /// What became of files.
  package enum Outcome: String, CaseIterable, Hashable, Sendable, Encodable {
    case used, duplicate, leftAside, unrecognised, unreadable
  }

  package struct OutcomeCount: Hashable, Sendable, Encodable {
    package var outcome: Outcome
    package var count: Int
  }

  /// Files of a kind.
  package struct KindCount: Hashable, Sendable, Encodable {
    /// `nil` where nobody knows.
    package var kind: String?
    package var count: Int
  }

  /// Activities of which something of a kind was mended or told.
  package struct MendedCount: Hashable, Sendable, Encodable {
    package var kind: Correction.Kind
    package var count: Int
  }

  /// Without their gaps, which are told apart.
  package var holdings: [Holding]
  /// `nil` where nothing is expected every day.
  package var gaps: DataGaps?
  package var total: Int
  /// Only what some files came to, in the order of the outcomes.
  package var outcomes: [OutcomeCount]
  package var used: [KindCount]
  package var leftAside: [KindCount]
  /// Files that were not used, or not the whole of them, with the reasons.
  package var refused: [FileSummary.Group]
  /// How many files were used in part.
  package var partlyUsed: Int
  /// How many activities were mended.
  package var mendedTotal: Int
  /// The same by kind, in the order of mending; only kinds that there are.
  package var mended: [MendedCount]
  package var leftOut: LeftOut
  /// `nil` without any.
  package var overlaps: Overlaps?
}

extension DataFacts {
  /// `nil` where nobody counted the files.
  package init?(_ season: Season) {
    guard let files = season.files else { return nil }
    let holdings = season.holdings
    self.holdings = holdings.map { holding in
      var told = holding
      told.gaps = nil
      return told
    }
    gaps = DataGaps(holdings)
    total = files.total
    outcomes = Outcome.allCases.compactMap { outcome in
      let groups = files[outcome]
      return groups.isEmpty ? nil : OutcomeCount(outcome: outcome, count: groups.fileCount)
    }
    used = Self.kinds(files.used)
    leftAside = Self.kinds(files.leftAside)
    let partly = files.used.filter { $0.reason != nil }
    partlyUsed = partly.fileCount
    refused = files.unreadable + files.unrecognised + partly
    let corrections = season.entries.compactMap { season.log.corrections[$0.id] }
      .filter { !$0.isEmpty }
    mendedTotal = corrections.count
    mended = Self.mended(corrections)
    leftOut = season.log.leftOut
    overlaps = Overlaps(in: season.entries.map(\.activity))
  }

  /// How many activities there are of each kind, of each once.
  private static func mended(_ corrections: [[Correction]]) -> [MendedCount] {
    let kinds = corrections.map { found in Set(found.map(\.kind)) }
    return Correction.Kind.allCases.compactMap { kind in
      let count = kinds.count { $0.contains(kind) }
      return count > 0 ? MendedCount(kind: kind, count: count) : nil
    }
  }

  /// By kind, most first; of equals by the kind's name, those nobody knows last.
  private static func kinds(_ groups: [FileSummary.Group]) -> [KindCount] {
    var places: [String?: Int] = [:]
    var kinds: [KindCount] = []
    for group in groups {
      if let place = places[group.kind] {
        kinds[place].count += group.count
      } else {
        places[group.kind] = kinds.count
        kinds.append(KindCount(kind: group.kind, count: group.count))
      }
    }
    return kinds.sorted { a, b in
      if a.count != b.count { return a.count > b.count }
      guard let left = a.kind, let right = b.kind else { return a.kind != nil && b.kind == nil }
      return left < right
    }
  }

  package func count(_ outcome: Outcome) -> Int {
    outcomes.first { $0.outcome == outcome }?.count ?? 0
  }

  /// Files of which nobody knows what they are, and those that cannot be read.
  package var refusedCount: Int { count(.unrecognised) + count(.unreadable) }
}

extension FileSummary {
  fileprivate subscript(outcome: DataFacts.Outcome) -> [Group] {
    switch outcome {
    case .used: used
    case .duplicate: duplicate
    case .leftAside: leftAside
    case .unrecognised: unrecognised
    case .unreadable: unreadable
    }
  }
}
