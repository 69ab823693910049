import Diagnostics
import TrainingStore

/// What of a JSON file could not be used, in one sentence.
struct Leftovers {
  private let damage: JSONDamage?
  private let rowCount: Int
  private let unreadableCount: Int
  private let wasRepaired: Bool
  /// Why rows were of no use, one for each row.
  private let troubles: [String]

  init<Row>(_ table: JSONTable<Row>, withoutUse troubles: [String]) {
    damage = table.damage
    rowCount = table.rowCount
    unreadableCount = table.unreadableCount
    wasRepaired = table.wasRepaired
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
  var sentence: String? {
    var parts: [String] = []
    if let damage {
      parts.append(
        damage.description
          + (rowCount > 0 && damage != .empty ? "; the rows before it were kept" : ""))
    }
    let left = unreadableCount + troubles.count
    if left > 0 {
      var part = left == 1 ? "1 of \(grouped(rowCount)) rows was left out" : ""
      if left > 1 { part = "\(grouped(left)) of \(grouped(rowCount)) rows were left out" }
      if let reason = mostFrequentTrouble { part += ": \(reason)" }
      parts.append(part)
    }
    if rowCount == 0, damage == nil { parts.append("the list is empty") }
    if wasRepaired { parts.append("some letters could not be read and were replaced") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private var mostFrequentTrouble: String? {
    guard
      let trouble = troubles.max(by: { a, b in
        let (countA, countB) = (troubles.count { $0 == a }, troubles.count { $0 == b })
        return (countA, b) < (countB, a)
      })
    else { return unreadableCount > 0 ? "not written as JSON should be" : nil }
    let count = troubles.count { $0 == trouble }
    return "\(grouped(count)) \(trouble)"
  }
}
