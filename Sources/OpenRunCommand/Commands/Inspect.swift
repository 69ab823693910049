import ArgumentParser
import Desk

struct Inspect: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Say what a file is and what stands in it.",
    discussion: "Reads the file alone: no report folder is needed and nothing is stored.")

  @Argument(help: ArgumentHelp("Files of any kind.", valueName: "file"))
  var files: [String]

  @Flag(help: "Print JSON for other programs.")
  var json = false

  func run(on console: Console) async throws {
    let inspections = files.map { FileInspection(ofFile: $0) }
    if json {
      console.say(try JSONText(inspections).text)
    } else {
      console.say(inspections.map(\.text).joined(separator: "\n\n"))
    }
    if inspections.contains(where: \.isDamaged) { throw ExitCode.incomplete }
  }
}
