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
  /// Which activities are shown without anything that lies in space; `nil` of a private site.
  package var unplaced: Unplaced?
  /// What could not be shown.
  package var warnings: [Diagnostic]

  package var summary: String { receipt.summary }
  /// The page to begin with.
  package var firstPage: String { receipt.firstPage }
  /// The paths of files that differ from what was there, in order.
  package var writtenFiles: [String] { receipt.writtenFiles }
}

/// What can be sent of a week.
package struct ShareAnswer: Sendable {
  /// Absolute; the page first.
  package var files: [String]
  package var build: BuildAnswer
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

  /// Brings a site up to date with what is to be sent of a week, a month or a run, which it has from
  /// now on; of the last week that is over where nothing is named.
  ///
  /// - Throws: every mistake in openrun.toml, the notes and the theme, and a subject without anything
  ///   to tell.
  /// - Returns: the files, from the folder of the site on.
  package static func share(
    _ folder: String, of athlete: String? = nil, _ subject: ShareSubject?, _ options: BuildOptions
  ) async throws(Refusal) -> ShareAnswer {
    let workspace = try report(in: folder, of: athlete)
    guard workspace.isConfigured else { throw Refusal(workspace.problems) }
    let lastWeek = options.today.isoWeek + (options.today.weekday == 7 ? 0 : -1)
    let subject = subject ?? .week(lastWeek)
    do {
      let store = try workspace.openStore()
      try store.require(subject)
      _ = try store.write { try $0.share(subject) }
    } catch {
      throw Refusal(error)
    }
    let build = try await build(folder, of: athlete, options)
    let files = SharePath(subject).all.map { build.receipt.outputFolder + "/" + $0 }
    guard files.allSatisfy({ FileManager.default.fileExists(atPath: $0) }) else {
      throw Refusal(
        build.warnings + [
          .error(
            "nothing of \(subject.text) was written to be sent",
            help:
              "it is made of what everybody may see;  openrun build --public  says what is amiss")
        ])
    }
    return ShareAnswer(files: files, build: build)
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

extension TrainingStore {
  /// Refuses what nothing is known of.
  fileprivate func require(_ subject: ShareSubject) throws {
    let (isKnown, help) =
      switch subject {
      case .week(let week):
        (
          try activities().contains { week.contains($0.day) },
          "name a week as --week 2026-W47"
        )
      case .month(let month):
        (try activities().contains { month.contains($0.day) }, "name a month as --month 2026-11")
      case .run(let address):
        (
          try address.family == .running && addresses().present.values.contains(address.path),
          "name a run by the name of its page, as --run 2026-11-22-run"
        )
      }
    guard isKnown else {
      let what = if case .run = subject { "there is no run" } else { "there is no activity in" }
      throw Refusal("\(what) \(subject.text)", help: help)
    }
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
