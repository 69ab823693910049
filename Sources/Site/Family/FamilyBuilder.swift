import Diagnostics
import Facts
import Foundation
import Hashing
import Report
import Theming
package import Training
import Wording

/// Makes what the site of a family has besides those of its athletes: the first page, the theme's
/// files, and no longer what was left of athletes who are not shown any more.
package struct FamilyBuilder: Sendable {
  let family: Family
  let shown: [FamilyMember]
  let today: Day
  let program: String
  let isPublic: Bool
  let output: String
  package let materials: SiteMaterials

  /// - Parameters:
  ///   - family: all athletes.
  ///   - shown: those whom the site shows, in order.
  ///   - today: the day it is told on.
  ///   - program: tells one version of the program from another.
  ///   - isPublic: whether everybody may see the site.
  ///   - output: where the whole site lies.
  ///   - materials: the family's theme.
  package init(
    _ family: Family, shown: [FamilyMember], today: Day, program: String, isPublic: Bool,
    output: String, materials: SiteMaterials
  ) {
    (self.family, self.shown, self.today, self.program) = (family, shown, today, program)
    (self.isPublic, self.output, self.materials) = (isPublic, output, materials)
  }

  /// Brings the first page up to date, once the sites of all who are shown are.
  package func build() async throws -> BuildReceipt {
    guard let theme = materials.theme else { return BuildReceipt(outputFolder: output) }
    let state = BuildState(family.workspace)
    let lock = try state.lock()
    defer { withExtendedLifetime(lock) {} }
    let removed = try await removeThoseWhoLeft()
    let folder = SiteFolder(path: output)
    let update = SiteUpdate(
      folder: folder, old: state.lastManifest(of: output),
      manifestPath: state.manifestPath(of: output))
    let jobs = try jobs(theme, update)
    try folder.prepare()
    var receipt = try await update.run(jobs, whole: nil)
    receipt.removed += removed
    return receipt
  }

  private func jobs(_ theme: Theme, _ update: SiteUpdate) throws -> [SiteJob] {
    let configuration = family.workspace.configuration
    let facts = FamilyFacts(
      today: today,
      members: shown.compactMap { member in
        SubSite(of: member, in: family, among: shown, output: output).week.map {
          FamilyFacts.Member(id: member.id, name: member.name, week: $0)
        }
      }, baseURL: configuration.baseURL)
    let wording = Wording(language: configuration.language, units: configuration.units)
    let frame = SiteFrame(
      facts, title: configuration.title, author: configuration.author, isPublic: isPublic,
      wording: wording)
    return try siteJobs(theme, frame, wording, program: program, update: update) { context in
      (try context.plans(ofFamily: facts), [])
    }
  }

  /// How many files were removed of athletes whom this site showed and shows no more.
  private func removeThoseWhoLeft() async throws -> Int {
    let ids = Set(shown.map(\.id))
    var count = 0
    for (id, state) in BuildState.ofMembers(of: family.workspace) where !ids.contains(id) {
      let folder = output + "/" + id
      let old = state.lastManifest(of: folder)
      guard !old.entries.isEmpty else { continue }
      let update = SiteUpdate(
        folder: SiteFolder(path: folder), old: old, manifestPath: state.manifestPath(of: folder))
      count += try await update.run([], whole: nil).removed
      rmdir(folder)
      try SiteFolder(path: state.folder).remove(
        URL(fileURLWithPath: state.weekPath(of: folder)).lastPathComponent)
    }
    return count
  }
}
