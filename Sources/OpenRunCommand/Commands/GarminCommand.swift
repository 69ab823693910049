import ArgumentParser
import Desk
import Foundation

struct GarminCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "garmin", abstract: "Open Garmin Connect to openrun, and close it again.",
    discussion: """
      Garmin gives runners a key to their own data (\(Desk.garminKeyPage)). \
      openrun keeps it in .secrets/, readable by you alone, and sends it to Garmin and to nobody else.
      """,
    subcommands: [GarminLogin.self, GarminStatus.self, GarminLogout.self])
}

struct GarminLogin: Answering {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Keep the key to your data at Garmin.",
    discussion: """
      Asks for the key and tries it. Without a terminal the key is read from standard input. A key \
      is never given as an argument, where others on this computer could read it.
      """)

  @OptionGroup var project: ProjectOptions

  @Flag(help: "With a key of Garmin's personal API; there is no other way yet.")
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
      text = console.askSecret("Key from \(Desk.garminKeyPage):") ?? ""
    }
    try desk.logIntoGarmin(key: text)
    if !project.quiet { console.say("Garmin accepts the key\nNext: openrun sync") }
  }
}

struct GarminStatus: Answering {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say whether there is a key, and from where.")

  @OptionGroup var project: ProjectOptions

  func run(on console: Console) async throws {
    switch try project.desk(console).garminKeyOrigin() {
    case .kept: console.say("There is a key, in .secrets/")
    case .environment: console.say("There is a key, in GARMIN_PERSONAL_API_KEY")
    case nil: console.say("There is no key\nNext: openrun garmin login --key")
    }
  }
}

struct GarminLogout: Answering {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Forget the key.")

  @OptionGroup var project: ProjectOptions

  func run(on console: Console) async throws {
    let hadKey = try project.desk(console).logOutOfGarmin()
    guard !project.quiet else { return }
    console.say(
      hadKey
        ? "The key is forgotten here. To end it for everybody delete it at \(Desk.garminKeyPage)"
        : "There was no key")
  }
}
