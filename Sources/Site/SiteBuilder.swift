import Facts
import Foundation
import Hashing
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
  let audience: Audience
  /// By which what is sent from the runner's own site is made; `nil` for nothing to send there.
  let sharedView: PublicView?
  /// Attacks what is about to be written; `nil` for a site that is not for everybody.
  let attack: SiteAttack?
  /// Where it lies in the site of a family; `nil` for a site of its own.
  let place: SubSite?
  private let state: BuildState
  let outputFolder: String
  package let materials: SiteMaterials
  /// Brings what is derived in the store up to date; asked when something may have changed.
  let prepare: @Sendable () throws -> Void
  /// What the page of an activity draws; `nil` where nothing was recorded.
  let drawing: @Sendable (Int64) throws -> RunDrawing?

  package init(
    workspace: Workspace, store: TrainingStore, today: Day, program: String,
    audience: Audience = .runner, sharedView: PublicView? = nil, attack: SiteAttack? = nil,
    output: String? = nil, place: SubSite? = nil,
    materials: SiteMaterials? = nil,
    prepare: @escaping @Sendable () throws -> Void = {},
    drawing: (@Sendable (Int64) throws -> RunDrawing?)? = nil
  ) {
    self.workspace = workspace
    self.store = store
    self.today = today
    self.program = program
    self.audience = audience
    self.sharedView = sharedView
    self.attack = attack
    self.place = place
    state = place?.state ?? BuildState(workspace)
    outputFolder =
      place?.outputFolder ?? output
      ?? (audience.isPublic ? workspace.publishedFolder : workspace.outputFolder)
    self.materials = materials ?? SiteMaterials(workspace: workspace)
    self.prepare = prepare
    self.drawing = drawing ?? { try store.drawing(of: $0) }
  }

  /// Brings the site up to date; a strict build writes nothing when there is something to warn of.
  ///
  /// Neither the workspace nor the materials may have an error among their problems.
  ///
  /// - Throws: a `SiteError`, a `TrainingStoreError` when the store cannot be read, or `FoundLeaks`
  ///   when the attack found what must not be told; then the old site stands as it was.
  package func build(isStrict: Bool = false) async throws -> BuildReceipt {
    guard let theme = materials.theme else { return BuildReceipt(outputFolder: outputFolder) }
    try OutputGuard(workspace: workspace).check(outputFolder, isPublic: audience.isPublic)
    let lock = try state.lock()
    defer { withExtendedLifetime(lock) {} }

    let old = state.lastManifest(of: outputFolder)
    if old.whole == (try wholeFingerprint(theme)), old.stands(in: outputFolder),
      place.map({ $0.week != nil }) ?? true
    {
      return BuildReceipt(outputFolder: outputFolder, unchanged: old.entries.count)
    }
    try prepare()
    // Before anything is read, so that what is written meanwhile is looked at by the next build.
    let whole = try wholeFingerprint(theme)
    let folder = SiteFolder(path: outputFolder)
    let update = SiteUpdate(
      folder: folder, old: old, manifestPath: state.manifestPath(of: outputFolder),
      isPrecompressed: workspace.configuration.isPrecompressed)
    let (jobs, problems, isComplete, week) = try await jobs(theme, update: update)
    guard problems.isEmpty || !isStrict else {
      return BuildReceipt(outputFolder: outputFolder, problems: problems)
    }
    let ready = try attacked(jobs, last: old)
    try folder.prepare()
    if let week { try place?.keep(week) }
    // What is warned of is warned of again by the next build, so that one has to look.
    var receipt = try await update.run(
      ready, whole: problems.isEmpty && isComplete ? whole : nil, attacked: attack?.fingerprint)
    receipt.problems = problems
    return receipt
  }

  /// What the whole site is made from; of the store its revision.
  private func wholeFingerprint(_ theme: Theme) throws -> String {
    let revision = try store.revision()
    let notes = try Fingerprint(of: materials.notes)
    let links = try Fingerprint(of: athleteLinks)
    return Fingerprint.of { builder in
      builder.combine(program)
      builder.combine(today.iso)
      builder.combine(audience.fingerprint)
      builder.combine(sharedView.map { Audience.everybody($0).fingerprint } ?? "")
      builder.combine(workspace.configurationText)
      builder.combine(theme.fingerprint)
      builder.combine(revision)
      builder.combine(notes)
      builder.combine(workspace.configuration.baseURL ?? "")
      builder.combine(links)
    }.text
  }
}
