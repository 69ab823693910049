import TrainingStore

/// Which recordings of one activity are pieces of another one: a watch that was stopped and started
/// again beside a phone that went on.
///
/// A piece lies beside another recording, and a longer one has both in it. It says nothing of the
/// whole, however good it is.
struct Pieces {
  private let ids: Set<Int64>

  init(_ cluster: [Told]) {
    let recorded = cluster.count > 2 ? cluster.filter(\.hasSamples) : []
    ids = Set(
      recorded.filter { piece in
        recorded.contains { other in
          piece.liesBeside(other)
            && recorded.contains { whole in
              whole.seconds > piece.seconds && !whole.liesBeside(piece) && !whole.liesBeside(other)
            }
        }
      }.map(\.item.id))
  }

  func contains(_ told: Told) -> Bool { ids.contains(told.item.id) }
}
