import Diagnostics
import Foundation
import Ingest
import Site
package import Training
import TrainingStore

/// How far an ingest has come.
package struct ReadingProgress: Hashable, Sendable {
  package var filesDone: Int
  /// Grows while zips inside zips are opened.
  package var filesTotal: Int
  /// The file that was just finished, without mail addresses.
  package var current: String
}

/// What an ingest did, in sentences.
package struct IngestAnswer: Sendable {
  /// What it did in one line.
  package var summary: String
  /// What is to be known besides, one line each.
  package var remarks: [String]
  /// Whether everything that was given could be used.
  package var isComplete: Bool
  /// Whether any file of it tells of anything.
  package var broughtSomething: Bool
}

extension Desk {
  /// Reads exports and recordings into the store.
  ///
  /// - Parameters:
  ///   - paths: of zips, folders and files.
  ///   - isDryRun: whether the store is left alone.
  ///   - today: the day from which plans of Garmin's calendar are still to come.
  ///   - progress: called after each file.
  /// - Throws: why nothing could be read at all.
  /// - Returns: what was read, and what it changed.
  package func ingest(
    _ paths: [String], isDryRun: Bool = false, today: Day,
    progress: @escaping (ReadingProgress) -> Void
  ) throws(Refusal) -> IngestAnswer {
    try refusing {
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      defer { unpacking.remove() }
      let scratch = isDryRun ? try scratchStore(in: unpacking) : nil
      defer { scratch?.folder.remove() }
      let store = try scratch.map { try TrainingStore(path: $0.path) } ?? openStore()
      var receipt = try Ingest.ingest(
        paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path }, into: store,
        athlete: workspace.configuration.athlete, rules: workspace.configuration.settlingRules,
        temporaryFolder: scratch?.folder.path ?? unpacking.path
      ) {
        progress(
          ReadingProgress(
            filesDone: $0.filesDone, filesTotal: $0.filesTotal, current: $0.current))
      }
      receipt.isDryRun = isDryRun
      let suggestions = CalendarSuggestions(
        try store.wellness(), today: today, configuration: workspace.configuration)
      return IngestAnswer(
        summary: receipt.summary,
        remarks: receipt.remarks + receipt.importSentences(paths) + receipt.correctionSentences
          + receipt.overlaps.sentences + receipt.entriesBeside.sentences
          + unknownSportSentences(receipt.unknownSports)
          + [suggestions.hint].compactMap { $0 },
        isComplete: receipt.isComplete,
        broughtSomething: receipt.files.imported + receipt.files.duplicate > 0)
    }
  }
}

extension Desk {
  /// A store that nobody keeps, with what the store holds.
  ///
  /// It lies beside the store, where there is room for it, and where there is none yet elsewhere: a
  /// dry run leaves no trace in the report's folder.
  private func scratchStore(in unpacking: UnpackingFolder) throws -> (
    folder: ScratchFolder, path: String
  ) {
    let hasStore = FileManager.default.fileExists(atPath: workspace.storePath)
    let folder = try ScratchFolder(in: hasStore ? unpacking.path : NSTemporaryDirectory())
    let path = folder.path + "/store.sqlite"
    if hasStore { try TrainingStore.copyFiles(of: workspace.storePath, to: path) }
    return (folder, path)
  }
}

/// A folder that is gone when a dry run is over.
private struct ScratchFolder {
  let path: String

  init(in parent: String) throws {
    path = URL(fileURLWithPath: parent).appendingPathComponent("openrun-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

extension Receipt {
  /// What must not be hidden, one line each.
  fileprivate var remarks: [String] {
    var lines: [String] = []
    if removedActivityCount > 0 {
      lines.append(
        removedActivityCount == 1
          ? "1 activity is no longer in the newest list of its account and was hidden"
          : "\(grouped(removedActivityCount)) activities are no longer in the newest list of their "
            + "account and were hidden")
    }
    if distrustedListCount > 0 {
      lines.append(
        "the export lacks more than a quarter of what was known, so nothing was removed")
    }
    let partly = problems.filter { $0.outcome == .imported }
    lines += partly.prefix(20).map { entry in
      let place = [entry.container, entry.entry].filter { !$0.isEmpty }.joined(separator: " › ")
      return "\(redacted(place)) was used in part" + (entry.reason.map { ": \($0.sentence)" } ?? "")
    }
    if partly.count > 20 {
      lines.append("\(grouped(partly.count - 20)) more files were used in part")
    }
    return lines + [unknownSentence].compactMap { $0 }
  }
}

extension Receipt {
  /// `2 activities were corrected (places 1, time 1); their pages tell how`.
  fileprivate var correctionSentences: [String] {
    guard correctedActivityCount > 0 else { return [] }
    let kinds = Correction.Kind.allCases.compactMap { kind in
      corrections[kind].map { "\(kind.rawValue.replacing("_", with: " ")) \($0)" }
    }.joined(separator: ", ")
    return [
      correctedActivityCount == 1
        ? "1 activity was corrected (\(kinds)); its page tells how"
        : "\(correctedActivityCount) activities were corrected (\(kinds)); their pages tell how"
    ]
  }
}
