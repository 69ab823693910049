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

  init(_ tally: JSONTally, withoutUse troubles: [String]) {
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
    let counts = Dictionary(grouping: troubles) { $0 }.mapValues(\.count)
    guard
      let (trouble, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return unreadableCount > 0 ? "not written as JSON should be" : nil }
    return "\(grouped(count)) \(trouble)"
  }
}
