import TrainingStore

/// What of a JSON file could not be used.
struct Leftovers {
  private let damage: JSONDamage?
  private let rowCount: Int
  private let unreadableCount: Int
  private let wasRepaired: Bool
  /// What rows lacked that were of no use, one for each row.
  private let troubles: [LedgerPoint.RowField]

  init(_ tally: JSONTally, withoutUse troubles: [LedgerPoint.RowField]) {
    damage = tally.damage
    rowCount = tally.rowCount
    unreadableCount = tally.unreadableCount
    wasRepaired = tally.wasRepaired
    self.troubles = troubles
  }

  /// An empty list is no mistake; a file of which nothing could be used is one.
  func outcome(usableCount: Int) -> FileOutcome {
    if usableCount > 0 { return .imported }
    if let damage, damage != .empty { return .unreadable }
    return rowCount > 0 && unreadableCount + troubles.count == rowCount
      ? .unreadable : .notAnActivity
  }

  /// `nil` when everything was used.
  var reason: LedgerReason? {
    var points: [LedgerPoint] = []
    if let damage {
      points.append(.damaged(damage.description))
      if rowCount > 0, damage != .empty { points.append(.plain(.keptRows)) }
    }
    let left = unreadableCount + troubles.count
    if left > 0 { points.append(.rowsLeftOut(left, of: rowCount, mostFrequentFault)) }
    if rowCount == 0, damage == nil { points.append(.plain(.emptyList)) }
    if wasRepaired { points.append(.plain(.replacedLetters)) }
    return LedgerReason(points)
  }

  private var mostFrequentFault: LedgerPoint.RowFault {
    let counts = LedgerPoint.RowField.allCases.map { field in
      (field: field, count: troubles.count { $0 == field })
    }
    guard let most = counts.max(by: { $0.count < $1.count }), most.count > 0 else {
      return .notJSON
    }
    return .lacks(most.field, count: most.count)
  }
}
