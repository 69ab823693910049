/// How ready the athlete seems for hard training, and why.
///
/// Show the components with it, never the score alone: it is a transparent rule of thumb that
/// nobody has validated.
package struct Readiness: Hashable, Sendable, Encodable {
  package enum Kind: String, Sendable, CaseIterable, Encodable {
    case form, heartRateVariability, restingHeartRate, sleep

    /// What it counts for when all four are there.
    package var weight: Double {
      switch self {
      case .form: 0.20
      case .heartRateVariability: 0.35
      case .restingHeartRate: 0.20
      case .sleep: 0.25
      }
    }
  }

  package struct Component: Hashable, Sendable, Encodable {
    package var kind: Kind
    /// 0 for poor to 1 for good.
    package var value: Double
  }

  /// 0 to 100; `nil` with fewer than two components.
  package var score: Double?
  /// What is known, in the order of the kinds.
  package var components: [Component]
}

/// How ready the athlete seems, from whatever is known this morning.
///
/// - Parameters:
///   - variabilityScore: standard deviations of the week's heart rate variability above the usual:
///     −1.5 is poor, +1.5 is good.
///   - restingHeartRateDelta: beats a minute of the week above the usual: +8 is poor, −2 is good.
///   - sleepSeconds: last night's sleep: four hours are poor, eight are good.
///   - formShare: form as a share of fitness: −0.4 is poor, +0.2 is good.
/// - Returns: the mean of the known components by their weights, unrounded.
package func readiness(
  variabilityScore: Double?, restingHeartRateDelta: Double?, sleepSeconds: Double?,
  formShare: Double?
) -> Readiness {
  let values: [(kind: Readiness.Kind, value: Double?)] = [
    (.form, formShare.map { (100 * $0 + 40) / 60 }),
    (.heartRateVariability, variabilityScore.map { ($0 + 1.5) / 3 }),
    (.restingHeartRate, restingHeartRateDelta.map { (8 - $0) / 10 }),
    (.sleep, sleepSeconds.map { ($0 / 3_600 - 4) / 4 }),
  ]
  let components = values.compactMap { kind, value in
    value.flatMap { value in
      value.isNaN ? nil : Readiness.Component(kind: kind, value: min(1, max(0, value)))
    }
  }
  guard components.count >= 2 else { return Readiness(score: nil, components: components) }
  let weights = components.reduce(0) { $0 + $1.kind.weight }
  let sum = components.reduce(0) { $0 + $1.kind.weight * $1.value }
  return Readiness(score: 100 * sum / weights, components: components)
}
