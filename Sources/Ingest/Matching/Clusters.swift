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
  private let places: [Int64: Int]

  init(_ items: [Told], _ likenesses: [Likeness], apart: Set<ItemPair>) {
    owner = Array(items.indices)
    members = items.map { [$0] }
    self.apart = apart
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

  /// Two numbers of one service are two activities, unless their samples agree, or two exports tell
  /// of the same second and duration.
  private func mayJoin(_ one: [Told], _ other: [Told], _ likeness: Likeness) -> Bool {
    let joinsNumbers =
      likeness.reason == .samples
      || likeness.reason == .startAndDuration && likeness.a.item.fileID != likeness.b.item.fileID
    for a in one {
      for b in other {
        // Two activities of one file are two.
        if a.item.fileID == b.item.fileID, a.item.fileID != 0, a.item.place != b.item.place {
          return false
        }
        // One list never means one activity by two numbers.
        let isOneList = a.item.fileID == b.item.fileID && a.item.fileID != 0
        let areTwo = isOneList || !joinsNumbers
        if let x = a.garminID, let y = b.garminID, x != y, areTwo { return false }
        if let x = a.stravaID, let y = b.stravaID, x != y, areTwo { return false }
        if apart.contains(ItemPair(a.item.id, b.item.id)) { return false }
      }
    }
    return true
  }
}
