import Mending
import Training
import TrainingStore

extension HandCorrection.Target {
  /// Whether it means an activity that some items tell of, on a wall clock of that offset.
  ///
  /// Any start that a source tells will do, so that a correction does not lose its activity by what
  /// it corrects.
  func means(_ cluster: [Told], id: Int64, offset: (Told) -> Int) -> Bool {
    switch self {
    case .id(let wanted): return id == wanted
    case .minute(let minute):
      return cluster.contains { told in
        Moment(unixSeconds: told.start, utcOffsetSeconds: offset(told)).localMinute == minute
      }
    }
  }
}

/// What is said by hand about which items belong together.
struct JoinedByHand {
  /// Likenesses to be added.
  private(set) var likenesses: [Likeness] = []
  /// Items of activities that were made of two: only what is sure joins them.
  private(set) var apart: Set<Int64> = []

  init(_ clusters: [[Told]], _ rules: SettlingRules) {
    let wanted = rules.corrections.filter { $0.isApart || $0.sameAs != nil }
    guard !wanted.isEmpty else { return }
    func cluster(_ target: HandCorrection.Target) -> [Told]? {
      clusters.first { cluster in
        target.means(cluster, id: Draft(cluster)?.number ?? 0) { rules.offset(of: $0) }
      }
    }
    for correction in wanted {
      guard let one = cluster(correction.target) else { continue }
      if correction.isApart { apart.formUnion(one.map(\.item.id)) }
      if let other = correction.sameAs.flatMap(cluster), let a = one.first, let b = other.first,
        a !== b
      {
        likenesses.append(Likeness(.byHand, a, b))
      }
    }
  }

  var isEmpty: Bool { likenesses.isEmpty && apart.isEmpty }

  /// The likenesses that count when what was said by hand is heeded.
  func heeded(_ all: [Likeness]) -> [Likeness] {
    all.filter { likeness in
      !(apart.contains(likeness.a.item.id) && apart.contains(likeness.b.item.id)
        && likeness.reason.rawValue > Likeness.Reason.sameSecond.rawValue)
    } + likenesses
  }

  /// Pairs of recordings that are two.
  func apartPairs(of items: [Told]) -> Set<ItemPair> {
    let recorded = items.filter { apart.contains($0.item.id) && $0.hasSamples }
    var pairs: Set<ItemPair> = []
    for (index, a) in recorded.enumerated() {
      for b in recorded[(index + 1)...] { pairs.insert(ItemPair(a.item.id, b.item.id)) }
    }
    return pairs
  }
}

extension ResolvedActivity {
  /// The same activity as the runner says it is.
  func corrected(by corrections: [HandCorrection]) -> ResolvedActivity {
    var resolved = self
    for correction in corrections {
      if let sport = correction.sport {
        resolved.activity.sport = sport
        resolved.context.isSportByHand = true
      }
      if let title = correction.title { resolved.activity.name = title }
      if let meters = correction.distanceMeters {
        resolved.activity.distanceMeters = meters
        resolved.context.distanceByHand = meters
      }
      switch correction.race {
      case .no: resolved.activity.isRace = false
      case .yes: resolved.activity.isRace = true
      case .named(let name):
        resolved.activity.isRace = true
        if correction.title == nil { resolved.activity.name = name }
      case nil: break
      }
      if correction.isExcluded { resolved.hidden = .excluded }
      resolved.context.asRecorded.formUnion(correction.asRecorded)
    }
    resolved.context.activity = resolved.activity
    return resolved
  }
}
