package import Facts

/// What numbers are called, and what is said of them.
package protocol MetricWords: Sendable {
  func term(_ metric: Metric) -> String
  func title(_ chapter: MetricChapter) -> String
  func explanation(of metric: Metric) -> MetricExplanation
  /// What a number rests on here: `τ = 42 days`.
  func basis(_ basis: MetricBasis) -> String
}

extension Wording {
  package var metrics: any MetricWords {
    switch language {
    case .english: EnglishMetrics(wording: self)
    case .pseudo: PseudoMetric(plain: plain.metrics)
    }
  }

  /// What a number is called on pages.
  package func term(_ metric: Metric) -> String { metrics.term(metric) }
}
