import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training

struct Init: AsyncParsableCommand {
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

  func run() async throws {
    let folder = URL(fileURLWithPath: folder).standardizedFileURL.path
    try requireEmptyFolder(folder)
    var answers = InitAnswers(self)
    if !hasOptions, Console.standard.isInteractive { answers.ask(Console.standard) }
    let text = answers.template.text
    let problems = Configuration.read(text).problems
    guard !problems.hasErrors else { throw Stopped(problems) }
    try write(text, into: folder)
    Console.standard.say("Made \(self.folder) with an openrun.toml that explains itself.")
    guard let export = answers.export else {
      return Console.standard.say(
        """
        Next:
          cd \(self.folder)
          openrun ingest ~/Downloads/garmin-export.zip
          openrun build
        """)
    }
    let workspace = try Workspace(folder: folder).checked()
    let receipt = try workspace.openStore().ingest(
      [export], for: workspace.configuration, dryRun: false, console: .standard, quiet: false)
    Console.standard.say(receipt.summary + "\nNext: cd \(self.folder) && openrun build")
    guard receipt.isComplete else { throw ExitCode.incomplete }
  }

  private var hasOptions: Bool {
    [title, author, timeZone, export].contains { $0 != nil }
      || [resting, maximum, threshold].contains { $0 != nil }
  }

  private func write(_ text: String, into folder: String) throws {
    do {
      for part in ["", "/content", "/themes", "/data"] {
        try FileManager.default.createDirectory(
          atPath: folder + part, withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/openrun.toml"))
      try Data("data/\n.openrun/\n.secrets/\npublic/\n".utf8).write(
        to: URL(fileURLWithPath: folder + "/.gitignore"))
    } catch {
      throw Stopped(
        "error: \(folder) could not be written\nhelp: choose a place where this account may write")
    }
  }
}
