package import Training

/// One number a week, over weeks without a gap.
package struct WeekColumnsFacts: Hashable, Sendable, Encodable {
  package enum Measure: String, Hashable, Sendable, Encodable {
    /// Of runs, in meters.
    case distance
    /// Of runs, in seconds.
    case time
    /// Of every sport.
    case load
  }

  package var measure: Measure
  package var first: ISOWeek
  /// In SI units, oldest first.
  package var values: [Double]

  package var weeks: [ISOWeek] { values.indices.map { first + $0 } }
  package var mean: Double { values.reduce(0, +) / Double(max(1, values.count)) }
  /// Whether there are two weeks at least to see beside each other, and something in one of them.
  package var areSome: Bool { values.count > 1 && values.contains { $0 > 0 } }
}

extension WeekColumnsFacts {
  /// `nil` without any week.
  package init?(_ weeks: some Sequence<WeekSums>, _ measure: Measure) {
    let weeks = Array(weeks)
    guard let first = weeks.first?.week else { return nil }
    self.measure = measure
    self.first = first
    values = weeks.map { week in
      switch measure {
      case .distance: week.distanceMeters
      case .time: week.movingSeconds
      case .load: week.load
      }
    }
  }
}
