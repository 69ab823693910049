import Diagnostics
import Ingest
import Site
import TrainingStore

/// The build of one report, on its own or as a part of a family's site.
struct ReportBuild {
  let workspace: Workspace
  let options: BuildOptions
  /// Where it lies in the site of a family; `nil` for a site of its own.
  let place: SubSite?

  init(_ workspace: Workspace, _ options: BuildOptions, place: SubSite? = nil) {
    (self.workspace, self.options, self.place) = (workspace, options, place)
  }

  /// All that can be refused was, and nothing of the site is written yet.
  struct Prepared {
    var store: TrainingStore
    var builder: SiteBuilder
    /// `nil` of the runner's own.
    var site: PublicSite?
    var warnings: [Diagnostic]
  }

  /// - Throws: every mistake in openrun.toml, the notes and the theme, and why a site for everybody
  ///   cannot be.
  func prepared() throws(Refusal) -> Prepared {
    guard workspace.isConfigured else { throw Refusal(workspace.problems) }
    let materials = SiteMaterials(
      workspace: workspace, themeName: options.theme, showsDrafts: options.showsDrafts)
    var warnings = workspace.problems + materials.problems
    guard !warnings.hasErrors, !(options.isStrict && !warnings.isEmpty) else {
      throw .beforeWriting(warnings)
    }
    do {
      let store = try workspace.openStore()
      let hasCorrections = !workspace.configuration.corrections.isEmpty
      if hasCorrections || options.isPublic { try workspace.settle(store) }
      if hasCorrections {
        warnings += try workspace.correctionWarnings(in: store)
        if options.isStrict, !warnings.isEmpty { throw Refusal.beforeWriting(warnings) }
      }
      let site = options.isPublic ? try workspace.publicSite(of: store) : nil
      if let site {
        warnings += workspace.changedPlaces(site)
        if options.isStrict, !warnings.isEmpty { throw Refusal.beforeWriting(warnings) }
      }
      return Prepared(
        store: store, builder: try builder(of: store, materials: materials, site: site),
        site: site, warnings: warnings)
    } catch {
      throw Refusal(error)
    }
  }

  /// Brings the store and the site up to date.
  func answer() async throws(Refusal) -> BuildAnswer {
    var build = try prepared()
    do {
      let receipt = try await build.builder.build(isStrict: options.isStrict)
      if options.isStrict, !receipt.problems.isEmpty {
        throw Refusal.beforeWriting(receipt.problems)
      }
      try build.site?.remember(workspace.configuration.privacy.places)
      return BuildAnswer(
        receipt: receipt,
        maps: try build.site.map { $0.view.mapCount(try build.store.activities()) }
          ?? build.store.routeCount(),
        unplaced: build.site?.unplaced,
        warnings: build.warnings + receipt.problems)
    } catch {
      throw Refusal(error)
    }
  }

  /// Builds the site of a store, in which derived values, drawings and addresses are brought up to
  /// date first; a drawing that is damaged is made again.
  ///
  /// - Throws: what reading the store throws.
  private func builder(
    of store: TrainingStore, materials: SiteMaterials, site: PublicSite?
  ) throws -> SiteBuilder {
    let configuration = workspace.configuration
    let (athlete, rules) = (configuration.athlete, configuration.settlingRules)
    return SiteBuilder(
      workspace: workspace, store: store, today: options.today, program: options.program,
      audience: site.map { .everybody($0.view) } ?? .runner,
      sharedView: options.isPublic ? nil : try workspace.sharedView(of: store),
      attack: try site.map { site in
        try workspace.siteAttack(
          on: store, mask: workspace.privacyMask(site.key), hidden: site.view.hidden, key: site.key)
      }, output: options.output, place: place, materials: materials
    ) { [workspace] in
      try workspace.settle(store)
    } drawing: { [cuts = site?.cuts] id in
      try cuts?.drawing(of: id)
        ?? soundDrawing(of: id, in: store, athlete: athlete, rules: rules)
    }
  }
}
