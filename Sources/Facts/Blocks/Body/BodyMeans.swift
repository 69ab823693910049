package import Training

/// Means of what a watch worn day and night measured in a week.
package struct BodyMeans: Hashable, Sendable, Encodable {
  /// Beats a minute; `nil` without a measured day.
  package var restingHeartRate: Double?
  /// A night.
  package var asleepSeconds: Double?
  package var variabilityMilliseconds: Double?

  /// By week; those in which nothing was measured are not among them.
  package static func byWeek(_ log: TrainingLog) -> [ISOWeek: BodyMeans] {
    var weeks: [ISOWeek: Sums] = [:]
    for day in log.days {
      guard let rate = day.restingHeartRate else { continue }
      weeks[day.day.isoWeek, default: Sums()].restingHeartRate.add(rate)
    }
    for night in log.nights {
      let (asleep, variability) = (night.asleepSeconds, night.heartRateVariability)
      guard asleep != nil || variability != nil else { continue }
      let week = night.day.isoWeek
      if let asleep { weeks[week, default: Sums()].asleepSeconds.add(asleep) }
      if let variability {
        weeks[week, default: Sums()].variabilityMilliseconds.add(variability)
      }
    }
    return weeks.mapValues { sums in
      BodyMeans(
        restingHeartRate: sums.restingHeartRate.mean, asleepSeconds: sums.asleepSeconds.mean,
        variabilityMilliseconds: sums.variabilityMilliseconds.mean)
    }
  }

  private struct Sums {
    var restingHeartRate = Sum()
    var asleepSeconds = Sum()
    var variabilityMilliseconds = Sum()
  }

  private struct Sum {
    private var total = 0.0
    private var count = 0.0

    mutating func add(_ value: Double) {
      total += value
      count += 1
    }

    var mean: Double? { count > 0 ? total / count : nil }
  }
}
