import Mending
import Training
import TrainingStore

/// What is said by hand about which items belong together.
struct JoinedByHand {
  /// Likenesses to be added.
  private(set) var likenesses: [Likeness] = []
  /// Items of activities that were made of two: only what is sure joins them.
  private(set) var apart: Set<Int64> = []

  init(_ clusters: [[Told]], _ rules: PreparedRules) {
    let wanted = rules.corrections.filter { $0.isApart || $0.sameAs != nil }
    guard !wanted.isEmpty else { return }
    // The number of an activity names it before anything that its sources tell does.
    var places: [HandCorrection.Target: Int] = [:]
    var numbers = Numbers()
    let drafts = clusters.map { Draft($0) }
    numbers.give(to: drafts.compactMap(\.self))
    for case (let place, let draft?) in drafts.enumerated() {
      places[.id(numbers.numbered(draft).merged.activity.id)] = place
    }
    for (place, cluster) in clusters.enumerated() {
      let targets = cluster.flatMap { told in
        rules.offsets(of: told).flatMap { told.targets(offset: $0) }
      }
      for target in targets where places[target] == nil {
        places[target] = place
      }
    }
    func cluster(_ target: HandCorrection.Target) -> [Told]? {
      places[target].map { clusters[$0] }
    }
    for correction in wanted {
      guard let one = cluster(correction.target) else { continue }
      if correction.isApart { apart.formUnion(one.map(\.item.id)) }
      guard let other = correction.sameAs.flatMap(cluster), let first = one.first,
        first !== other.first
      else { continue }
      // All of both: samples that differ would keep those apart that nobody named.
      likenesses += (one.dropFirst() + other).map { Likeness(.byHand, first, $0) }
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
