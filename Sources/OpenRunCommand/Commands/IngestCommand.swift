import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training
import TrainingStore

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Read exports and recordings into the training store.",
    discussion: """
      Takes the zip that Garmin or Strava mails you, a folder unpacked from it or a part of it, \
      and folders of .fit, .gpx and .tcx files or single ones, also .gz. What several sources \
      tell of one activity is put together. Ingesting the same file twice changes nothing. Ends \
      with 2 if some file could not be used.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var detail: DetailOptions

  @Argument(help: ArgumentHelp("Zip files, folders or recordings.", valueName: "export"))
  var exports: [String]

  @Flag(help: "Say what would change and leave the store alone.")
  var dryRun = false

  func run() async throws {
    let workspace = try project.workspace().checked()
    let store = try workspace.openStore()
    let receipt = try store.ingest(
      exports, for: workspace.configuration, dryRun: dryRun, console: .standard,
      quiet: project.quiet, verbose: detail.verbose)
    if !project.quiet {
      Console.standard.say(receipt.summary)
      if let unknown = receipt.unknownSentence { Console.standard.say(unknown) }
      let suggestions = CalendarSuggestions(
        try store.wellness(), today: .today, configuration: workspace.configuration)
      if let hint = suggestions.hint { Console.standard.say(hint) }
      if !dryRun { Console.standard.say("Next: openrun build") }
    }
    guard receipt.isComplete else { throw ExitCode.incomplete }
  }
}
