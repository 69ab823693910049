import Desk
import Diagnostics
import Training

extension Desk {
  /// Ingests files, showing how far it has come.
  func ingest(
    _ exports: [String], isDryRun: Bool = false, on console: Console, quiet: Bool,
    verbose: Bool = false
  ) throws -> IngestAnswer {
    let progress = ProgressLine(console: console, isQuiet: quiet, namesFiles: verbose)
    defer { progress.finish() }
    return try ingest(exports, isDryRun: isDryRun, today: .today, progress: progress.show)
  }
}

/// How far an ingest has come: a bar on a terminal, a line now and then elsewhere.
final class ProgressLine {
  private let console: Console
  private let isQuiet: Bool
  private let namesFiles: Bool
  private var shown = 0
  private var nextLine = 1_000

  init(console: Console, isQuiet: Bool, namesFiles: Bool = false) {
    self.console = console
    self.isQuiet = isQuiet
    self.namesFiles = namesFiles
  }

  func show(_ progress: ReadingProgress) {
    guard !isQuiet else { return }
    guard !namesFiles else { return console.problem("read \(progress.current)") }
    if console.drawsProgress {
      let percent = progress.filesDone * 100 / max(1, progress.filesTotal)
      guard percent != shown || progress.filesDone == progress.filesTotal else { return }
      shown = percent
      let filled = percent * 24 / 100
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
      console.progress(
        "\(bar) \(grouped(progress.filesDone)) of \(grouped(progress.filesTotal)) files")
    } else if progress.filesDone >= nextLine {
      nextLine = progress.filesDone + max(1_000, progress.filesTotal / 10)
      console.problem(
        "read \(grouped(progress.filesDone)) of \(grouped(progress.filesTotal)) files")
    }
  }

  func finish() { if console.drawsProgress, !isQuiet, !namesFiles { console.progress("") } }
}
