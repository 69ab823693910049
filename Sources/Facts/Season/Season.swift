package import Hashing
package import Metrics
package import Training

/// What several pages are told from, made once: the log, and what follows from it.
///
/// Making it costs a pass over the activities and over the days between the first and the last;
/// samples are not read.
package struct Season: Sendable {
  package let log: TrainingLog
  package let today: Day
  package let options: ReportOptions
  /// What became of the files that were read; `nil` if nobody counted them.
  package let files: FileSummary?
  /// In the order they are shown.
  package private(set) var notes: [NoteFacts] = []
  private var notesByTarget: [NoteFacts.Target: [NoteFacts]] = [:]
  /// What there is something to send of.
  package private(set) var shared: Set<ShareSubject> = []
  /// Where the pages of the runs among it lie.
  private(set) var sharedRunPaths: Set<String> = []
  /// Every activity, oldest first; those dated after today have a page but count nowhere.
  package let entries: [ActivityEntry]
  /// The same as lists tell them, each with the fingerprint of what is told.
  package let lines: [Digested<ActivityLine>]
  /// The same as runs are compared with them.
  package let likeRuns: [Digested<LikeRun>]
  /// The same in short.
  package let briefs: [EntryBrief]
  /// How the paces of all runs are drawn where everybody may see them; `nil` on the runner's own
  /// site, and without a run.
  package let ribbons: RibbonScale?
  /// Whether any of them is of another sport than running.
  package let isMixed: Bool
  /// How many of them are dated up to today: the first ones.
  package let countedEntries: Int
  /// The runs that count, oldest first.
  package let runs: [ActivityEntry]
  /// Those of them that are compared with each other.
  package let efficiencyRuns: EfficiencyRuns
  /// The fastest of them over the usual distances, as wholes.
  package let wholeRunRecords: [WholeRunRecord]
  /// What a kilometer of running costs, by the runs of the last 180 days.
  package let loadPerKilometer: LoadPerKilometer
  /// Where measured races have a cost of their own; else 1.4 times the usual.
  package let raceLoadPerKilometer: Double?
  /// Up to which day anything is known.
  package let known: KnownUntil
  /// Whether that is of races.
  package let isRaceLoadMeasured: Bool
  /// `nil` while there is no activity.
  package let calendar: LoadCalendar?
  /// Every week from the first activity's to the last that anything is known of, this one as a rule,
  /// without a gap; oldest first.
  package let weeks: [WeekSummary]
  /// The weeks of the plan, by week, with what was done in them.
  package let plannedWeeks: [WeekSummary]
  /// Which page lists which activities.
  package let lists: RunListIndex
  /// The fastest stretches of the runs that count.
  package let efforts: EffortRecords
  /// How far the shoes have come.
  package let gear: GearUses
  /// The next race that has not been run, today's included.
  package let nextRace: Race?

  package init(
    log: TrainingLog, today: Day, options: ReportOptions = ReportOptions(),
    files: FileSummary? = nil
  ) {
    self.log = log
    self.today = today
    self.options = options
    self.files = files
    let activities = Self.inOrder(log.activities)
    let loads = activityLoads(
      of: activities, derived: log.derived, metric: log.athlete.loadMetric)
    let paths = Self.paths(of: activities, in: log)
    var families: [Sport: Sport.Family] = [:]
    let entries = activities.indices.map { index in
      let activity = activities[index]
      let family = families[activity.sport] ?? activity.sport.family
      families[activity.sport] = family
      return ActivityEntry(
        activity: activity, family: family, derived: log.derived[activity.id], path: paths[index],
        load: loads[index].load, loadSource: loads[index].source)
    }
    isMixed = entries.contains { !$0.isRun }
    // A wrong clock must not put tomorrow's activity before today's.
    let isAllPast = entries.allSatisfy { $0.day <= today }
    let counted = isAllPast ? entries : entries.filter { $0.day <= today }
    countedEntries = counted.count
    known = KnownUntil(log, counted: counted, today: today)
    runs = counted.filter(\.isRun)
    efficiencyRuns = EfficiencyRuns(runs, today: today)
    wholeRunRecords = WholeRunRecord.all(of: runs)
    self.entries = isAllPast ? entries : counted + entries.filter { $0.day > today }
    let ribbons = options.isPublic ? RibbonScale(runs, units: options.units) : nil
    self.ribbons = ribbons
    lines = self.entries.concurrentMap { Digested(ActivityLine($0, ribbons: ribbons)) }
    likeRuns = self.entries.concurrentMap { Digested(LikeRun($0)) }
    briefs = EntryBrief.all(of: self.entries, races: log.races)
    efforts = EffortRecords(self.entries[..<counted.count])
    gear = GearUses(log.wellness.gear, entries: self.entries[..<counted.count])
    lists = RunListIndex(
      days: self.entries.map(\.day), limit: max(1, options.runsPerPage))

    let recent = runs.filter { $0.day > today - 180 }
    let perKilometer = Self.loadPerKilometer(of: recent)
    loadPerKilometer = perKilometer
    let races = runs.filter(\.activity.isRace)
    let raceLoad = Metrics.raceLoadPerKilometer(
      races: Self.distanceLoads(of: races), runs: perKilometer)
    raceLoadPerKilometer = raceLoad?.value
    isRaceLoadMeasured = raceLoad?.isMeasured ?? false
    nextRace = log.races.filter { race in
      race.day >= today && !Self.isRun(race, in: counted)
    }.min { $0.day < $1.day }

    var planned: [DayLoad] = []
    if let median = perKilometer.median, let raced = raceLoadPerKilometer, !log.plan.isEmpty {
      planned = plannedLoads(
        weeks: log.plan.map { PlannedDistance($0) }, races: log.races, loadPerKilometer: median,
        raceLoadPerKilometer: raced)
    }
    calendar = Self.calendar(
      of: counted, planned: planned, plan: log.plan, race: nextRace, known: known,
      athlete: log.athlete)
    let sums = Self.weeks(
      of: counted, plan: log.plan, planned: planned, through: known.day)
    weeks = sums.done
    plannedWeeks = sums.planned
  }
}

