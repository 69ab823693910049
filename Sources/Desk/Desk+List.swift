package import Diagnostics
import Facts
import Site
package import Training
import TrainingStore

/// One activity of a list.
package struct ListedActivity: Sendable {
  package var activity: Activity
  package var ascentMeters: Double?
  package var averageHeartRate: Double?
  package var load: Double?
  package var loadSource: LoadSource
  /// Where it comes from, without mail addresses.
  package var sourceFiles: [String]
  /// Whether one of them is a FIT file.
  package var hasFITFile: Bool
  /// What was mended of it.
  package var corrections: [Correction]
}

/// All activities of a store.
package struct ActivityList: Sendable {
  package var rows: [ListedActivity]
  /// What the site tells them in.
  package var units: Units
  /// What is in the store and not among them.
  package var leftOut: LeftOut
  /// Whether days or nights of a watch were read.
  package var hasWatchDays: Bool
  package var warnings: [Diagnostic]
}

extension Desk {
  /// All activities, oldest first, with their loads as of a day.
  package func list(
    today: Day
  ) throws(Refusal) -> ActivityList {
    try refusing {
      let store = try settledStore()
      let (sources, log) = (try store.sources(), try workspace.log(from: store))
      let season = workspace.season(of: log, today: today)
      let rows = season.entries.map { entry in
        let sources = sources[entry.activity.id] ?? []
        return ListedActivity(
          activity: entry.activity,
          ascentMeters: entry.activity.ascentMeters ?? entry.derived?.ascentMeters,
          averageHeartRate: entry.activity.averageHeartRate ?? entry.derived?.averageHeartRate,
          load: entry.load, loadSource: entry.loadSource,
          sourceFiles: sources.map {
            redacted([$0.container, $0.entry].filter { !$0.isEmpty }.joined(separator: " › "))
          },
          hasFITFile: sources.contains { $0.entry.lowercased().contains(".fit") },
          corrections: log.corrections[entry.activity.id] ?? [])
      }
      return ActivityList(
        rows: rows, units: season.options.units, leftOut: log.leftOut,
        hasWatchDays: !log.days.isEmpty || !log.nights.isEmpty,
        warnings: try workspace.correctionWarnings(in: store))
    }
  }

  /// Settings for what stands in Garmin's calendar from a day on; `nil` if nothing does.
  package func suggestions(today: Day) throws(Refusal) -> String? {
    try refusing {
      let found = CalendarSuggestions(
        try openStore().wellness(), today: today, configuration: workspace.configuration)
      return found.isEmpty ? nil : found.toml
    }
  }
}
