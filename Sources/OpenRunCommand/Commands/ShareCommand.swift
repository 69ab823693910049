import ArgumentParser
import Desk
import Training

struct ShareCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Write what you can send of a week, a month or a run.",
    discussion: """
      That is a page in one file, plain text, a mail and two pictures. They hold what everybody may \
      see, and no map. The site has those of the last four weeks anyway, \
      and keeps those that you asked for.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp("The week, as 2026-W47; the last one that is over if left out."))
  var week: ISOWeek?

  @Option(help: ArgumentHelp("A month instead, as 2026-11."))
  var month: CalendarMonth?

  @Option(
    help: ArgumentHelp(
      "A run instead, by the name of its page: 2026-11-22-run.", valueName: "name"))
  var run: ActivityAddress?

  @Option(
    help: ArgumentHelp(
      "Build as if it were this day, as 2026-11-22; today if left out.", valueName: "day"))
  var today: Day?

  @Flag(
    name: .customLong("public"),
    help: "Write them into the site that everybody may see.")
  var isPublic = false

  func validate() throws {
    guard [week != nil, month != nil, run != nil].count(where: \.self) < 2 else {
      throw ValidationError("Name a week, a month or a run, not several of them.")
    }
  }

  private var subject: ShareSubject? {
    week.map { .week($0) } ?? month.map { .month($0) } ?? run.map { .run($0) }
  }

  func run(on console: Console) async throws {
    var options = BuildOptions(today: today ?? .today, program: Program.identity)
    options.isPublic = isPublic
    let answer = try await Desk.share(
      project.folder, of: project.athlete, subject, options)
    answer.build.tell(console, quiet: true)
    if !project.quiet { console.say(answer.files.joined(separator: "\n")) }
  }
}
