import Training
import TrainingStore

/// Finds the pairs of items that may tell of the same activity.
struct Candidates {
  private(set) var likenesses: [Likeness] = []
  /// Pairs whose samples do not agree.
  private(set) var differing: Set<ItemPair> = []
  /// Pairs of recordings with too little time in common to be held against one another.
  private(set) var beside: Set<ItemPair> = []
  /// What was found out about samples now, to be remembered.
  private(set) var found: [ItemPair: Int] = [:]
  private var known: [ItemPair: Int]
  private let samples: (Int64) throws -> Recording?
  private var cache: [Int64: ComparedSamples?] = [:]

  /// `known` is what is remembered of samples; `samples` reads those of an item.
  init(known: [ItemPair: Int], samples: @escaping (Int64) throws -> Recording?) {
    (self.known, self.samples) = (known, samples)
  }

  /// Looks at all pairs of some items that lie near one another in time; `isPossible` leaves out
  /// pairs that something else speaks against.
  mutating func look(at items: [Told], isPossible: (Told, Told) -> Bool) throws {
    let sorted = items.sorted { ($0.start, $0.item.id) < ($1.start, $1.item.id) }
    lookAtNumbered(sorted)
    lookAtStated(sorted, isPossible)
    for (index, a) in sorted.enumerated() {
      for b in sorted[(index + 1)...] {
        guard b.start - a.start <= Self.longestDistance else { break }
        let isNear = b.start <= a.end + Likeness.Reason.longestPairShift
        let isShifted = isShifted(a, b)
        guard isNear || isShifted, isPossible(a, b) else { continue }
        try look(at: a, b, isNear: isNear, mayShiftByQuarters: isShifted)
      }
      if cache.count > 32 { cache.removeAll(keepingCapacity: true) }
    }
  }

  /// As far as zones lie apart, and a minute more.
  private static let longestDistance = 50_460

  /// Rows that name a file, and rows of the same number, wherever they lie.
  private mutating func lookAtNumbered(_ items: [Told]) {
    let byFile = Dictionary(grouping: items.filter { !$0.item.source.isRow }) {
      $0.file?.identity ?? 0
    }
    for row in items {
      guard let named = row.item.namedFile else { continue }
      // A file that a row names is one activity: its longest.
      let longest = (byFile[named] ?? []).max {
        ($0.seconds, $0.item.id) < ($1.seconds, $1.item.id)
      }
      if let longest { likenesses.append(Likeness(.named, row, longest)) }
    }
    let rows = Dictionary(grouping: items.filter { $0.item.source.isRow }) {
      RowNumber(
        source: $0.garminID == nil ? $0.item.source : .garminList, number: $0.activity.id)
    }
    for same in rows.values where same.count > 1 {
      for other in same.dropFirst() { likenesses.append(Likeness(.sameNumber, same[0], other)) }
    }
  }

  /// Rows that begin where a file says that it began, wherever its samples are.
  private mutating func lookAtStated(_ items: [Told], _ isPossible: (Told, Told) -> Bool) {
    for file in items {
      guard let stated = file.item.statedStart else { continue }
      for row in items
      where row.item.source == .garminList && abs(row.start - stated) <= 2 && isPossible(file, row)
      {
        likenesses.append(Likeness(.sameSecond, file, row))
      }
    }
  }

  private struct RowNumber: Hashable {
    var source: SourceKind
    var number: Int64
  }

  private func isShifted(_ a: Told, _ b: Told) -> Bool {
    // A clock that some program took for another is the same in all files that it wrote.
    guard a.item.source != b.item.source, a.hasSamples, b.hasSamples, a.seconds > 0,
      lastsAsLong(a, b),
      let one = a.activity.distanceMeters, let other = b.activity.distanceMeters, one > 0,
      abs(one - other) <= one * 0.02
    else { return false }
    let off = (b.start - a.start) % 900
    return min(off, 900 - off) <= Likeness.Reason.longestShift
  }

  /// Whether the moving or the elapsed times are the same to a hundredth.
  private func lastsAsLong(_ a: Told, _ b: Told) -> Bool {
    let times = [
      (a.activity.movingSeconds, b.activity.movingSeconds),
      (a.activity.elapsedSeconds ?? 0, b.activity.elapsedSeconds ?? 0),
    ]
    return times.contains { $0 > 0 && $1 > 0 && abs($0 - $1) <= max($0, $1) * 0.01 + 1 }
  }

  private mutating func look(
    at a: Told, _ b: Told, isNear: Bool, mayShiftByQuarters: Bool
  ) throws {
    if a.hasSamples, b.hasSamples {
      let pair = ItemPair(a.item.id, b.item.id)
      if !a.isOfOneFile(as: b), !mayShiftByQuarters, a.liesBeside(b) {
        beside.insert(pair)
        return
      }
      switch try agreement(a, b, mayShiftByQuarters) {
      case .agree:
        return likenesses.append(Likeness(a.isOfOtherLength(than: b) ? .piece : .samples, a, b))
      case .differ:
        differing.insert(pair)
        return
      case .unknown: break
      }
    }
    guard isNear, let reason = Likeness.Reason(a, b), reason != .named,
      reason != .sameNumber
    else { return }
    likenesses.append(Likeness(reason, a, b))
  }

  private mutating func agreement(
    _ a: Told, _ b: Told, _ mayShiftByQuarters: Bool
  ) throws -> SampleAgreement {
    // Other parts of one file are never asked.
    if a.item.fileID == b.item.fileID { return .differ }
    let pair = ItemPair(a.item.id, b.item.id)
    if let verdict = known[pair].flatMap(SampleAgreement.init) { return verdict }
    guard let one = try compared(a), let other = try compared(b) else { return .unknown }
    let verdict = SampleAgreement(one, other, mayShiftByQuarters: mayShiftByQuarters)
    (known[pair], found[pair]) = (verdict.rawValue, verdict.rawValue)
    return verdict
  }

  private mutating func compared(_ told: Told) throws -> ComparedSamples? {
    if let known = cache[told.item.id] { return known }
    let samples = ComparedSamples(try samples(told.item.id), start: told.start)
    cache[told.item.id] = samples
    return samples
  }
}
