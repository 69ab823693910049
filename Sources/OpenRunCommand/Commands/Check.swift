import ArgumentParser
import Desk
import Diagnostics
import Foundation
import Training

struct Check: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Find mistakes in openrun.toml, the notes, the theme and the finished site's links.",
    discussion: """
      Writes nothing. Ends with 1 if there is a mistake.

      With --public it attacks the public site as a stranger would: it reads every byte for what must \
      not be told, lays each drawn way over its track, and guesses your places from what is drawn.
      """)

  @OptionGroup var project: ProjectOptions

  @Flag(name: .customLong("public"), help: "Attack the public site as well.")
  var isPublic = false

  @Flag(help: "Treat warnings as mistakes.")
  var strict = false

  func run(on console: Console) async throws {
    var problems = try Desk.check(project.folder, of: project.athlete)
    let attack =
      isPublic && !problems.hasErrors ? try Desk.attack(project.folder, of: project.athlete) : nil
    problems += attack?.problems ?? []
    for problem in problems { console.problem(problem.description + "\n") }
    if problems.hasErrors || (strict && !problems.isEmpty) { throw ExitCode.couldNot }
    if !project.quiet {
      console.say((["No mistakes found."] + (attack?.lines ?? [])).joined(separator: "\n"))
    }
  }
}

extension AttackAnswer {
  /// What was looked for in vain, and what only a reader can judge.
  fileprivate var lines: [String] {
    let ways = wayCount == 1 ? "1 way" : "\(wayCount) ways"
    let looks =
      "\(fileCount) public files tell no mail address, secret, serial or activity number, file, folder "
      + "or private place; \(ways) drawn, none in or to a private place."
    guard !notedPages.isEmpty else { return [looks] }
    let names = notedPages.prefix(3).joined(separator: ", ") + (notedPages.count > 3 ? ", …" : "")
    let pages = notedPages.count == 1 ? "1 page" : "\(notedPages.count) pages"
    return [looks, "Your own words stand on \(pages): \(names). Read them with a stranger's eyes."]
  }
}
