import ArgumentParser
import Desk
import Diagnostics

struct ImportCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a table of activities: your own, Garmin's or Runkeeper's.",
    discussion: """
      A file of comma-separated values, as spreadsheets write it. Its first line names the \
      columns: date, time, sport, minutes, km, rpe, load, note; date, sport and one of minutes, \
      km and load are needed. Garmin Connect's Activities.csv, in any language, and Runkeeper's \
      cardioActivities.csv are read as they are. All mistakes are listed with row and column, and nothing is stored \
      while there is one. The same table again changes nothing; a corrected line takes the place \
      of the old one.
      """)

  @OptionGroup var project: ProjectOptions

  @Argument(help: ArgumentHelp("The table.", valueName: "log.csv"))
  var file: String

  @Flag(help: "Leave out rows with mistakes and store the others; ends with 2 if there are any.")
  var skipBad = false

  @Flag(help: "Distances are miles where the table does not say it.")
  var miles = false

  @Flag(help: "Say what would change and leave the store alone.")
  var dryRun = false

  func run(on console: Console) async throws {
    let desk = try project.desk(console)
    var options = ImportOptions()
    (options.skipsBadRows, options.isInMiles, options.isDryRun) = (skipBad, miles, dryRun)
    let answer = try desk.importTable(file, options, today: .today)
    for problem in answer.problems { console.problem(problem.description + "\n") }
    if let note = answer.note { console.problem(note.description) }
    if !project.quiet {
      console.say(answer.words)
      if !dryRun, answer.added + answer.changed > 0 { console.say("Next: openrun build") }
    }
    guard !answer.problems.hasErrors else { throw ExitCode.incomplete }
  }
}

extension ImportAnswer {
  /// `12 entries: 9 new, 3 unchanged`.
  var words: String {
    let total = added + changed + unchanged
    let parts = [(added, "new"), (changed, "changed"), (unchanged, "unchanged")]
      .filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return (total == 1 ? "1 entry" : "\(grouped(total)) entries")
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }
}