extension Season {
  /// The same season with the runner's notes, without counting anything anew.
  package func with(notes: [NoteFacts]) -> Season {
    var season = self
    season.notes = notes
    season.notesByTarget = Dictionary(grouping: notes, by: \.target)
    return season
  }

  /// The same season with what there is something to send of.
  package func with(shared subjects: some Sequence<ShareSubject>) -> Season {
    var season = self
    season.shared = Set(subjects)
    season.sharedRunPaths = Set(
      subjects.compactMap { subject in
        guard case .run(let address) = subject else { return nil }
        return address.path
      })
    return season
  }

  package func notes(on target: NoteFacts.Target) -> [NoteFacts] { notesByTarget[target] ?? [] }

  /// By start; the log is in that order already, which is cheap to see and dear to make.
  private static func inOrder(_ activities: [Activity]) -> [Activity] {
    func isBefore(_ a: Activity, _ b: Activity) -> Bool {
      a.start == b.start ? a.id < b.id : a.start < b.start
    }
    let isOrdered = zip(activities, activities.dropFirst()).allSatisfy { isBefore($0, $1) }
    return isOrdered ? activities : activities.sorted(by: isBefore)
  }

  /// Where the page of each activity lies: where the log says, and else where nobody's does or did.
  private static func paths(of activities: [Activity], in log: TrainingLog) -> [String] {
    let given = activities.compactMap { log.addresses[$0.id] }
    guard given.count < activities.count else { return given }
    let held = Set(log.addresses.values).union(log.formerAddresses.keys)
    var free = FreeAddresses()
    return activities.map { activity in
      log.addresses[activity.id] ?? free.next(for: activity, isHeld: held.contains).path
    }
  }

  /// By measured loads; by others only where too few were measured.
  private static func loadPerKilometer(of runs: [ActivityEntry]) -> LoadPerKilometer {
    let measured = Metrics.loadPerKilometer(
      of: distanceLoads(of: runs.filter { [.garmin, .trimp].contains($0.loadSource) }))
    return measured.median == nil
      ? Metrics.loadPerKilometer(of: distanceLoads(of: runs)) : measured
  }

