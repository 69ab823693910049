import Metrics
package import Training

/// What the page about the plan tells.
package struct PlanFacts: PageFacts {
  /// How long the plan is.
  package struct Extent: Hashable, Sendable, Encodable {
    package var weeks: Int
    package var meters: Double
    package var first: ISOWeek
    package var last: ISOWeek
  }

  /// The week that today is in, if it is planned and something is known of it.
  package struct ThisWeek: Hashable, Sendable, Encodable {
    package var plannedMeters: Double
    package var stats: WeekStatsFacts
  }

  /// The runner's notes on a race.
  package struct RaceNotes: Hashable, Sendable, Encodable {
    package var name: String
    /// None before they are shown.
    package var notes: [NoteFacts]
    /// The day from which on they are shown, where that is still to come.
    package var shownFrom: Day?

    /// How many days before a race it is close enough to be read about.
    package static let daysBefore = 42

    package init(name: String, day: Day, notes: [NoteFacts], today: Day) {
      self.name = name
      let first = day - Self.daysBefore
      shownFrom = today < first ? first : nil
      self.notes = today < first ? [] : notes
    }
  }

  /// Fitness, fatigue and form from the plan's beginning, at least six weeks back, as far as form
  /// is drawn.
  package struct Projection: Hashable, Sendable, Encodable {
    package var finding: ProjectionFinding
    package var curve: FormCurveFacts
  }

  /// What planned kilometers are turned into load with: load a kilometer.
  package struct Cost: Hashable, Sendable, Encodable {
    package var median: Double
    package var quartiles: ClosedRange<Double>?
    /// Of races.
    package var race: Double?
    /// How many runs it rests on.
    package var runs: Int
  }

  /// A week of the plan.
  package struct Row: Hashable, Sendable, Encodable {
    package var week: ISOWeek
    /// What the week is for, in the runner's words.
    package var focus: String?
    package var plannedMeters: Double
    package var plannedLoad: Double?
    /// `nil` before the week has begun and before the first file, as is the load.
    package var meters: Double?
    package var load: Double?
    package var hasPage: Bool

    /// How much of the plan was done; `nil` before the week has begun, and for a plan of nothing.
    package var share: Double? { plannedMeters > 0 ? meters.map { $0 / plannedMeters } : nil }
  }

  package var today: Day
  package var finding: PlanFinding
  /// `nil` without a week.
  package var extent: Extent?
  package var thisWeek: ThisWeek?
  package var race: RacePanelFacts?
  package var nextWeek: NextWeekFacts?
  package var notes: [RaceNotes]
  package var projection: Projection?
  /// `nil` while too few runs are known, and without a week.
  package var cost: Cost?
  package var loads: PlannedLoadsFacts?
  package var weeks: [Row]
}

extension PlanFacts {
  /// `nil` without a plan and without a race to come.
  package init?(_ season: Season) {
    guard season.hasPlan else { return nil }
    let planned = season.plannedWeeks
    today = season.today
    finding = PlanFinding(
      done: planned.map(\.sums).filter { season.isOver($0.week) }, race: season.nextRace,
      today: season.today)
    if let first = planned.first, let last = planned.last {
      extent = Extent(
        weeks: planned.count,
        meters: planned.reduce(0) { $0 + ($1.plan?.distanceMeters ?? 0) }, first: first.week,
        last: last.week)
      cost = Cost(season)
    }
    if season.known.unknownSince == nil,
      let week = planned.first(where: { $0.week.contains(season.today) }), let plan = week.plan
    {
      thisWeek = ThisWeek(
        plannedMeters: plan.distanceMeters, stats: WeekStatsFacts(season, week.sums))
    }
    race = RacePanelFacts(season)
    nextWeek = NextWeekFacts(season)
    notes = season.log.races.compactMap { race in
      let notes = season.notes(on: .race(race.name, day: race.day))
      return notes.isEmpty
        ? nil : RaceNotes(name: race.name, day: race.day, notes: notes, today: season.today)
    }
    projection = Projection(season)
    loads = PlannedLoadsFacts(season)
    weeks = planned.map { Row(season, $0.sums) }
  }
}

extension PlanFacts.Projection {
  /// `nil` without a week and without an activity.
  fileprivate init?(_ season: Season) {
    guard let calendar = season.calendar, let plan = season.plannedWeeks.first,
      let curve = FormCurveFacts(
        season, calendar,
        from: max(calendar.firstDay, min(season.today - 42, plan.week.monday)),
        through: season.formCurveEnd(calendar))
    else { return nil }
    finding = ProjectionFinding(calendar, race: season.nextRace)
    self.curve = curve
  }
}

extension PlanFacts.Cost {
  fileprivate init?(_ season: Season) {
    guard let median = season.loadPerKilometer.median else { return nil }
    self.median = median
    if let low = season.loadPerKilometer.lowerQuartile,
      let high = season.loadPerKilometer.upperQuartile, low <= high
    {
      quartiles = low...high
    }
    race = season.raceLoadPerKilometer
    runs = season.loadPerKilometer.count
  }
}

extension PlanFacts.Row {
  fileprivate init(_ season: Season, _ week: WeekSums) {
    self.week = week.week
    focus = week.plan?.focus
    plannedMeters = week.plan?.distanceMeters ?? 0
    plannedLoad = week.plannedLoad
    let isKnown =
      week.week.monday <= season.known.day
      && season.calendar.map { week.week.sunday >= $0.firstDay } ?? false
    meters = isKnown ? week.distanceMeters : nil
    load = isKnown ? week.load : nil
    hasPage = season.hasPage(week.week)
  }
}
