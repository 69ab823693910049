package import Training

/// Time in zones week by week; without any heart rate the distance.
package enum WeeklyZonesFacts: Hashable, Sendable, Encodable {
  /// Oldest first, at least two; without a finding for few weeks.
  case zones([ZonedWeek], EasyWeeksFinding?)
  /// Nothing measured the heart rate of a run; with the mean in meters.
  case distances(WeekColumnsFacts, mean: Double)

  /// `nil` without any run, and for a single week: there is nothing to see it beside.
  ///
  /// - Parameters:
  ///   - weeks: in a row, oldest first.
  ///   - over: how many of them are over: the first ones, of which alone something is said.
  package init?(_ weeks: [WeekSums], over: Int) {
    guard weeks.count > 1, weeks.contains(where: { $0.runCount > 0 }) else { return nil }
    if weeks.contains(where: { $0.zonedSeconds > 0 }) {
      self = .zones(
        weeks.map { ZonedWeek(week: $0.week, zoneSeconds: $0.zoneSeconds) },
        EasyWeeksFinding(easyShares: weeks.prefix(over).compactMap(\.easyShare)))
    } else {
      guard let columns = WeekColumnsFacts(weeks, .distance) else { return nil }
      self = .distances(
        columns, mean: columns.values.prefix(over).reduce(0, +) / Double(max(1, over)))
    }
  }
}

/// The time of a week's runs in zones.
package struct ZonedWeek: Hashable, Sendable, Encodable {
  package var week: ISOWeek
  /// In zones 1 to 5; zeros where nothing measured a heart rate.
  package var zoneSeconds: [Double]

  package var zonedSeconds: Double { zoneSeconds.reduce(0, +) }

  /// The share of zones 1 and 2; `nil` without any time in zones.
  package var easyShare: Double? {
    zonedSeconds > 0 ? (zoneSeconds[0] + zoneSeconds[1]) / zonedSeconds : nil
  }
}
