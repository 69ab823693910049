import Diagnostics
import Foundation
import Ingest
import Site
import TrainingStore

extension TrainingStore {
  /// Ingests files, showing how far it has come; stops with a sentence when it cannot begin.
  func ingest(
    _ exports: [String], for configuration: Configuration, dryRun: Bool, console: Console,
    quiet: Bool, verbose: Bool = false
  ) throws -> Receipt {
    let progress = ProgressLine(console: console, isQuiet: quiet, namesFiles: verbose)
    let unpacking = UnpackingFolder(besideStore: path)
    defer {
      progress.finish()
      unpacking.remove()
    }
    do {
      return try Ingest.ingest(
        exports.map { URL(fileURLWithPath: $0).standardizedFileURL.path }, into: self,
        athlete: configuration.athlete, rules: configuration.settlingRules,
        temporaryFolder: unpacking.path,
        dryRun: dryRun, progress: progress.show)
    } catch let error as IngestError {
      throw Stopped("error: \(error)\nhelp: \(error.help)")
    } catch let error as TrainingStoreError {
      throw Stopped("error: \(error)\nhelp: \(error.help)")
    }
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

  func show(_ progress: IngestProgress) {
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
