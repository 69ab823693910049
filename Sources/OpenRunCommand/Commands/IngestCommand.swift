import ArgumentParser
import Desk

struct IngestCommand: Answering {
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

  func run(on console: Console) async throws {
    let receipt = try project.desk(console).ingest(
      exports, isDryRun: dryRun, on: console, quiet: project.quiet, verbose: detail.verbose)
    if !project.quiet {
      console.say(receipt.summary)
      for remark in receipt.remarks { console.say(remark) }
      if !dryRun, receipt.broughtSomething { console.say("Next: openrun build") }
    }
    guard receipt.isComplete else { throw ExitCode.incomplete }
  }
}
