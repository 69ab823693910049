/// What About the numbers says of one metric.
package struct MetricExplanation: Hashable, Sendable {
  /// What it tells, in two sentences at most.
  package var meaning: String
  /// How it is computed.
  package var formula: String
  /// Where the value or the formula comes from.
  package var source: String
  /// What it does not know.
  package var limits: String
  /// What happens where data are missing.
  package var missing: String
}
