/// A run or walk cut into kilometers or miles, or into stretches of five.
package struct DrawnSplits: Hashable, Sendable {
  package var units: Units
  /// How long a full split is, in meters: that of distance in its units, or five of it.
  package var lengthMeters: Double
  /// In order; at least one.
  package var rows: [Row]
  /// Of the first and the second half of the distance, stops included.
  package var firstHalfSeconds: Double
  package var secondHalfSeconds: Double

  package struct Row: Hashable, Sendable {
    /// 1 for the first.
    package var number: Int
    /// Where it ends, in meters since the start.
    package var endMeters: Double
    package var lengthMeters: Double
    package var seconds: Double
    /// The mean; `nil` without samples that have one.
    package var heartRate: Double?
    /// 1 to 5, of the mean heart rate; `nil` without bounds.
    package var zone: Int?
    /// `nil` without altitudes.
    package var ascentMeters: Double?
    package var descentMeters: Double?
    /// Whether it is the rest at the end, shorter than the others.
    package var isPartial: Bool

    package init(
      number: Int, endMeters: Double, lengthMeters: Double, seconds: Double,
      isPartial: Bool = false
    ) {
      self.number = number
      self.endMeters = endMeters
      self.lengthMeters = lengthMeters
      self.seconds = seconds
      self.isPartial = isPartial
    }

    package var secondsPerMeter: Double { seconds / lengthMeters }
  }

  package init(
    units: Units = .metric, lengthMeters: Double, rows: [Row], firstHalfSeconds: Double,
    secondHalfSeconds: Double
  ) {
    self.units = units
    self.lengthMeters = lengthMeters
    self.rows = rows
    self.firstHalfSeconds = firstHalfSeconds
    self.secondHalfSeconds = secondHalfSeconds
  }
}
