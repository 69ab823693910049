import ArgumentParser
import Diagnostics
import Facts
import Foundation
import Site
import Training

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find mistakes in openrun.toml, the notes, the theme and the finished site's links.",
    discussion: "Writes nothing. Ends with 1 if there is a mistake.")

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Treat warnings as mistakes.")
  var strict = false

  func run() throws {
    let workspace = try project.workspace()
    var problems = workspace.problems
    if workspace.isConfigured { problems += SiteMaterials(workspace: workspace).problems }
    if !problems.hasErrors,
      FileManager.default.fileExists(atPath: workspace.outputFolder + "/" + PagePath.overview)
    {
      problems += LinkCheck(folder: workspace.outputFolder).problems()
    }
    for problem in problems { Console.standard.problem(problem.description + "\n") }
    if problems.hasErrors || (strict && !problems.isEmpty) { throw ExitCode.couldNot }
    if !project.quiet { Console.standard.say("No mistakes found.") }
  }
}
