import Facts
import Foundation
import Notes
import Report
import Theming
package import Training
package import TrainingStore
import Wording

/// Makes the site: plans every page, makes those that changed, writes those that differ.
package struct SiteBuilder: Sendable {
  package let workspace: Workspace
  package let store: TrainingStore
  let today: Day
  /// Tells one version of the program from another: another one makes every page anew.
  let program: String
  let outputFolder: String
  package let materials: SiteMaterials
  /// What the page of an activity draws; `nil` where nothing was recorded.
  let drawing: @Sendable (Int64) throws -> RunDrawing?

  package init(
    workspace: Workspace, store: TrainingStore, today: Day, program: String,
    output: String? = nil, materials: SiteMaterials? = nil,
    drawing: (@Sendable (Int64) throws -> RunDrawing?)? = nil
  ) {
    self.workspace = workspace
    self.store = store
    self.today = today
    self.program = program
    outputFolder = output ?? workspace.outputFolder
    self.materials = materials ?? SiteMaterials(workspace: workspace)
    self.drawing = drawing ?? { try store.drawing(of: $0) }
  }

  /// Brings the site up to date; a strict build writes nothing when there is something to warn of.
  ///
  /// Neither the workspace nor the materials may have an error among their problems. What is
  /// thrown is a `SiteError`, or a `TrainingStoreError` when the store cannot be read.
  package func build(isStrict: Bool = false) async throws -> BuildReceipt {
    guard let theme = materials.theme else { return BuildReceipt(outputFolder: outputFolder) }
    try OutputGuard(workspace: workspace).check(outputFolder)
    try SiteFolder(path: workspace.stateFolder).make()
    let lock = try ProjectLock(path: workspace.stateFolder + "/lock")
    defer { withExtendedLifetime(lock) {} }

    let old = Manifest(contentsOf: manifestPath)
    let content = try StoreContent(store)
    let whole = wholeFingerprint(theme, content)
    if old.whole == whole, old.stands(in: outputFolder) {
      return BuildReceipt(outputFolder: outputFolder, unchanged: old.entries.count)
    }
    let folder = SiteFolder(path: outputFolder)
    let update = SiteUpdate(folder: folder, old: old, manifestPath: manifestPath)
    let (jobs, problems) = try jobs(theme, content: content, update: update)
    guard problems.isEmpty || !isStrict else {
      return BuildReceipt(outputFolder: outputFolder, problems: problems)
    }
    try folder.prepare()
    // What is warned of is warned of again by the next build, so that one has to look.
    var receipt = try await update.run(jobs, whole: problems.isEmpty ? whole : nil)
    receipt.problems = problems
    return receipt
  }

  /// One manifest an output folder, outside of it; a folder within the report's is known by where
  /// it lies there, so that the report can be moved.
  private var manifestPath: String {
    let inside = workspace.folder + "/"
    let place =
      outputFolder.hasPrefix(inside) ? String(outputFolder.dropFirst(inside.count)) : outputFolder
    let name = fingerprint([Array(place.utf8)]).prefix(12)
    return workspace.stateFolder + "/manifest-" + name
  }

  /// What the whole site is made from, without opening a single activity.
  private func wholeFingerprint(_ theme: Theme, _ content: StoreContent) -> String {
    fingerprint(
      [
        Array(program.utf8), Array(today.iso.utf8), Array(workspace.configurationText.utf8),
        theme.fingerprint, content.fingerprint,
      ] + materials.notes.map { Array($0.everything.utf8) })
  }
}

/// What is in the store, without opening a single activity.
struct StoreContent: Sendable {
  /// By activity, of what its page draws.
  let drawings: [Int64: UInt64]
  let files: FileSummary
  /// Of all that pages can show.
  let fingerprint: [UInt8]

  /// The store's revision counts writes; the digests tell two stores with as many of them apart.
  ///
  /// Files of which nothing was kept change nothing but their count on the page about the data.
  init(_ store: TrainingStore) throws {
    let digests = try store.contentDigests()
    drawings = try store.drawingDigests()
    files = FileSummary(try store.fileTallies())
    let texts = String(try store.revision()) + String(describing: files)
    fingerprint =
      Array(texts.utf8)
      + digests.sorted { $0.key < $1.key }.flatMap { id, digest in
        withUnsafeBytes(of: (id.littleEndian, digest.littleEndian), Array.init)
      }
  }
}

extension Note {
  /// All that a page can show of a note, or be arranged by.
  fileprivate var everything: String {
    [
      file, "\(target)", title ?? "", date?.description ?? "", "\(order ?? .max)",
      "\(isInNavigation)", description ?? "", markdown,
    ].joined(separator: "\n")
  }
}
