package import Training

/// Means of what a watch worn day and night measured in a week.
package struct BodyMeans: Hashable, Sendable, Encodable {
  /// Beats a minute; `nil` without a measured day.
  package var restingHeartRate: Double?
  /// A night.
  package var asleepSeconds: Double?
  package var variabilityMilliseconds: Double?

  /// `nil` where nothing was measured.
  init?(_ days: [WellnessDay], _ nights: [Night]) {
    restingHeartRate = Self.mean(days.compactMap(\.restingHeartRate))
    asleepSeconds = Self.mean(nights.compactMap(\.asleepSeconds))
    variabilityMilliseconds = Self.mean(nights.compactMap(\.heartRateVariability))
    guard restingHeartRate != nil || asleepSeconds != nil || variabilityMilliseconds != nil else {
      return nil
    }
  }

  /// By week; those in which nothing was measured are not among them.
  package static func byWeek(_ log: TrainingLog) -> [ISOWeek: BodyMeans] {
    let days = Dictionary(grouping: log.days, by: \.day.isoWeek)
    let nights = Dictionary(grouping: log.nights, by: \.day.isoWeek)
    var means: [ISOWeek: BodyMeans] = [:]
    for week in Set(days.keys).union(nights.keys) {
      means[week] = BodyMeans(days[week] ?? [], nights[week] ?? [])
    }
    return means
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
