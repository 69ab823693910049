import ArgumentParser
import Desk
import Diagnostics
import Foundation

struct Init: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Make a new report folder: openrun.toml, content/ and themes/.",
    discussion: """
      On a terminal it asks a few questions and offers to ingest an export at once; with any of \
      the options below, or without a terminal, it asks nothing.
      """)

  @Argument(help: ArgumentHelp("The new folder.", valueName: "folder"))
  var folder: String

  @Option(help: "The report's title.")
  var title: String?

  @Option(help: "Your name, as the report should show it.")
  var author: String?

  @Option(help: ArgumentHelp("Heart rate on waking, in beats a minute.", valueName: "bpm"))
  var resting: Int?

  @Option(help: ArgumentHelp("The highest heart rate ever seen.", valueName: "bpm"))
  var maximum: Int?

  @Option(help: ArgumentHelp("The heart rate you can hold for an hour.", valueName: "bpm"))
  var threshold: Int?

  @Option(
    help: ArgumentHelp(
      "Zone of activities that did not record their own, as Europe/Zurich.", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("An export to ingest at once.", valueName: "file"))
  var export: String?

  func run(on console: Console) async throws {
    let folder = URL(fileURLWithPath: folder).standardizedFileURL.path
    try Desk.requireEmpty(folder)
    var answers = InitAnswers(self)
    if !hasOptions, console.isInteractive { try answers.ask(console) }
    try Desk.make(answers.report, in: folder)
    console.say("Made \(self.folder) with an openrun.toml that explains itself.")
    let placeHelp =
      answers.report.home == nil
      ? "\nBefore you share a site, add a [[privacy.place]] to openrun.toml for each place that is "
        + "nobody's business." : ""
    guard let export = answers.export else {
      return console.say(
        """
        Next:
          cd \(self.folder)
          openrun ingest ~/Downloads/garmin-export.zip
          openrun build
        """ + placeHelp)
    }
    let receipt = try Desk(folder: folder).ingest([export], on: console, quiet: false)
    console.say(receipt.summary + "\nNext: cd \(self.folder) && openrun build" + placeHelp)
    if answers.report.home == nil {
      for note in try Desk(folder: folder).placeProposals() { console.say(note.description) }
    }
    guard receipt.isComplete else { throw ExitCode.incomplete }
  }

  private var hasOptions: Bool {
    [title, author, timeZone, export].contains { $0 != nil }
      || [resting, maximum, threshold].contains { $0 != nil }
  }
}
