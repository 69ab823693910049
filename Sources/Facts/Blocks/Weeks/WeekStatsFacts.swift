import Training

/// The numbers of a week, each beside its plan or what is usual.
package struct WeekStatsFacts: Hashable, Sendable, Encodable {
  /// `nil`, as are the next two, where nothing was done, planned or usual.
  package var distanceMeters: WeekMeasure?
  package var movingSeconds: WeekMeasure?
  package var load: WeekMeasure?
  /// Of the time with zones; `nil` without any.
  package var easyShare: WeekMeasure?
}

extension WeekStatsFacts {
  /// Only what a plan tells.
  package var planned: WeekStatsFacts {
    func told(_ measure: WeekMeasure?) -> WeekMeasure? {
      guard case .planned = measure?.comparison else { return nil }
      return measure
    }
    return WeekStatsFacts(distanceMeters: told(distanceMeters), load: told(load))
  }
}

/// A number of a week with what it is compared with.
package struct WeekMeasure: Hashable, Sendable, Encodable {
  package enum Comparison: Hashable, Sendable, Encodable {
    case planned(Double)
    /// The mean of the four weeks before.
    case usual(Double)
    /// Of the time of the four weeks before, all of it together.
    case pooled(Double)

    package var value: Double {
      switch self {
      case .planned(let value), .usual(let value), .pooled(let value): value
      }
    }
  }

  package var value: Double
  /// `nil` without a plan and without four weeks before.
  package var comparison: Comparison?

  /// A plan comes before what is usual, and nothing is beside a usual nothing; `nil` for nothing
  /// beside nothing.
  init?(_ value: Double, planned: Double? = nil, usual: Double?) {
    self.value = value
    comparison = planned.map { .planned($0) } ?? usual.flatMap { $0 > 0 ? .usual($0) : nil }
    if value == 0, (comparison?.value ?? 0) == 0 { return nil }
  }

  /// A share beside that of the weeks before.
  init(share: Double, pooled: Double?) {
    value = share
    comparison = pooled.map { .pooled($0) }
  }
}

extension WeekStatsFacts {
  package init(_ season: Season, _ week: WeekSums) {
    // A week of which the end is unknown is not beside whole ones.
    let isKnown = season.known.unknownSince.map { week.week.sunday < $0 } ?? true
    let before = isKnown ? season.weeks(before: week.week, atMost: 4).map(\.sums) : []
    let (meters, load) = isKnown ? (week.plan?.distanceMeters, week.plannedLoad) : (nil, nil)
    func mean(_ value: KeyPath<WeekSums, Double>) -> Double? {
      before.count < 4 ? nil : before.reduce(0) { $0 + $1[keyPath: value] } / 4
    }
    distanceMeters = WeekMeasure(
      week.distanceMeters, planned: meters, usual: mean(\.distanceMeters))
    movingSeconds = WeekMeasure(week.movingSeconds, usual: mean(\.movingSeconds))
    self.load = WeekMeasure(week.load, planned: load, usual: mean(\.load))
    easyShare = week.easyShare.map {
      WeekMeasure(share: $0, pooled: before.count < 4 ? nil : before.easyShare)
    }
  }
}
