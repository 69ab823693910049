import Metrics
package import Training

extension DrawnSplits.Row {
  /// Climb and descent for a meter of the way; `nil` without altitudes.
  package var grade: Double? {
    guard let up = ascentMeters, let down = descentMeters, lengthMeters > 0 else { return nil }
    return (up + down) / lengthMeters
  }

  /// As it would have been on the flat, if its climb and its descent were even slopes that share
  /// its length; `nil` without altitudes.
  package var flatSecondsPerKilometer: Double? {
    guard let grade, let up = ascentMeters else { return nil }
    guard grade > 0 else { return secondsPerKilometer }
    let (model, share) = (GradeModel.heartRate, up / (grade * lengthMeters))
    return secondsPerKilometer
      / (share * model.factor(grade: grade) + (1 - share) * model.factor(grade: -grade))
  }
}

/// Some splits in a row, taken together.
package struct SplitStretch: Hashable, Sendable, Encodable {
  package var meters: Double
  package var seconds: Double
  /// The mean by time; `nil` where a split has none.
  package var heartRate: Double?
  /// `nil` where a split has none.
  package var ascentMeters: Double?
  package var descentMeters: Double?

  package init(
    meters: Double, seconds: Double, heartRate: Double? = nil, ascentMeters: Double? = nil,
    descentMeters: Double? = nil
  ) {
    self.meters = meters
    self.seconds = seconds
    self.heartRate = heartRate
    self.ascentMeters = ascentMeters
    self.descentMeters = descentMeters
  }

  /// `nil` for no splits.
  package init?(_ rows: some Collection<DrawnSplits.Row>) {
    guard !rows.isEmpty else { return nil }
    func sum(_ value: (DrawnSplits.Row) -> Double?) -> Double? {
      let known = rows.compactMap(value)
      return known.count == rows.count ? known.reduce(0, +) : nil
    }
    meters = rows.reduce(0) { $0 + $1.lengthMeters }
    seconds = rows.reduce(0) { $0 + $1.seconds }
    guard meters > 0, seconds > 0 else { return nil }
    let seconds = seconds
    heartRate = sum { row in row.heartRate.map { $0 * row.seconds } }.map { $0 / seconds }
    ascentMeters = sum(\.ascentMeters)
    descentMeters = sum(\.descentMeters)
  }

  package var secondsPerKilometer: Double { seconds / meters * 1_000 }
}
