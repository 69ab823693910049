package import Training

/// A set with the rest after it.
package struct SetRow: Hashable, Sendable, Encodable {
  package var set: StrengthSet
  /// `nil` where the watch noted none.
  package var restSeconds: Double?

  /// The sets in which something was done, in order of time.
  package static func rows(of sets: [StrengthSet]) -> [SetRow] {
    var rows: [SetRow] = []
    for set in sets {
      if set.isActive {
        rows.append(SetRow(set: set))
      } else if !rows.isEmpty {
        let last = rows.count - 1
        rows[last].restSeconds = (rows[last].restSeconds ?? 0) + set.seconds
      }
    }
    return rows
  }
}
