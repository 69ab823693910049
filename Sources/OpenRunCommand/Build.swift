import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site.",
    discussion: """
      Only pages that changed are made, and only files that differ are written. A mistake in \
      openrun.toml, a note or the theme stops the build before anything is written.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the site here instead of where openrun.toml says.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Build as if it were this day, as 2026-11-22; today if left out.", valueName: "day"))
  var today: Day?

  @Option(help: ArgumentHelp("Use this theme instead of openrun.toml's.", valueName: "name"))
  var theme: String?

  @Flag(help: "Show notes that are marked as drafts.")
  var drafts = false

  @Flag(help: "Treat warnings as mistakes.")
  var strict = false

  func run() async throws {
    let workspace = try project.workspace().checked()
    let store = try workspace.openStore()
    let builder = SiteBuilder(
      workspace: workspace, store: store, today: today ?? .today, program: Program.identity,
      output: output.map { URL(fileURLWithPath: $0).standardizedFileURL.path },
      themeName: theme, showsDrafts: drafts)
    try await builder.run(console: .standard, quiet: project.quiet, strict: strict)
  }
}

extension SiteBuilder {
  /// Builds and says what was done; stops with every mistake there is.
  func run(console: Console, quiet: Bool, strict: Bool = false) async throws {
    let problems = problems
    for problem in problems { console.problem(problem.description + "\n") }
    guard !problems.hasErrors, !(strict && !problems.isEmpty) else {
      throw Stopped("error: nothing was written\nhelp: mend what is listed above and build again")
    }
    do {
      try refreshDerived(in: store, athlete: workspace.configuration.athlete)
      let receipt = try await build()
      for problem in receipt.problems { console.problem(problem.description + "\n") }
      if !quiet { console.say(receipt.summary + "\nOpen \(receipt.firstPage)") }
    } catch let error as SiteError {
      throw Stopped(error)
    }
  }
}
