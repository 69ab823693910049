import ArgumentParser
import Desk
import Foundation
import LiveService

struct GarminCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "garmin", abstract: "Open Garmin Connect to openrun, and close it again.",
    discussion: """
      Garmin gives runners a key to their own data (\(Desk.garminKeyPage)). \
      openrun keeps it in .secrets/, readable by you alone, and sends it to Garmin and to nobody else. \
      So it does with what a sign-in leaves; a password is not kept.
      """,
    subcommands: [GarminLogin.self, GarminStatus.self, GarminLogout.self])
}

struct GarminLogin: Answering {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Keep what opens your data at Garmin.",
    discussion: """
      With a key (--key, which is meant if nothing is named) Garmin lets openrun read your data, \
      officially. A sign-in (--ticket, --import, --password) opens more, as training readiness and the \
      weather of a run, by the way that Garmin's own programs go; Garmin does not permit that to \
      others, and changes it at any time.

      A key, a ticket, a password or a code is asked for, and read from standard input without a \
      terminal. None is ever given as an argument, where others on this computer could read it.
      """)

  @OptionGroup var project: ProjectOptions

  @Flag(help: "With a key of Garmin's personal API.")
  var key = false

  @Option(help: ArgumentHelp("Read the key from a file.", valueName: "file"))
  var keyFile: String?

  @Flag(help: "With a ticket: you sign in by a browser and copy the address where it ends.")
  var ticket = false

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "With the sign-in of another program, in its garmin_tokens.json.", valueName: "file"))
  var importFile: String?

  @Flag(help: "With e-mail address and password. An experiment: Garmin often blocks it.")
  var password = false

  @Flag(help: "Sign in without asking whether you know what Garmin thinks of it.")
  var yes = false

  func validate() throws {
    let ways = [key || keyFile != nil, ticket, importFile != nil, password]
    if ways.count(where: { $0 }) > 1 {
      throw ValidationError("Give one of --key, --ticket, --import and --password.")
    }
  }

  func run(on console: Console) async throws {
    let desk = try project.desk(console)
    if ticket || importFile != nil || password {
      try signIn(desk, console)
    } else {
      try keepKey(desk, console)
    }
  }

  private func keepKey(_ desk: Desk, _ console: Console) throws {
    let text: String
    if let keyFile {
      guard let read = try? String(contentsOfFile: keyFile, encoding: .utf8) else {
        throw Refusal("\(keyFile) cannot be read", help: "name the file that holds the key")
      }
      text = read
    } else {
      text = console.askSecret("Key from \(Desk.garminKeyPage):").text
    }
    try desk.logIntoGarmin(key: text)
    if !project.quiet { console.say("Garmin accepts the key\nNext: openrun sync") }
  }

  private func signIn(_ desk: Desk, _ console: Console) throws {
    try confirm(console)
    if let importFile {
      try desk.importGarminTokens(importFile)
    } else if ticket {
      if console.isInteractive, !project.quiet {
        console.say(
          "Sign in at\n  \(Desk.ticketPage)\nThe browser ends at an address with  ticket=ST-…  in it. "
            + "A ticket is good once, for about a minute.")
      }
      try desk.logIntoGarmin(ticket: console.askSecret("Ticket, or the whole address:").text)
    } else {
      try signInByPassword(desk, console)
    }
    guard !project.quiet else { return }
    console.say("Signed in to Garmin\nNext: openrun sync")
    if importFile != nil {
      console.say(
        "The other program will have to sign in again: what it shares with openrun works once.")
    }
  }

  private func signInByPassword(_ desk: Desk, _ console: Console) throws {
    let email = console.askSecret("E-mail address:").text
    let password = console.askSecret("Password:")
    guard case .needsCode(let pending) = try desk.beginLogin(email: email, password: password)
    else { return }
    for _ in 0..<3 {
      let code = console.askSecret("Code that Garmin sent by mail or phone:")
      if code.isEmpty { break }
      if try desk.completeMFA(pending, code: code) { return }
      console.problem("warning: Garmin does not accept this code")
    }
    throw Refusal(
      "there is no sign-in without the code",
      help: "begin again, or use a key: openrun garmin login")
  }

  private func confirm(_ console: Console) throws {
    if yes { return }
    console.say(
      "Garmin's terms do not allow programs of others to sign in; it may close an account for that, "
        + "though no case is known. A key is the official way: \(Desk.garminKeyPage)")
    let answer = console.askSecret("Sign in all the same? [y/N]").text.lowercased()
    guard ["y", "yes"].contains(answer) else {
      throw Refusal(
        "nothing was sent", help: "use a key (openrun garmin login), or say yes (or --yes)")
    }
  }
}

struct GarminStatus: Answering {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say what opens your data at Garmin.")

  @OptionGroup var project: ProjectOptions

  func run(on console: Console) async throws {
    let desk = try project.desk(console)
    let key = try desk.garminKeyOrigin()
    switch key {
    case .kept: console.say("There is a key, in .secrets/")
    case .environment: console.say("There is a key, in GARMIN_PERSONAL_API_KEY")
    case nil: console.say("There is no key")
    }
    if try desk.hasTokens() {
      console.say("There is a sign-in" + (try desk.currentUser().map { " of \($0)" } ?? ""))
    } else if key == nil {
      console.say("There is no sign-in\nNext: openrun garmin login --key")
    }
  }
}

struct GarminLogout: Answering {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Forget the key and the sign-in.")

  @OptionGroup var project: ProjectOptions

  func run(on console: Console) async throws {
    let had = try project.desk(console).logOutOfGarmin()
    guard !project.quiet else { return }
    if had.key {
      console.say(
        "The key is forgotten here. To end it for everybody delete it at \(Desk.garminKeyPage)")
    }
    if had.signIn {
      console.say(
        "The sign-in is forgotten here. To end it everywhere change the password at Garmin.")
    }
    if !had.key, !had.signIn { console.say("There was neither key nor sign-in") }
  }
}
