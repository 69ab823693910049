import Training
import TrainingStore

/// Items put together to activities: the surest likeness first, and none that cannot be.
///
/// The same items give the same clusters in whatever order they come.
struct Clusters {
  private var owner: [Int]
  private var members: [[Told]]
  /// Pairs that cannot be of one activity: their samples differ, or somebody said so.
  private let apart: Set<ItemPair>
  /// Recordings with little time in common.
  private let beside: Set<ItemPair>
  private let places: [Int64: Int]

  init(
    _ items: [Told], _ likenesses: [Likeness], apart: Set<ItemPair>, beside: Set<ItemPair> = []
  ) {
    owner = Array(items.indices)
    members = items.map { [$0] }
    (self.apart, self.beside) = (apart, beside)
    places = Dictionary(items.enumerated().map { ($1.item.id, $0) }) { first, _ in first }
    for likeness in likenesses.sorted() { join(likeness) }
  }

  /// The clusters, each by the ids of its items, in the order of the items.
  var all: [[Told]] { members.filter { !$0.isEmpty } }

  private mutating func join(_ likeness: Likeness) {
    guard let a = places[likeness.a.item.id], let b = places[likeness.b.item.id] else { return }
    let (one, other) = (root(a), root(b))
    guard one != other,
      likeness.reason == .byHand || mayJoin(members[one], members[other], likeness)
    else { return }
    let (kept, gone) = (min(one, other), max(one, other))
    owner[gone] = kept
    members[kept] += members[gone]
    members[gone] = []
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while owner[index] != index {
      owner[index] = owner[owner[index]]
      index = owner[index]
    }
    return index
  }

  private func mayJoin(_ one: [Told], _ other: [Told], _ likeness: Likeness) -> Bool {
    one.allSatisfy { a in
      other.allSatisfy { b in
        mayBeOne(a, b, likeness)
          && (!a.hasOtherNumber(than: b) || mayHaveTwoNumbers(a, b, one, other, likeness))
      }
    }
  }

  private func mayBeOne(_ a: Told, _ b: Told, _ likeness: Likeness) -> Bool {
    // Two activities of one file are two.
    if a.isOfOneFile(as: b), a.item.place != b.item.place { return false }
    let pair = ItemPair(a.item.id, b.item.id)
    // Pieces are one by the whole that both agree with, and by nothing else.
    return !apart.contains(pair) && (likeness.reason.isBySamples || !beside.contains(pair))
  }

  /// Whether two numbers of one service are one activity.
  ///
  /// They are if samples that last as long agree, if two exports tell of the same second and
  /// duration, or if a list tells the same twice. The row of a piece would cut the whole.
  private func mayHaveTwoNumbers(
    _ a: Told, _ b: Told, _ one: [Told], _ other: [Told], _ likeness: Likeness
  ) -> Bool {
    if likeness.reason == .samples { return !haveBeside(one, other) }
    guard likeness.reason == .startAndDuration else { return false }
    return a.isTold(twiceBy: b)
      || !a.isOfOneFile(as: b) && likeness.a.item.fileID != likeness.b.item.fileID
  }

  private func haveBeside(_ one: [Told], _ other: [Told]) -> Bool {
    one.contains { a in
      a.hasSamples && other.contains { $0.hasSamples && a.liesBeside($0) }
    }
  }
}
