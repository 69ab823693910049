import ArgumentParser
import DemoAthlete
import Foundation
import Ingest
import Site
import Training

struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the report of an invented athlete.",
    discussion: """
      Writes a Garmin export of two invented years, openrun.toml and notes into a folder, then \
      ingests and builds them like anybody's.
      """)

  @Argument(help: ArgumentHelp("A folder that is empty or not there yet.", valueName: "folder"))
  var folder: String

  @Flag(
    help: ArgumentHelp("Plant hostile text in every name and note, for tests.", visibility: .hidden)
  )
  var hostile = false

  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  func run() async throws {
    let folder = URL(fileURLWithPath: folder).standardizedFileURL.path
    try requireEmptyFolder(folder)
    let demo: DemoFiles
    do {
      demo = try DemoAthlete().write(to: folder, hostile: hostile)
    } catch {
      throw Stopped(
        "error: the demo could not be written: \(error)\nhelp: check the folder and its disk")
    }
    let workspace = try Workspace(folder: folder).checked()
    let store = try workspace.openStore()
    let receipt = try store.ingest(
      [demo.exportZip], for: workspace.configuration, dryRun: false, console: .standard,
      quiet: quiet)
    if !quiet { Console.standard.say(receipt.summary) }
    let builder = workspace.siteBuilder(
      of: store, today: demo.today, materials: try workspace.checkedMaterials())
    try await builder.run(console: .standard, quiet: quiet)
    guard receipt.isComplete else { throw ExitCode.incomplete }
  }
}

/// Stops unless a folder is empty or not there yet.
func requireEmptyFolder(_ folder: String) throws {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  guard names.isEmpty else {
    throw Stopped(
      "error: \(folder) is not empty\nhelp: name a new folder; nothing was changed in this one")
  }
}
