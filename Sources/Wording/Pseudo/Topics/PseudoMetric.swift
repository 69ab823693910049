// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoMetric: MetricWords {
  let plain: any MetricWords

  func term(_ metric: Metric) -> String { pseudo(plain.term(metric)) }
  func title(_ chapter: MetricChapter) -> String { pseudo(plain.title(chapter)) }
  func explanation(of metric: Metric) -> MetricExplanation {
    pseudo(plain.explanation(of: metric), \.meaning, \.formula, \.source, \.limits, \.missing)
  }
  func basis(_ basis: MetricBasis) -> String { pseudo(plain.basis(basis)) }
}
