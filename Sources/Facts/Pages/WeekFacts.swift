package import Hashing
package import Training

/// What the page of one week tells.
package struct WeekFacts: PageFacts {
  package var week: ISOWeek
  package var runCount: Int
  /// Of its runs.
  package var distanceMeters: Double
  /// What the week was planned for, in the runner's words, and over how many meters.
  package var focus: String?
  package var plannedMeters: Double?
  package var others: OtherSports?
  package var stats: WeekStatsFacts
  package var days: WeekDaysFacts
  package var load: WeekLoadFacts?
  package var zones: ZonesFinding?
  package var body: BodyMeans?
  package var notes: [NoteFacts]
  /// Whether there is something to send of it.
  package var isShared: Bool
  /// By start.
  package var activities: [Digested<ActivityLine>]
  /// The nearest weeks with a page.
  package var earlier: ISOWeek?
  package var later: ISOWeek?

  /// Seconds of its runs in zones 1 to 5; zeros where nothing measured a heart rate.
  package var zoneSeconds: [Double] { days.zoneSeconds }
}

extension WeekFacts {
  /// - Parameters:
  ///   - season: everything there is.
  ///   - index: the week's position among the season's weeks; it has a page.
  ///   - body: what was measured in it.
  package init(_ season: Season, index: Int, body: BodyMeans?) {
    let week = season.weeks[index]
    self.week = week.week
    runCount = week.runCount
    distanceMeters = week.distanceMeters
    focus = week.plan?.focus
    plannedMeters = week.plan?.distanceMeters
    activities = week.entries.map { season.lines[$0] }
    others = OtherSports(activities, load: week.load)
    stats = WeekStatsFacts(season, week.sums)
    days = WeekDaysFacts(season, week)
    load = WeekLoadFacts(season, week.sums)
    zones = ZonesFinding(zoneSeconds: week.zoneSeconds)
    self.body = body
    notes = season.notes(on: .week(week.week))
    isShared = season.shared.contains(.week(week.week))
    earlier = season.weeks[..<index].last { season.hasPage($0.week) }?.week
    later = season.weeks[(index + 1)...].first { season.hasPage($0.week) }?.week
  }
}
