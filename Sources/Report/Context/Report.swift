package import Facts
package import Hashing
package import Metrics
package import Training
package import Wording

/// The season with the runner's notes and the words it is told in.
package struct Report: Sendable {
  package private(set) var season: Season
  package let wording = Wording.english

  package init(
    log: TrainingLog, today: Day, options: ReportOptions = ReportOptions(),
    notes: [NoteFacts] = [], files: FileSummary? = nil
  ) {
    season = Season(log: log, today: today, options: options, files: files).with(notes: notes)
  }

  package var log: TrainingLog { season.log }
  package var today: Day { season.today }
  package var options: ReportOptions { season.options }
  package var files: FileSummary? { season.files }
  package var entries: [ActivityEntry] { season.entries }
  package var lines: [Digested<ActivityLine>] { season.lines }
  package var briefs: [EntryBrief] { season.briefs }
  package var countedEntries: Int { season.countedEntries }
  package var loadPerKilometer: LoadPerKilometer { season.loadPerKilometer }
  package var raceLoadPerKilometer: Double? { season.raceLoadPerKilometer }
  package var calendar: LoadCalendar? { season.calendar }
  package var weeks: [WeekSummary] { season.weeks }
  package var plannedWeeks: [WeekSummary] { season.plannedWeeks }
  package var lists: RunListIndex { season.lists }
  package var efforts: EffortRecords { season.efforts }
  package var gear: GearUses { season.gear }
  package var nextRace: Race? { season.nextRace }
  package var counted: ArraySlice<ActivityEntry> { season.counted }
  package var runs: [ActivityEntry] { season.runs }
  package var thisWeek: WeekSummary? { season.thisWeek }
  package var hasPlan: Bool { season.hasPlan }

  package var language: Wording { wording }

  package var notes: [NoteFacts] { season.notes }

  /// The same report with other notes, without counting anything anew.
  package func with(notes: [NoteFacts]) -> Report {
    var report = self
    report.season = season.with(notes: notes)
    return report
  }

  package func summary(of week: ISOWeek) -> WeekSummary? { season.summary(of: week) }
  package func hasPage(_ week: ISOWeek) -> Bool { season.hasPage(week) }
}
