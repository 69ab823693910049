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
    /// What was planned for each week; NaN without a plan, and empty where no week has one.
    package var planned: [Double]
    /// The mean of each week that is over and the three before it; NaN where these are not known.
    package var meansOfFour: [Double]
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
    // The same weeks for all that is said on the page.
    let over = sums.prefix { season.isOver($0.week) }.count
    let done = sums[..<over]
    finding = WeeksFinding(done: done.map(\.distanceMeters), weeks: season.weeks.count)
    if let most = done.max(by: { $0.distanceMeters < $1.distanceMeters }),
      done.count(where: { $0.runCount > 0 }) > 1
    {
      longest = Longest(
        week: most.week, runCount: most.runCount, distanceMeters: most.distanceMeters)
    }
    zones = WeeklyZonesFacts(sums, over: over)
    balance = BalanceFacts(nil, of: sums)
    measures = [.distance, .time, .load].compactMap { Measure(sums, $0, over: over) }
    easyShares = EasySharesFacts(sums)
    rows = year.map { Row($0, hasPage: season.hasPage($0.week)) }
    earlier = season.weeks.dropLast(52).suffix(260).map(\.week).filter { season.hasPage($0) }
  }
}

extension WeeksFacts.Measure {
  /// `nil` where all weeks have none of it, for a single week, and where none is over.
  ///
  /// - Parameters:
  ///   - weeks: in a row, oldest first.
  ///   - measure: which of their numbers.
  ///   - over: how many of them are over: the first ones.
  init?(_ weeks: [WeekSums], _ measure: WeekColumnsFacts.Measure, over: Int) {
    guard let columns = WeekColumnsFacts(weeks, measure), columns.areSome, over > 0 else {
      return nil
    }
    let values = columns.values
    self.columns = columns
    mean = values[..<over].reduce(0, +) / Double(over)
    meansOfFour = values.indices.map { index in
      index < over && index >= 3 ? values[(index - 3)...index].reduce(0, +) / 4 : .nan
    }
    let planned = weeks.map { week in
      switch measure {
      case .distance: week.plan?.distanceMeters ?? .nan
      case .time: Double.nan
      case .load: week.plannedLoad ?? .nan
      }
    }
    self.planned = planned.contains(where: \.isFinite) ? planned : []
  }

  /// Whether there are enough weeks for a line of means.
  package var hasMeans: Bool { meansOfFour.count(where: \.isFinite) >= 4 }
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
