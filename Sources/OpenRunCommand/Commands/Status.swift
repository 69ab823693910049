import ArgumentParser
import Desk
import Diagnostics

struct Status: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Show what the store holds and what is missing.",
    subcommands: [StatusActivity.self])

  @OptionGroup var project: ProjectOptions

  @Flag(help: "List the files that could not be used, with the reason.")
  var problems = false

  @Flag(help: "List every file that was ever read, with what became of it.")
  var files = false

  @Flag(help: "Write the races and runs to come of Garmin's calendar as settings.")
  var suggestions = false

  @OptionGroup var form: AnswerForm

  func run(on console: Console) async throws {
    let desk = try project.desk(console)
    if suggestions {
      console.say(
        try desk.suggestions(today: .today)
          ?? "Garmin's calendar has nothing to come that openrun.toml does not.")
    } else if problems || files {
      let listing = LedgerListing(try desk.files(onlyProblems: !files))
      console.say(form.json ? try listing.json : listing.text)
    } else {
      let state = try desk.status()
      let overview = StoreOverview(state: state)
      console.say(form.json ? try overview.json : overview.text)
      for warning in state.warnings { console.problem(warning.description) }
      if !form.json, let hint = overview.hint { console.problem(hint.description) }
    }
  }
}

struct StatusActivity: Answering {
  static let configuration = CommandConfiguration(
    commandName: "activity",
    abstract: "Show the files an activity comes from, and what it has from which.")

  @OptionGroup var project: ProjectOptions

  // Numbers may be negative, which the parser would take for options.
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "A day, as 2026-11-22, or the number of an activity.", valueName: "activity"))
  var words: [String]

  @OptionGroup var form: AnswerForm

  func run(on console: Console) async throws {
    guard words.count == 1 else {
      throw Refusal(
        "‘status activity \(words.joined(separator: " "))’ is not understood",
        help: "write  openrun status activity 2026-11-22  or the number of an activity",
        isMisuse: true)
    }
    let found = try project.desk(console).origins(ofActivity: words[0])
      .map(ActivitySources.init)
    console.say(
      form.json
        ? try JSONText(found.map(\.listed)).text : found.map(\.text).joined(separator: "\n\n"))
  }
}
