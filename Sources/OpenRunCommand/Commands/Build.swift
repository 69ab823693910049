import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training
import TrainingStore

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site.",
    discussion: """
      Only pages that changed are made, and only files that differ are written. A mistake in \
      openrun.toml, a note or the theme stops the build before anything is written.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var detail: DetailOptions

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
    let workspace = try project.workspace()
    let materials = try workspace.checkedMaterials(
      themeName: theme, showsDrafts: drafts, isStrict: strict)
    let store = try workspace.openStore()
    let builder = workspace.siteBuilder(
      of: store, today: today ?? .today,
      output: output.map { URL(fileURLWithPath: $0).standardizedFileURL.path },
      materials: materials)
    try await builder.run(
      console: .standard, quiet: project.quiet, verbose: detail.verbose, isStrict: strict)
  }
}

extension Workspace {
  /// Builds the site of a store, in which derived values, drawings and addresses are brought up to
  /// date first; a drawing that is damaged is made again.
  func siteBuilder(
    of store: TrainingStore, today: Day, output: String? = nil, materials: SiteMaterials
  ) -> SiteBuilder {
    let (athlete, rules) = (configuration.athlete, configuration.settlingRules)
    return SiteBuilder(
      workspace: self, store: store, today: today, program: Program.identity, output: output,
      materials: materials
    ) {
      try settle(store, athlete: athlete, rules: rules)
      try giveAddresses(in: store, timeZone: rules.timeZone)
    } drawing: {
      try soundDrawing(of: $0, in: store, athlete: athlete, rules: rules)
    }
  }

  /// The notes and the theme; stops with every mistake in them and in openrun.toml.
  func checkedMaterials(
    themeName: String? = nil, showsDrafts: Bool = false, isStrict: Bool = false
  ) throws -> SiteMaterials {
    guard isConfigured else { throw Stopped(problems) }
    let materials = SiteMaterials(
      workspace: self, themeName: themeName, showsDrafts: showsDrafts)
    let all = problems + materials.problems
    for problem in all { Console.standard.problem(problem.description + "\n") }
    guard !all.hasErrors, !(isStrict && !all.isEmpty) else { throw Stopped.beforeWriting }
    return materials
  }
}

extension SiteBuilder {
  /// Builds and says what was done.
  func run(
    console: Console, quiet: Bool, verbose: Bool = false, isStrict: Bool = false
  ) async throws {
    do {
      let receipt = try await build(isStrict: isStrict)
      for problem in receipt.problems { console.problem(problem.description + "\n") }
      if verbose { for file in receipt.writtenFiles { console.problem("wrote \(file)") } }
      if isStrict, !receipt.problems.isEmpty { throw Stopped.beforeWriting }
      if !quiet { console.say(receipt.summary + "\nOpen \(receipt.firstPage)") }
    } catch let error as SiteError {
      throw Stopped(error)
    }
  }
}

extension Configuration {
  /// What the settings say about how activities are made of what sources tell.
  var settlingRules: SettlingRules {
    var rules = SettlingRules(timeZone: timeZone)
    (rules.aways, rules.corrections, rules.sportWords) = (aways, corrections, sportWords)
    return rules
  }
}

extension Stopped {
  /// Mistakes were told, and nothing was done.
  static let beforeWriting = Stopped(
    "error: nothing was written\nhelp: mend what is listed above and build again")

  /// Stops with a list of mistakes.
  init(_ problems: [Diagnostic]) {
    self.init(problems.map(\.description).joined(separator: "\n\n"))
  }
}
