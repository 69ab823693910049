import ArgumentParser
import Desk
import Diagnostics
import Training

struct SyncCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Fetch what is new from Garmin Connect and intervals.icu.",
    discussion: """
      Asks for activities, their recordings, and what the watch knows of days and nights, from a week \
      before the last time on; one thing at a time, with half a second or more between. Every service \
      is asked that something opens; with a sign-in beside a key at Garmin the key fetches what both \
      tell. Recordings are kept in data/fit/ and data/intervals/. What was fetched before something \
      went wrong is kept, and the next sync goes on from there. Ends with 1 if a key or a sign-in is \
      not accepted, with 2 if something is missing.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("Ask one service alone.", valueName: "service"))
  var only: Service?

  @Option(help: ArgumentHelp("From this day on, as 2026-11-22.", valueName: "day"))
  var since: Day?

  @Option(help: ArgumentHelp("So many days, up to today.", valueName: "number"))
  var days: Int?

  @Option(help: .hidden)
  var today: Day = .today

  @Flag(
    help: """
      Fetch the years before as well, month by month from the latest; 200 recordings a day from each \
      service, going on where the last time ended.
      """)
  var backfill = false

  @Option(
    help: ArgumentHelp(
      "With --backfill: recordings of this sport alone, as running.", valueName: "sport"))
  var type: String?

  @Option(help: ArgumentHelp("With --backfill: so many recordings.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Leave recordings where they are.")
  var noFit = false

  @Flag(help: "Say how many recordings would be fetched, and leave the store alone.")
  var dryRun = false

  func validate() throws {
    if let days, !(1...40_000).contains(days) {
      throw ValidationError("--days is a number from 1 on.")
    }
    if days != nil, since != nil { throw ValidationError("Give --since or --days, not both.") }
    if !backfill, type != nil || limit != nil {
      throw ValidationError("--type and --limit are for --backfill.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1 on.") }
    if backfill, dryRun { throw ValidationError("--dry-run knows nothing of --backfill.") }
  }

  func run(on console: Console) async throws {
    var options = SyncOptions()
    options.since = since ?? days.map { today - ($0 - 1) }
    (options.fetchesFiles, options.isDryRun) = (!noFit, dryRun)
    if backfill { options.backfill = .init(sport: type?.lowercased(), limit: limit) }
    options.services = only.map { [$0] }
    let draws = console.drawsProgress && !project.quiet
    let answers = try project.desk(console).runSync(options, today: today) { progress in
      if draws { console.progress(progress.words) }
    }
    if draws { console.progress("") }
    try answers.tell(on: console, quiet: project.quiet)
  }
}

extension Service: ExpressibleByArgument {}
