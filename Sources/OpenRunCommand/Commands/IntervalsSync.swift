import ArgumentParser
import Desk
import Diagnostics
import Training

struct IntervalsSync: Answering {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Fetch what is new from intervals.icu.",
    discussion: """
      Asks for activities, their recordings, and what is known of days and nights, from a week before \
      the last time on; one thing at a time, with half a second between. Recordings are kept in \
      data/intervals/. What was fetched before something went wrong is kept, and the next sync goes \
      on from there. Ends with 1 if the key is not accepted, with 2 if it stopped before its end.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("From this day on, as 2026-11-22.", valueName: "day"))
  var since: Day?

  @Option(help: ArgumentHelp("So many days, up to today.", valueName: "number"))
  var days: Int?

  @Option(help: .hidden)
  var today: Day = .today

  @Flag(help: "Leave recordings at intervals.icu.")
  var noFit = false

  @Flag(help: "Say how many recordings would be fetched, and leave the store alone.")
  var dryRun = false

  func validate() throws {
    if let days, !(1...40_000).contains(days) {
      throw ValidationError("--days is a number from 1 on.")
    }
    if days != nil, since != nil { throw ValidationError("Give --since or --days, not both.") }
  }

  func run(on console: Console) async throws {
    var options = SyncOptions()
    options.since = since ?? days.map { today - ($0 - 1) }
    (options.fetchesFiles, options.isDryRun) = (!noFit, dryRun)
    let draws = console.drawsProgress && !project.quiet
    let answer = try project.desk(console).syncIntervals(options, today: today) { progress in
      if draws { console.progress("intervals.icu: \(progress.words)") }
    }
    if draws { console.progress("") }
    try [answer].tell(on: console, quiet: project.quiet)
  }
}
