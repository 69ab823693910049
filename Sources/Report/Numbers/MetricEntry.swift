package import Facts
import Wording

/// What About the numbers says of one metric.
package struct MetricEntry: Sendable {
  package var metric: Metric
  /// What it tells, in two sentences at most.
  package var meaning: String
  /// How it is computed.
  package var formula: String
  /// The numbers of this site's settings that it rests on; `nil` if there are none.
  package var constants: (@Sendable (Report) -> String?)?
  /// Where the value or the formula comes from.
  package var source: String
  /// What it does not know.
  package var limits: String
  /// What happens where data are missing.
  package var missing: String

  init(
    _ metric: Metric, meaning: String, formula: String,
    constants: (@Sendable (Report) -> String?)? = nil, source: String, limits: String,
    missing: String
  ) {
    self.metric = metric
    self.meaning = meaning
    self.formula = formula
    self.constants = constants
    self.source = source
    self.limits = limits
    self.missing = missing
  }

  /// Every metric that a page may show, in the order of the chapters.
  package static let all: [MetricEntry] =
    runs + effort + load + spread + records + garmin + planAndBody
}
