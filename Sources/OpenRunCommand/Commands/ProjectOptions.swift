import ArgumentParser
import Desk
import Diagnostics

/// What every command that works on a report understands.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp("The report's folder; the current one if left out.", valueName: "folder"))
  var project = "."

  @Option(
    help: ArgumentHelp(
      "Whose report, where openrun.toml names several athletes.", valueName: "name"))
  var athlete: String?

  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  var folder: String { project }

  /// The report's folder, opened; what its openrun.toml is warned of is told.
  func desk(_ console: Console) throws -> Desk {
    let desk = try Desk(folder: project, athlete: athlete)
    for warning in desk.warnings { console.problem(warning.description) }
    return desk
  }
}

/// What commands that do something to many files understand.
struct DetailOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Name every file that is read or written.")
  var verbose = false
}

/// What commands that answer other programs as well understand; a group, so that a command and its
/// subcommand can share it.
struct AnswerForm: ParsableArguments {
  @Flag(help: "Print JSON for other programs.")
  var json = false
}
