package import Training

/// When fitness, fatigue and form are those that are told: each day has a morning to go out with and
/// an evening after its load.
package enum FormMoment: Hashable, Sendable, Encodable {
  case morning
  /// Of a day with a load.
  case evening
  /// The evening of the last day that anything is known of.
  case lastKnown(Day)
}
