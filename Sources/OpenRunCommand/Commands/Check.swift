import ArgumentParser
import Desk
import Diagnostics
import Foundation
import Training

struct Check: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Find mistakes in openrun.toml, the notes, the theme and the finished site's links.",
    discussion: "Writes nothing. Ends with 1 if there is a mistake.")

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Treat warnings as mistakes.")
  var strict = false

  func run(on console: Console) async throws {
    let problems = try Desk.check(project.folder, of: project.athlete)
    for problem in problems { console.problem(problem.description + "\n") }
    if problems.hasErrors || (strict && !problems.isEmpty) { throw ExitCode.couldNot }
    if !project.quiet { console.say("No mistakes found.") }
  }
}