  private static func distanceLoads(of entries: [ActivityEntry]) -> [DistanceLoad] {
    entries.map { DistanceLoad(distanceMeters: $0.activity.distanceMeters, load: $0.load) }
  }

  /// Whether a run of the race's day covers it.
  package static func isRun(_ race: Race, in entries: [ActivityEntry]) -> Bool {
    entries.reversed().prefix { $0.day >= race.day - 1 }.contains {
      $0.day == race.day && $0.isRun
        && ($0.activity.isRace
          || ($0.activity.distanceMeters ?? 0) >= 0.95 * race.distanceMeters)
    }
  }

  private static func calendar(
    of entries: [ActivityEntry], planned: [DayLoad], plan: [PlannedWeek], race: Race?,
    known: KnownUntil, athlete: Athlete
  ) -> LoadCalendar? {
    guard let first = entries.map(\.day).min() else { return nil }
    let now = max(first, known.day)
    var last = now
    if !planned.isEmpty, known.unknownSince == nil {
      last = max(now, min(plannedThrough(plan, from: now), now + 366))
    }
    let history = entries.map { DayLoad(day: $0.day, load: $0.load) }
    func forecast(_ share: Double) -> [ForecastDay] {
      loadForecast(
        history: history,
        plan: known.unknownSince == nil
          ? planned.map { DayLoad(day: $0.day, load: $0.load.map { $0 * share }) } : [],
        today: now, through: last, chronicDays: athlete.fitnessDays, acuteDays: athlete.fatigueDays)
    }
    let days = forecast(1)
    let isEvening =
      known.unknownSince != nil
      || entries.suffix(12).contains { $0.day == now && ($0.load ?? 0) > 0 }
    var calendar = LoadCalendar(
      firstDay: first, loads: days.map(\.load), evenings: days.map(\.balance),
      nowIndex: now - first, isEvening: isEvening, unknownSince: known.unknownSince,
      plannedLoads: dailyLoads(of: planned, from: first, through: last))
    if calendar.hasForecast,
      let done = PlanDone(plan, entries: entries, days: first...calendar.day(calendar.lastEvening))
    {
      calendar.range = ForecastRange(
        done: done, leastEvenings: forecast(done.least).map(\.balance),
        mostEvenings: forecast(done.most).map(\.balance))
    }
    return calendar
  }

  /// The last day of the planned weeks that follow one another from a day on; the day before it
  /// without any.
  private static func plannedThrough(_ plan: [PlannedWeek], from day: Day) -> Day {
    let weeks = Set(plan.map(\.week))
    // Of a week that ends today nothing is left to plan.
    var week = day.weekday == 7 ? day.isoWeek + 1 : day.isoWeek
    while weeks.contains(week) { week = week + 1 }
    return week.monday - 1
  }

  private static func weeks(
    of entries: [ActivityEntry], plan: [PlannedWeek], planned: [DayLoad], through last: Day
  ) -> (done: [WeekSummary], planned: [WeekSummary]) {
    let current = last.isoWeek
    let first = entries.map(\.day).min()?.isoWeek ?? current
    var weeks = (0...max(0, current - first)).map { WeekSummary(week: first + $0) }
    for (index, entry) in entries.enumerated() {
      weeks[entry.day.isoWeek - first].add(entry, at: index)
    }
    let plannedSums = Dictionary(
      planned.map { ($0.day.isoWeek.monday, $0.load ?? 0) }, uniquingKeysWith: +)
    var plannedWeeks: [WeekSummary] = []
    for week in plan.sorted(by: { $0.week < $1.week }) {
      let index = week.week - first
      var summary = weeks.indices.contains(index) ? weeks[index] : WeekSummary(week: week.week)
      summary.sums.plan = week
      summary.sums.plannedLoad = planned.isEmpty ? nil : plannedSums[week.week.monday]
      if weeks.indices.contains(index) { weeks[index] = summary }
      plannedWeeks.append(summary)
    }
    return (weeks, plannedWeeks)
  }
}
