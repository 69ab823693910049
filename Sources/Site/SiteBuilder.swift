package import Diagnostics
import Foundation
import Markup
import Notes
import Report
import Theming
package import Training
package import TrainingStore

/// Makes the site: plans every page, makes those that changed, writes those that differ.
package struct SiteBuilder: Sendable {
  package let workspace: Workspace
  package let store: TrainingStore
  let today: Day
  /// Tells one version of the program from another: another one makes every page anew.
  let program: String
  let outputFolder: String
  let materials: SiteMaterials

  package init(
    workspace: Workspace, store: TrainingStore, today: Day, program: String,
    output: String? = nil, themeName: String? = nil, showsDrafts: Bool = false
  ) {
    self.workspace = workspace
    self.store = store
    self.today = today
    self.program = program
    outputFolder = output ?? workspace.outputFolder
    materials = SiteMaterials(
      workspace: workspace, themeName: themeName, showsDrafts: showsDrafts)
  }

  /// Every mistake in openrun.toml, the notes and the theme.
  package var problems: [Diagnostic] { workspace.problems + materials.problems }

  /// Brings the site up to date.
  ///
  /// - Precondition: ``problems`` holds no error.
  /// - Throws: `SiteError`, or `TrainingStoreError` when the store cannot be read.
  package func build() async throws -> BuildReceipt {
    guard let theme = materials.theme else { return BuildReceipt(outputFolder: outputFolder) }
    try OutputGuard(workspace: workspace).check(outputFolder)
    try FileManager.default.createDirectory(
      atPath: workspace.stateFolder, withIntermediateDirectories: true)
    let lock = try ProjectLock(path: workspace.stateFolder + "/lock")
    defer { withExtendedLifetime(lock) {} }

    let old = Manifest(contentsOf: manifestPath)
    let whole = try wholeFingerprint(theme)
    if old.whole == whole, old.stands(in: outputFolder) {
      return BuildReceipt(outputFolder: outputFolder, unchanged: old.entries.count)
    }
    let (jobs, problems) = try jobs(theme)
    let folder = SiteFolder(path: outputFolder)
    try folder.prepare()
    let update = SiteUpdate(folder: folder, old: old, manifestPath: manifestPath)
    var receipt = try await update.run(jobs, whole: whole)
    receipt.problems = problems
    return receipt
  }

  /// One manifest an output folder, outside of it.
  private var manifestPath: String {
    let name = fingerprint([Array(outputFolder.utf8)]).prefix(12)
    return workspace.stateFolder + "/manifest-" + name
  }

  /// What the whole site is made from, without opening a single activity.
  private func wholeFingerprint(_ theme: Theme) throws -> String {
    fingerprint(
      [
        Array(program.utf8), Array(today.iso.utf8), Array(workspace.configurationText.utf8),
        theme.fingerprint, Array(String(try store.revision()).utf8),
      ] + materials.notes.map { Array("\($0.file)\n\($0.target)\n\($0.title ?? "")\n\($0.markdown)".utf8) })
  }
}
