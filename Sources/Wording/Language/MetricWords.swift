package import Facts

/// What numbers are called, and what is said of them.
package protocol MetricWords: Sendable {
  func term(_ metric: Metric) -> String
  func title(_ chapter: MetricChapter) -> String
}

extension Wording {
  package var metrics: any MetricWords {
    switch language {
    case .english: EnglishMetrics()
    }
  }

  /// What a number is called on pages.
  package func term(_ metric: Metric) -> String { metrics.term(metric) }
}
