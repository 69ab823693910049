import ArgumentParser
import Foundation
import TrainingStore

/// The door: arguments in, one call, words out.
package enum Program {
  package static let version = "0.1.0"

  package static func main() async {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let hint = Misspelling(in: arguments) {
      Console.standard.problem(hint.message)
      exit(ExitCode.usage.rawValue)
    }
    do {
      var command = try OpenRun.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let stopped as Stopped {
      Console.standard.problem(stopped.message)
      exit(stopped.code.rawValue)
    } catch let error as TrainingStoreError {
      Console.standard.problem("error: \(error)\nhelp: \(error.help)")
      exit(ExitCode.couldNot.rawValue)
    } catch {
      OpenRun.exit(withError: error)
    }
  }
}

/// Why a command ended before its end: words for people, and the code for scripts.
struct Stopped: Error {
  var message: String
  var code: ExitCode

  init(_ message: some CustomStringConvertible, code: ExitCode = .couldNot) {
    self.message = message.description
    self.code = code
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
