import ArgumentParser
import Desk
import Training

struct ShareCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Write what you can send of a week: a page in one file, text, a mail and pictures.",
    discussion: """
      They hold what everybody may see, and no map. The site has those of the last four weeks anyway, \
      and keeps those that you asked for.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp("The week, as 2026-W47; the last one that is over if left out."))
  var week: ISOWeek?

  @Option(
    help: ArgumentHelp(
      "Build as if it were this day, as 2026-11-22; today if left out.", valueName: "day"))
  var today: Day?

  @Flag(
    name: .customLong("public"),
    help: "Write them into the site that everybody may see.")
  var isPublic = false

  func run(on console: Console) async throws {
    var options = BuildOptions(today: today ?? .today, program: Program.identity)
    options.isPublic = isPublic
    let answer = try await Desk.share(
      project.folder, of: project.athlete, week: week, options)
    answer.build.tell(console, quiet: true)
    if !project.quiet { console.say(answer.files.joined(separator: "\n")) }
  }
}
