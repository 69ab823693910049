import Diagnostics
import Foundation
import LiveService

extension ServiceTrouble {
  /// What is to be told, and what to do about it.
  ///
  /// Only Garmin knows sign-ins.
  func diagnostic(of service: Service) -> Diagnostic {
    switch self {
    case .keyNotAccepted:
      .error("\(service.name) does not accept the API key", help: service.newKey)
    case .noKey(let variable):
      .error(
        "\(variable) holds no key: it is empty, or has blanks in it",
        help: "put the whole key into it, or leave it out to use the one that was kept")
    case .signInOver:
      .error(
        "the sign-in to Garmin is over",
        help: "sign in again by  openrun garmin login --ticket , or use a key: "
          + Desk.garminKeyPage)
    case .passwordNotAccepted:
      .error(
        "Garmin does not accept this e-mail address and password",
        help: "nothing is tried twice, since accounts are locked for that; sign in by a browser: "
          + "openrun garmin login --ticket")
    case .codeNotAccepted:
      .error("Garmin does not accept this code", help: "begin again with a new one")
    case .ticketOver:
      .error(
        "this ticket was used before, or is older than a minute",
        help: "get a new one in the browser and run  openrun garmin login --ticket  again")
    case .signInBlocked:
      .error(
        "Garmin lets no program sign in right now",
        help: "openrun does not try for an hour; "
          + Self.otherWays)
    case .signInPaused(let until):
      .error(
        "Garmin let no program sign in, so openrun does not try before \(Self.clock(until))",
        help: Self.otherWays)
    case .signInRefused(let word):
      .error(
        "Garmin wants something else first (\(word))",
        help: "sign in by a browser and see what it asks; then  openrun garmin login --ticket")
    case .refused:
      .error(
        "Garmin refuses this program, or this network, for now",
        help: "what was fetched is kept; a key goes another way: " + Desk.garminKeyPage)
    case .paused(let until):
      .error(
        "\(service.name) asks for a pause until \(Self.clock(until))",
        help: "what was fetched is kept; run  openrun sync  after that")
    case .failing(let status):
      .error(
        "\(service.noun) has an error of its own (\(status))",
        help: "what was fetched is kept; run  openrun sync  again later")
    case .misunderstood(let status, let area):
      .error(
        "\(service.noun) did not understand what openrun asked (\(status), \(area))",
        help: "\(service.name) may have changed its service: look for a newer version of openrun")
    case .noAnswer(let area):
      .error(
        "what \(service.noun) answered is no answer to what was asked (\(area))",
        help: "run  openrun sync  again later; if it stays, look for a newer version of "
          + "openrun")
    case .damaged:
      .error(
        "what \(service.noun) sent is damaged", help: "run  openrun sync  again later")
    case .unreachable(let cause): Self.diagnostic(cause, service)
    case .secret(let error): error.diagnostic
    }
  }

  private static let otherWays =
    "use a key (\(Desk.garminKeyPage)), or a ticket of a browser: openrun garmin login --ticket"

  private static func diagnostic(_ cause: Cause, _ service: Service) -> Diagnostic {
    let again = "what was fetched is kept; run  openrun sync  again later"
    let noun = service.noun
    return switch cause {
    case .noConnection:
      .error("\(noun) cannot be reached", help: "is there a connection? " + again)
    case .timeOut: .error("\(noun) took too long to answer", help: again)
    case .cutOff: .error("the connection to \(noun) broke off", help: again)
    case .tooLarge: .error("\(noun) sent more than openrun takes at once", help: again)
    case .certificate:
      .error(
        "the other end could not prove that it is \(noun)",
        help: "look at the clock of this computer, and at a proxy that opens connections; a file "
          + "with its certificates can be named by SSL_CERT_FILE")
    case .insecure:
      .error(
        "there is no secure connection to \(noun)",
        help: "is there a proxy, or a network that wants a sign-in first? " + again)
    case .noRoom(let reason):
      .error("there is no room for what \(noun) sends: \(reason)", help: again)
    case .other(let words): .error("\(noun) cannot be reached: \(words)", help: again)
    }
  }

  /// On the clock of this computer.
  private static func clock(_ seconds: Double) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "d MMMM HH:mm"
    return format.string(from: Date(timeIntervalSince1970: seconds))
  }
}

extension SecretError {
  var diagnostic: Diagnostic {
    switch self {
    case .isLink(let path):
      .error("\(path) is a link, so a secret in it is not used", help: "remove it and log in again")
    case .isOfAnother(let path):
      .error("\(path) belongs to somebody else", help: "remove it and log in again")
    case .isLoose(let path, let isFolder):
      .error(
        "others on this computer can read \(path)",
        help:
          "chmod \(isFolder ? "700" : "600") '\(path)'  and, if anybody could have used it, make "
          + "a new key")
    case .unreadable(let path, let reason):
      .error("\(path) cannot be read: \(reason)", help: "remove it and log in again")
    case .unwritable(let path, let reason):
      .error("\(path) cannot be written: \(reason)", help: "look at the folder it lies in")
    }
  }
}
