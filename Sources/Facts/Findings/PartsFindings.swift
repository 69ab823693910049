package import Metrics
package import Training

/// What a pool swim was, in lengths.
package struct LengthsFinding: Hashable, Sendable, Encodable {
  package var count: Int
  /// `nil` where it is not known or lengths differ.
  package var poolMeters: Double?
  /// How many parts there are between rests.
  package var partCount: Int

  package init(_ parts: [PoolPart]) {
    let lengths = parts.flatMap(\.lengths)
    count = lengths.count
    let pools = Set(lengths.map(\.meters))
    poolMeters = pools.count == 1 ? pools.first ?? nil : nil
    partCount = parts.count
  }
}

/// What a strength training was, in sets.
package struct SetsFinding: Hashable, Sendable, Encodable {
  package var count: Int
  package var exerciseCount: Int
  /// Of all sets; `nil` where none has a count.
  package var repetitions: Int?

  package init(_ sets: [StrengthSet]) {
    count = sets.count
    exerciseCount = Set(sets.compactMap(\.exercise)).count
    let counts = sets.compactMap(\.repetitions)
    guard !counts.isEmpty else { return }
    // A file may claim any number.
    repetitions = counts.reduce(0) { $0 &+ max(0, min($1, 1_000_000)) }
  }
}
