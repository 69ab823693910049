import Diagnostics

/// A first word that is no subcommand, and what was probably meant.
struct Misspelling {
  let word: String
  let nearest: String?

  /// `nil` when the first word is an option or a subcommand.
  init?(in arguments: [String]) {
    let known = OpenRun.subcommandNames + ["help"]
    guard let word = arguments.first, !word.hasPrefix("-"), !known.contains(word) else {
      return nil
    }
    self.word = word
    self.nearest = Diagnostics.nearest(to: word, in: known)
  }

  var diagnostic: Diagnostic {
    let help =
      nearest.map { "did you mean ‘openrun \($0)’?" }
      ?? "the commands are: \(OpenRun.subcommandNames.joined(separator: ", "))"
    return .error("there is no command ‘\(word)’", help: help)
  }
}
