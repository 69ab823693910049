package import Training

/// What a watch worn day and night measured in the last 28 days.
package struct BodyFacts: Hashable, Sendable, Encodable {
  /// At least one.
  package var rows: [BodyRow]
  package var finding: BodyFinding?
  package var today: Day

  /// The first of the days that are told.
  package var first: Day { today - (BodyRow.dayCount - 1) }

  /// When the last value of a row was measured; `nil` where that is today.
  package func day(ofLatest row: BodyRow) -> Day? {
    row.values.lastIndex(where: \.isFinite).map { first + $0 }.flatMap { $0 == today ? nil : $0 }
  }

  package init?(_ season: Season) {
    let (log, today) = (season.log, season.today)
    self.today = today
    rows = [
      BodyRow(
        .restingHeartRate,
        days: log.days.compactMap { day in day.restingHeartRate.map { (day.day, $0) } },
        today: today),
      BodyRow(
        .heartRateVariability,
        days: log.nights.compactMap { night in
          night.heartRateVariability.map { (night.day, $0) }
        }, today: today),
      BodyRow(
        .sleep,
        days: log.nights.compactMap { night in night.asleepSeconds.map { (night.day, $0) } },
        today: today),
    ].compactMap { $0 }
    guard !rows.isEmpty else { return nil }
    finding = BodyFinding(rows)
  }
}

/// Where what was measured lies, by a rule.
package enum BodyFinding: Hashable, Sendable, Encodable {
  case usual
  case above(Metric)
  case below(Metric)
  /// Several lie outside of what is usual.
  case outside([Metric])

  /// `nil` where it is not known of each what is usual, or what it is now.
  package init?(_ rows: [BodyRow]) {
    let positions = rows.map(\.position)
    guard positions.allSatisfy({ $0 != nil }) else { return nil }
    let outside = zip(rows, positions).filter { $0.1 != .inside }
    guard let first = outside.first else {
      self = .usual
      return
    }
    if outside.count > 1 {
      self = .outside(outside.map(\.0.metric))
    } else {
      self = first.1 == .above ? .above(first.0.metric) : .below(first.0.metric)
    }
  }
}
