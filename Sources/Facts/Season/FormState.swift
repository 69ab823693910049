package import Metrics

/// What a form feels like, as a share of fitness.
package enum FormState: String, Hashable, Sendable, Encodable {
  case tired, neutral, fresh

  package static let tiredBelow = -0.20
  package static let freshAbove = 0.08
  /// A fitness too small for shares of it to mean anything.
  package static let leastFitness = 10.0

  /// `nil` where fitness is too small to judge by.
  package init?(_ balance: TrainingBalance) {
    guard balance.chronicLoad >= Self.leastFitness else { return nil }
    let share = balance.stressBalance / balance.chronicLoad
    self = share < Self.tiredBelow ? .tired : share > Self.freshAbove ? .fresh : .neutral
  }
}
