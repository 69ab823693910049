import ArgumentParser
import Foundation
import Site

/// What every command that works on a report understands.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp("The report's folder; the current one if left out.", valueName: "folder"))
  var project = "."

  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  /// The report's folder, opened; stops with the mistakes of its openrun.toml.
  func workspace() throws -> Workspace {
    let folder = URL(fileURLWithPath: project).standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw Stopped(
        "error: there is no folder \(project)\nhelp: make one with  openrun init \(project)")
    }
    return Workspace(folder: folder)
  }
}

/// What commands that do something to many files understand.
struct DetailOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Name every file that is read or written.")
  var verbose = false
}
