/// Which of many points has the smallest triangle, the first of equals.
///
/// A tournament: every node above the leaves has the smaller of the two below it. A changed area is
/// played again from its leaf to where it makes no difference any more, in O(log *n*); no point has
/// to be looked for, and no game is a branch that nobody can foresee.
struct AreaTournament {
  /// A point with its area, as one number: the bits of what is not negative are in its order.
  private typealias Player = UInt128

  /// The winner at 1; below a node *i* those at 2*i* and 2*i* + 1.
  private let nodes: UnsafeMutableBufferPointer<Player>
  private let leafCount: Int

  private static func player(_ index: Int, _ area: Double) -> Player {
    UInt128(_low: UInt64(truncatingIfNeeded: index), _high: area.bitPattern)
  }

  /// Calls `body` with a tournament of points of these areas, none of which is negative, and none
  /// infinite but those of points that take no part.
  static func of<Result>(
    _ areas: [Double], _ body: (AreaTournament) throws -> Result
  ) rethrows -> Result {
    var leafCount = 1
    while leafCount < areas.count { leafCount *= 2 }
    return try withUnsafeTemporaryAllocation(of: Player.self, capacity: 2 * leafCount) { nodes in
      nodes.initialize(repeating: player(areas.count, .infinity))
      for (index, area) in areas.enumerated() { nodes[leafCount + index] = player(index, area) }
      for node in stride(from: leafCount - 1, through: 1, by: -1) {
        nodes[node] = min(nodes[2 * node], nodes[2 * node + 1])
      }
      return try body(AreaTournament(nodes: nodes, leafCount: leafCount))
    }
  }

  var smallest: (index: Int, area: Double) {
    (
      Int(truncatingIfNeeded: nodes[1]),
      Double(bitPattern: UInt64(truncatingIfNeeded: nodes[1] >> 64))
    )
  }

  /// Gives a point another area.
  func update(_ index: Int, area: Double) {
    var (winner, node) = (Self.player(index, area), leafCount + index)
    nodes[node] = winner
    while node > 1 {
      winner = min(winner, nodes[node ^ 1])
      node /= 2
      if nodes[node] == winner { return }
      nodes[node] = winner
    }
  }
}
