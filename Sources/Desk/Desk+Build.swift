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
  let receipt: BuildReceipt
  /// How many pages have a map.
  package var maps: Int
  /// How many activities are shown without anything that lies in space; `nil` of a private site.
  package var unplaced: Int?
  /// What could not be shown.
  package var warnings: [Diagnostic]

  package var summary: String { receipt.summary }
  /// The page to begin with.
  package var firstPage: String { receipt.firstPage }
  /// The paths of files that differ from what was there, in order.
  package var writtenFiles: [String] { receipt.writtenFiles }
}

extension Desk {
  /// Brings the store and the site of a report's folder up to date; of a family those of everyone, or
  /// those of one athlete.
  ///
  /// - Throws: every mistake in openrun.toml, the notes and the theme.
  package static func build(
    _ folder: String, of athlete: String? = nil, _ options: BuildOptions
  ) async throws(Refusal) -> BuildAnswer {
    let workspace = try workspace(folder)
    guard let family = Family(workspace) else {
      return try await ReportBuild(try report(in: folder, of: athlete), options).answer()
    }
    let build = FamilyBuild(family, options)
    guard let athlete else { return try await build.answer() }
    return try await build.answer(of: athlete)
  }

  /// Every mistake in openrun.toml, the notes, the theme and the links of the finished site; with a
  /// store, also what its corrections are not about.
  package static func check(
    _ folder: String, of athlete: String? = nil
  ) throws(Refusal) -> [Diagnostic] {
    let workspace = try workspace(folder)
    if let family = Family(workspace) { return try family.check(athlete) }
    return try report(in: folder, of: athlete).check()
  }
}

extension Workspace {
  fileprivate func check() -> [Diagnostic] {
    let problems = problemsBeforeBuilding
    let hasSite = FileManager.default.fileExists(atPath: outputFolder + "/" + PagePath.overview)
    guard !problems.hasErrors, hasSite else { return problems }
    return problems + LinkCheck(folder: outputFolder).problems()
  }

  /// Every mistake in openrun.toml, the notes and the theme; with a store, also what its corrections
  /// are not about.
  var problemsBeforeBuilding: [Diagnostic] {
    guard isConfigured else { return problems }
    return problems + SiteMaterials(workspace: self).problems + knownCorrectionWarnings()
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
}
