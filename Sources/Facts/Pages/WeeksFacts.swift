package import Training

/// What the page about many weeks tells.
package struct WeeksFacts: PageFacts {
  /// A week that was longest.
  package struct Longest: Hashable, Sendable, Encodable {
    package var week: ISOWeek
    package var runCount: Int
    package var distanceMeters: Double
  }

  /// A week in numbers.
  package struct Row: Hashable, Sendable, Encodable {
    package var week: ISOWeek
    package var runCount: Int
    /// Of every sport.
    package var activityCount: Int
    package var distanceMeters: Double
    package var movingSeconds: Double
    package var ascentMeters: Double
    package var load: Double
    package var easyShare: Double?
    package var hasActivities: Bool
    package var hasPage: Bool
  }

  /// One number a week, two of them at least, with its mean over the weeks that are over; none of
  /// nothing.
  package struct Measure: Hashable, Sendable, Encodable {
    package var columns: WeekColumnsFacts
    package var mean: Double
  }

  package var finding: WeeksFinding
  /// Of the weeks that are over; `nil` where fewer than two of them have a run.
  package var longest: Longest?
  package var zones: WeeklyZonesFacts?
  package var balance: BalanceFacts?
  package var measures: [Measure]
  package var easyShares: EasySharesFacts?
  /// At most a year, oldest first; the last one is the week that today is in.
  package var rows: [Row]
  /// Those with a page before the last year, five years of them at most; oldest first.
  package var earlier: [ISOWeek]
}

/// The easy share week by week.
package struct EasySharesFacts: Hashable, Sendable, Encodable {
  package var first: ISOWeek
  /// Oldest first; NaN for a week without a heart rate.
  package var shares: [Double]

  package var weeks: [ISOWeek] { shares.indices.map { first + $0 } }
  /// Of the time of all the weeks together, not a mean of the shares.
  package var whole: Double

  package var known: [Double] { shares.filter(\.isFinite) }
  package var low: Double { known.min() ?? 0 }
  package var high: Double { known.max() ?? 0 }
  package var last: Double { known.last ?? 0 }

  /// `nil` without four weeks that have one.
  init?(_ weeks: [WeekSums]) {
    guard let first = weeks.first?.week, let whole = weeks.easyShare else { return nil }
    self.first = first
    self.whole = whole
    shares = weeks.map { $0.easyShare ?? .nan }
    guard known.count >= 4 else { return nil }
  }
}

extension WeeksFacts {
  /// `nil` without an activity.
  package init?(_ season: Season) {
    guard !season.weeks.isEmpty, season.calendar != nil else { return nil }
    let year = season.weeks.suffix(52)
    let sums = year.map(\.sums)
    let done = season.weeks.filter { season.isOver($0.week) }.suffix(52).map(\.sums)
    finding = WeeksFinding(done: done.map(\.distanceMeters), weeks: season.weeks.count)
    if let most = done.max(by: { $0.distanceMeters < $1.distanceMeters }),
      done.count(where: { $0.runCount > 0 }) > 1
    {
      longest = Longest(
        week: most.week, runCount: most.runCount, distanceMeters: most.distanceMeters)
    }
    zones = WeeklyZonesFacts(sums)
    balance = BalanceFacts(nil, of: sums)
    measures = [WeekColumnsFacts.Measure.distance, .time, .load].compactMap { measure in
      guard let columns = WeekColumnsFacts(sums, measure), columns.areSome,
        let over = WeekColumnsFacts(done, measure)
      else { return nil }
      return Measure(columns: columns, mean: over.mean)
    }
    easyShares = EasySharesFacts(sums)
    rows = year.map { Row($0, hasPage: season.hasPage($0.week)) }
    earlier = season.weeks.dropLast(52).suffix(260).map(\.week).filter { season.hasPage($0) }
  }
}

extension WeeksFacts.Row {
  init(_ week: WeekSummary, hasPage: Bool) {
    self.week = week.week
    runCount = week.runCount
    activityCount = week.entries.count
    distanceMeters = week.distanceMeters
    movingSeconds = week.movingSeconds
    ascentMeters = week.ascentMeters
    load = week.load
    easyShare = week.easyShare
    hasActivities = !week.isEmpty
    self.hasPage = hasPage
  }
}
