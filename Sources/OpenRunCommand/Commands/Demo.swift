import ArgumentParser
import Desk
import Foundation
import Training

struct Demo: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Make the report of an invented athlete.",
    discussion: """
      Writes a Garmin export of two invented years, openrun.toml and notes into a folder, then \
      ingests and builds them like anybody's.
      """)

  @Argument(help: ArgumentHelp("A folder that is empty or not there yet.", valueName: "folder"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Tell it in metric or in imperial units: miles, feet, pounds, Fahrenheit.",
      valueName: "units"))
  var units = Units.metric

  @Flag(help: "Make the reports of a family of three, in a folder each, and their common site.")
  var family = false

  @Flag(
    help: ArgumentHelp("Plant hostile text in every name and note, for tests.", visibility: .hidden)
  )
  var hostile = false

  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  func run(on console: Console) async throws {
    let folder = URL(fileURLWithPath: folder).standardizedFileURL.path
    if family { return try await makeFamily(in: folder, on: console) }
    let demo = try Desk.makeDemo(in: folder, isHostile: hostile, units: units)
    let receipt = try Desk(folder: folder).ingest([demo.export], on: console, quiet: quiet)
    if !quiet { console.say(receipt.summary) }
    try await build(folder, demo.today, on: console)
    guard receipt.isComplete else { throw ExitCode.incomplete }
  }

  func validate() throws {
    guard !family || (!hostile && units == .metric) else {
      throw ValidationError("--family goes with neither --units nor --hostile")
    }
  }

  private func makeFamily(in folder: String, on console: Console) async throws {
    let demo = try Desk.makeDemoFamily(in: folder)
    for (athlete, export) in demo.exports {
      let receipt = try Desk(folder: folder, athlete: athlete)
        .ingest([export], on: console, quiet: quiet)
      if !quiet { console.say(athlete + ": " + receipt.summary) }
    }
    try await build(folder, demo.today, on: console)
  }

  private func build(_ folder: String, _ today: Day, on console: Console) async throws {
    let options = BuildOptions(today: today, program: Program.identity)
    try await Desk.build(folder, options).tell(console, quiet: quiet)
  }
}
