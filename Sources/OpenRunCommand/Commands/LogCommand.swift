import ArgumentParser
import Desk
import Training
import Wording

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Enter activities by hand.",
    discussion: "For many at once write a table and use  openrun import log.csv",
    subcommands: [LogAdd.self, LogRemove.self])
}

/// The options that say which line of the log is meant.
struct LogPlace: ParsableArguments {
  @Argument(help: "The day, as 2026-11-22.")
  var day: String

  @Option(help: "The sport: running, cycling, strength, …")
  var sport: String

  @Option(help: "When it began, as 07:30; left out, the day alone is kept.")
  var time: String?
}

struct LogAdd: Answering {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter one activity.",
    discussion: """
      It counts like any other. Without a load, exertion and minutes make one; of a run the \
      distance does. The same line again changes nothing.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var place: LogPlace

  @Option(help: "How long it took: 45, 7.5 or 1:15:00.")
  var minutes: String?

  @Option(help: "The distance in kilometres, or with its unit: \"6.2 mi\".")
  var km: String?

  @Option(help: "How hard it felt, from 1 (very easy) to 10 (all out).")
  var rpe: String?

  @Option(help: "The training load as a number; an hour's easy run is about 60.")
  var load: String?

  @Option(help: "A sentence about it.")
  var note: String?

  @Flag(help: "Take the place of an entry of the same day, time and sport.")
  var replace = false

  func run(on console: Console) async throws {
    var line = place.line
    (line.minutes, line.km, line.rpe) = (minutes, km, rpe)
    (line.load, line.note) = (load, note)
    let desk = try project.desk(console)
    let answer = try desk.add(line, replacing: replace, today: .today)
    guard !project.quiet else { return }
    let verb =
      switch answer.change {
      case .added: "Added"
      case .changed: "Corrected"
      case .unchanged: "Nothing new:"
      }
    console.say("\(verb) \(desk.summary(of: answer.activity))")
    func sport(_ activity: Activity) -> String { Wording.english.sport(activity.sport) }
    if let recording = answer.recording {
      console.say(
        "It becomes one with the recording of \(recording.startText): \(sport(recording))")
    }
    if let beside = answer.beside {
      console.say(
        "It counts beside \(beside.startText): \(sport(beside)). If both are one, remove it "
          + "and enter it with --time \(beside.startText.suffix(5))")
    }
    if answer.change != .unchanged { console.say("Next: openrun build") }
  }
}

struct LogRemove: Answering {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take one activity out that was entered by hand.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var place: LogPlace

  func run(on console: Console) async throws {
    let desk = try project.desk(console)
    let entry = try desk.remove(place.line)
    if !project.quiet { console.say("Removed \(desk.summary(of: entry))\nNext: openrun build") }
  }
}

extension LogPlace {
  fileprivate var line: LogLine { LogLine(day: day, sport: sport, time: time) }
}
