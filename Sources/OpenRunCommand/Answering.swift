import ArgumentParser

/// A command that is handed what it prints on.
protocol Answering: ParsableCommand {
  func run(on console: Console) async throws
}
