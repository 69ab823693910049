import Training

/// The numbers of a week, each beside its plan or what is usual.
package struct WeekStatsFacts: Hashable, Sendable, Encodable {
  package var distanceMeters: WeekMeasure
  package var movingSeconds: WeekMeasure
  package var load: WeekMeasure
  /// Of the time with zones; `nil` without any.
  package var easyShare: WeekMeasure?
}

/// A number of a week with what it is compared with.
package struct WeekMeasure: Hashable, Sendable, Encodable {
  package enum Comparison: Hashable, Sendable, Encodable {
    case planned(Double)
    /// The mean of the four weeks before.
    case usual(Double)

    package var value: Double {
      switch self {
      case .planned(let value), .usual(let value): value
      }
    }
  }

  package var value: Double
  /// `nil` without a plan and without four weeks before.
  package var comparison: Comparison?

  /// A plan comes before what is usual.
  init(_ value: Double, planned: Double? = nil, usual: Double?) {
    self.value = value
    comparison = planned.map { .planned($0) } ?? usual.map { .usual($0) }
  }
}

extension WeekStatsFacts {
  package init(_ season: Season, _ week: WeekSums) {
    let before = season.weeks(before: week.week, atMost: 4).map(\.sums)
    func mean(_ value: KeyPath<WeekSums, Double>) -> Double? {
      before.count < 4 ? nil : before.reduce(0) { $0 + $1[keyPath: value] } / 4
    }
    distanceMeters = WeekMeasure(
      week.distanceMeters, planned: week.plan?.distanceMeters, usual: mean(\.distanceMeters))
    movingSeconds = WeekMeasure(week.movingSeconds, usual: mean(\.movingSeconds))
    load = WeekMeasure(week.load, planned: week.plannedLoad, usual: mean(\.load))
    easyShare = week.easyShare.map {
      WeekMeasure($0, usual: before.count < 4 ? nil : before.easyShare)
    }
  }
}
