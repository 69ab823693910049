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
    var view: PublicView?
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
      let view = options.isPublic ? try workspace.publicView(of: store) : nil
      return Prepared(
        store: store,
        builder: builder(
          of: store, materials: materials, audience: view.map { .everybody($0) } ?? .runner),
        view: view, warnings: warnings)
    } catch {
      throw Refusal(error)
    }
  }

  /// Brings the store and the site up to date.
  func answer() async throws(Refusal) -> BuildAnswer {
    let build = try prepared()
    do {
      let receipt = try await build.builder.build(isStrict: options.isStrict)
      if options.isStrict, !receipt.problems.isEmpty {
        throw Refusal.beforeWriting(receipt.problems)
      }
      return BuildAnswer(
        receipt: receipt,
        maps: try build.view.map { $0.mapCount(try build.store.activities()) }
          ?? build.store.routeCount(),
        unplaced: build.view.map { $0.unplaced.subtracting($0.hidden).count },
        warnings: build.warnings + receipt.problems)
    } catch {
      throw Refusal(error)
    }
  }

  /// Builds the site of a store, in which derived values, drawings and addresses are brought up to
  /// date first; a drawing that is damaged is made again.
  private func builder(
    of store: TrainingStore, materials: SiteMaterials, audience: Audience
  ) -> SiteBuilder {
    let configuration = workspace.configuration
    let (athlete, rules) = (configuration.athlete, configuration.settlingRules)
    return SiteBuilder(
      workspace: workspace, store: store, today: options.today, program: options.program,
      audience: audience, output: options.output, place: place, materials: materials
    ) { [workspace] in
      try workspace.settle(store)
    } drawing: {
      try soundDrawing(of: $0, in: store, athlete: athlete, rules: rules)
    }
  }
}
