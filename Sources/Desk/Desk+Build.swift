package import Diagnostics
import Facts
import Foundation
import Ingest
import Site
package import Training
import TrainingStore

/// How a site is to be built.
package struct BuildOptions: Sendable {
  package var today: Day
  /// Tells one version of the program from another: another one makes every page anew.
  package var program: String
  /// Absolute; `nil` for the folder that openrun.toml names.
  package var output: String?
  /// `nil` for the theme that openrun.toml names.
  package var theme: String?
  package var showsDrafts = false
  /// Whether the site is for everybody.
  package var isPublic = false
  /// Whether a warning is a mistake.
  package var isStrict = false

  package init(today: Day, program: String) {
    (self.today, self.program) = (today, program)
  }
}

/// What a build did.
package struct BuildAnswer: Sendable {
  package var summary: String
  /// The page to begin with.
  package var firstPage: String
  /// How many pages have a map.
  package var maps: Int
  /// Which activities are shown without anything that lies in space; `nil` of a private site.
  package var unplaced: Unplaced?
  /// The paths of files that differ from what was there, in order.
  package var writtenFiles: [String]
  /// What could not be shown.
  package var warnings: [Diagnostic]
}

/// What can be sent of a week.
package struct ShareAnswer: Sendable {
  /// Absolute; the page first.
  package var files: [String]
  package var build: BuildAnswer
}

extension Desk {
  /// Brings the store and the site of a report's folder up to date.
  ///
  /// - Throws: every mistake in openrun.toml, the notes and the theme.
  package static func build(
    _ folder: String, _ options: BuildOptions
  ) async throws(Refusal) -> BuildAnswer {
    let workspace = try workspace(folder)
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
      var site = options.isPublic ? try workspace.publicSite(of: store) : nil
      if let site {
        warnings += workspace.changedPlaces(site)
        if options.isStrict, !warnings.isEmpty { throw Refusal.beforeWriting(warnings) }
      }
      let view = site?.view
      let attack = try site.map { site in
        try workspace.siteAttack(
          on: store, mask: workspace.privacyMask(site.key), hidden: site.view.hidden, key: site.key)
      }
      let builder = workspace.siteBuilder(
        of: store, options, materials: materials, site: site, attack: attack,
        sharedView: options.isPublic ? nil : try workspace.sharedView(of: store))
      let receipt = try await builder.build(isStrict: options.isStrict)
      if options.isStrict, !receipt.problems.isEmpty {
        throw Refusal.beforeWriting(receipt.problems)
      }
      try site?.remember(workspace.configuration.privacy.places)
      return BuildAnswer(
        summary: receipt.summary, firstPage: receipt.firstPage,
        maps: try view.map { $0.mapCount(try store.activities()) } ?? store.routeCount(),
        unplaced: site?.unplaced,
        writtenFiles: receipt.writtenFiles,
        warnings: warnings + receipt.problems)
    } catch {
      throw Refusal(error)
    }
  }

  /// Brings a site up to date with what is to be sent of a week, which it has from now on; of the last
  /// week that is over where none is named.
  ///
  /// - Throws: every mistake in openrun.toml, the notes and the theme, and a week without anything
  ///   to tell.
  /// - Returns: the files of the week, from the folder of the site on.
  package static func share(
    _ folder: String, week: ISOWeek?, _ options: BuildOptions
  ) async throws(Refusal) -> ShareAnswer {
    let workspace = try workspace(folder)
    guard workspace.isConfigured else { throw Refusal(workspace.problems) }
    let week = week ?? options.today.isoWeek + (options.today.weekday == 7 ? 0 : -1)
    do {
      let store = try workspace.openStore()
      let (monday, sunday) = (week.monday, week.sunday)
      guard try store.activities().contains(where: { (monday...sunday).contains($0.day) }) else {
        throw Refusal(
          "there is no activity in \(week.iso)", help: "name a week as --week 2026-W47")
      }
      _ = try store.write { try $0.share(week) }
    } catch {
      throw Refusal(error)
    }
    let build = try await build(folder, options)
    let output = options.isPublic ? workspace.publishedFolder : workspace.outputFolder
    return ShareAnswer(
      files: SharePath.all(week).map { (options.output ?? output) + "/" + $0 }, build: build)
  }

  /// Every mistake in openrun.toml, the notes, the theme and the links of the finished site; with a
  /// store, also what its corrections are not about.
  package static func check(_ folder: String) throws(Refusal) -> [Diagnostic] {
    let workspace = try workspace(folder)
    var problems = workspace.problems
    if workspace.isConfigured {
      problems += SiteMaterials(workspace: workspace).problems
      problems += workspace.knownCorrectionWarnings()
    }
    let hasSite = FileManager.default.fileExists(
      atPath: workspace.outputFolder + "/" + PagePath.overview)
    guard !problems.hasErrors, hasSite else { return problems }
    return problems + LinkCheck(folder: workspace.outputFolder).problems()
  }
}

extension Workspace {
  /// The warnings of corrections as far as the store tells without being brought up to date.
  fileprivate func knownCorrectionWarnings() -> [Diagnostic] {
    guard !configuration.corrections.isEmpty,
      FileManager.default.fileExists(atPath: storePath)
    else { return [] }
    do {
      let store = try TrainingStore(path: storePath)
      return try store.hasUnsettledItems() ? [] : correctionWarnings(in: store)
    } catch {
      return Refusal(error).diagnostics
    }
  }

  /// Builds the site of a store, in which derived values, drawings and addresses are brought up to
  /// date first; a drawing that is damaged is made again.
  fileprivate func siteBuilder(
    of store: TrainingStore, _ options: BuildOptions, materials: SiteMaterials,
    site: PublicSite?, attack: SiteAttack?, sharedView: PublicView?
  ) -> SiteBuilder {
    let (athlete, rules) = (configuration.athlete, configuration.settlingRules)
    return SiteBuilder(
      workspace: self, store: store, today: options.today, program: options.program,
      audience: site.map { .everybody($0.view) } ?? .runner, sharedView: sharedView,
      attack: attack, output: options.output, materials: materials
    ) {
      try settle(store)
    } drawing: { [cuts = site?.cuts] id in
      try cuts?.drawing(of: id)
        ?? soundDrawing(of: id, in: store, athlete: athlete, rules: rules)
    }
  }
}
