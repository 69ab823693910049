package import Diagnostics
import Foundation
import Ingest
import Site
import Training
import TrainingStore

/// What can be done with a report's folder whose openrun.toml has no mistakes.
package struct Desk: Sendable {
  let workspace: Workspace
  /// What openrun.toml is warned of.
  package var warnings: [Diagnostic] { workspace.problems }

  /// Opens a report's folder.
  ///
  /// - Parameters:
  ///   - folder: that of the report, or of a family.
  ///   - athlete: whose report it is, of several athletes.
  /// - Throws: every mistake in its openrun.toml.
  package init(folder: String, athlete: String? = nil) throws(Refusal) {
    workspace = try Self.report(in: folder, of: athlete)
    guard !workspace.problems.hasErrors else { throw Refusal(workspace.problems) }
  }

  /// A folder as it is, with all mistakes.
  static func workspace(_ folder: String) throws(Refusal) -> Workspace {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw Refusal(
        "there is no folder \(folder)", help: "make one with  openrun init \(folder)")
    }
    return Workspace(folder: URL(fileURLWithPath: folder).standardizedFileURL.path)
  }

  /// The store; one that is not there yet is made.
  func openStore() throws -> TrainingStore { try workspace.openStore() }

  /// The store, in which activities are as openrun.toml wants them now.
  func settledStore() throws -> TrainingStore {
    let store = try openStore()
    try workspace.settle(store)
    return store
  }

  /// Does what stores something, and gives addresses to what has none.
  func storing<Value>(in store: TrainingStore, _ body: () throws -> Value) throws -> Value {
    try givingAddresses(in: store, rules: workspace.configuration.settlingRules, to: body)
  }
}

extension Workspace {
  func openStore() throws -> TrainingStore {
    let folder = URL(fileURLWithPath: storePath).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try TrainingStore(path: storePath)
  }

  /// Brings activities, derived values, drawings and addresses up to date.
  func settle(_ store: TrainingStore) throws {
    let rules = configuration.settlingRules
    try Ingest.settle(store, athlete: configuration.athlete, rules: rules)
    try giveAddresses(in: store, rules: rules)
  }

  /// A warning for each correction in openrun.toml that is about no activity there is, or about
  /// several that begin at once.
  func correctionWarnings(in store: TrainingStore) throws -> [Diagnostic] {
    let rules = configuration.settlingRules
    let unmatched = try Ingest.unmatchedCorrections(in: store, rules: rules).map { line in
      Diagnostic.warning(
        "there is no such activity in the store",
        at: line.map { place(ofLine: $0) },
        help: "write its start as ‘openrun list’ prints it, or delete the table")
    }
    let ambiguous = try Ingest.ambiguousCorrections(in: store, rules: rules).map {
      Diagnostic.warning(
        "\($0.ids.count) activities begin then, and this correction is about all of them",
        at: $0.correction.line.map { place(ofLine: $0) },
        help: "write one of their numbers instead:  "
          + $0.ids.map { "id = \($0)" }.joined(separator: "  or  "))
    }
    return unmatched + ambiguous
  }
}

extension Configuration {
  /// What the settings say about how activities are made of what sources tell.
  var settlingRules: SettlingRules {
    var rules = SettlingRules(timeZone: timeZone)
    (rules.aways, rules.corrections, rules.sportWords) = (aways, corrections, sportWords)
    return rules
  }
}
