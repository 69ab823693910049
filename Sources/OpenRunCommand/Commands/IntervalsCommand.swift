import ArgumentParser
import Desk
import Foundation
import LiveService

struct IntervalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intervals",
    abstract: "Fetch from intervals.icu what watches of other makers send there.",
    discussion: """
      For watches of Coros, Polar, Suunto, Wahoo and others. An account there has a key, below \
      Developer Settings (\(Desk.intervalsKeyPage)). openrun keeps it in .secrets/, readable by you \
      alone, and sends it to intervals.icu and to nobody else.
      """,
    subcommands: [IntervalsLogin.self, IntervalsStatus.self, IntervalsLogout.self])
}

struct IntervalsLogin: Answering {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Keep the key to your data at intervals.icu.",
    discussion: """
      Asks for the key and tries it. Without a terminal the key is read from standard input. A key \
      is never given as an argument, where others on this computer could read it.
      """)

  @OptionGroup var project: ProjectOptions

  @Flag(help: "With the key of an account; there is no other way.")
  var key = false

  @Option(help: ArgumentHelp("Read the key from a file.", valueName: "file"))
  var keyFile: String?

  func run(on console: Console) async throws {
    let desk = try project.desk(console)
    let text: String
    if let keyFile {
      guard let read = try? String(contentsOfFile: keyFile, encoding: .utf8) else {
        throw Refusal("\(keyFile) cannot be read", help: "name the file that holds the key")
      }
      text = read
    } else {
      text = console.askSecret("Key from \(Desk.intervalsKeyPage):").text
    }
    try desk.logIntoIntervals(key: text)
    if !project.quiet { console.say("intervals.icu accepts the key\nNext: openrun sync") }
  }
}

struct IntervalsStatus: Answering {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say whether there is a key, and from where.")

  @OptionGroup var project: ProjectOptions

  func run(on console: Console) async throws {
    switch try project.desk(console).intervalsKeyOrigin() {
    case .kept: console.say("There is a key, in .secrets/")
    case .environment: console.say("There is a key, in INTERVALS_ICU_API_KEY")
    case nil: console.say("There is no key\nNext: openrun intervals login --key")
    }
  }
}

struct IntervalsLogout: Answering {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Forget the key.")

  @OptionGroup var project: ProjectOptions

  func run(on console: Console) async throws {
    let hadKey = try project.desk(console).logOutOfIntervals()
    guard !project.quiet else { return }
    console.say(
      hadKey
        ? "The key is forgotten here. To end it for everybody make another one at "
          + Desk.intervalsKeyPage
        : "There was no key")
  }
}
