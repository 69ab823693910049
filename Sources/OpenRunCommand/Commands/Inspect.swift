import ArgumentParser
import Foundation
import Ingest

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a file is and what stands in it.",
    discussion: "Reads the file alone: no report folder is needed and nothing is stored.")

  @Argument(help: ArgumentHelp("Files of any kind.", valueName: "file"))
  var files: [String]

  @Flag(help: "Print JSON for other programs.")
  var json = false

  func run() throws {
    let inspections = files.map { Inspection(ofFile: $0) }
    if json {
      Console.standard.say(try JSONText(inspections).text)
    } else {
      Console.standard.say(inspections.map(\.text).joined(separator: "\n\n"))
    }
    if inspections.contains(where: { $0.damage != nil }) { throw ExitCode.incomplete }
  }
}
