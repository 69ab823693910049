import ArgumentParser
import Desk
import Diagnostics
import Foundation

/// The door: arguments in, one call, words out.
package enum Program {
  package static let version = "0.1.0"

  package static func main() async {
    signal(SIGPIPE, SIG_IGN)
    await run(Array(CommandLine.arguments.dropFirst()), on: Console())
  }

  static func run(_ arguments: [String], on console: Console) async {
    if let hint = Misspelling(in: arguments) {
      console.problem(hint.diagnostic.description)
      exit(ExitCode.usage.rawValue)
    }
    do {
      var command = try OpenRun.parseAsRoot(arguments)
      if let command = command as? any Answering {
        try await command.run(on: console)
      } else {
        try command.run()
      }
    } catch let refusal as Refusal {
      console.problem(refusal.diagnostics.map(\.description).joined(separator: "\n\n"))
      exit((refusal.isMisuse ? ExitCode.usage : .couldNot).rawValue)
    } catch {
      OpenRun.exit(withError: error)
    }
  }
}

extension ExitCode {
  /// It could not be done.
  static let couldNot = ExitCode(1)
  /// Done, but some of the input could not be used.
  static let incomplete = ExitCode(2)
  /// The command line makes no sense.
  static let usage = ExitCode(64)
}
