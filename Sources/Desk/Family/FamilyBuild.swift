import Diagnostics
import Facts
import Foundation
import Site

/// The build of a family's site: those of its athletes, one after the other, and its first page.
///
/// One athlete's store and log are in memory at a time.
struct FamilyBuild {
  private let family: Family
  private let options: BuildOptions
  private let output: String
  private let shown: [FamilyMember]

  init(_ family: Family, _ options: BuildOptions) {
    (self.family, self.options) = (family, options)
    output = options.output ?? family.outputFolder(isPublic: options.isPublic)
    shown = family.shown(isPublic: options.isPublic, on: options.today)
  }

  /// Brings the pages of everyone up to date, and the first page.
  ///
  /// What one athlete lacks stops all, before anything is written.
  func answer() async throws(Refusal) -> BuildAnswer {
    let overview = FamilyBuilder(
      family, shown: shown, today: options.today, program: options.program,
      isPublic: options.isPublic, output: output,
      materials: SiteMaterials(workspace: family.workspace, themeName: options.theme))
    let warnings =
      family.problems + overview.materials.problems + overview.materials.misplacedNotes
    guard !warnings.hasErrors, !(options.isStrict && !warnings.isEmpty) else {
      throw .beforeWriting(warnings)
    }
    guard !shown.isEmpty else {
      throw Refusal(
        "none of the athletes is for everybody, so nothing was written",
        help: "write  public = true  in the table of each who is to be shown")
    }
    try refusing { try family.checkOutput(output, isPublic: options.isPublic) }
    for member in shown { try check(member) }
    var sum = BuildAnswer(
      receipt: BuildReceipt(outputFolder: output), maps: 0,
      unplaced: nil, warnings: warnings)
    for member in shown { sum = sum.adding(try await build(member), below: member.id + "/") }
    do {
      let receipt = try await overview.build()
      return sum.adding(BuildAnswer(receipt: receipt, maps: 0, warnings: []), below: "")
    } catch {
      throw Refusal(error)
    }
  }

  /// Brings the pages of one athlete up to date, so that others can be made by another process.
  func answer(of athlete: String) async throws(Refusal) -> BuildAnswer {
    let member = try family.member(named: athlete)
    guard shown.contains(member) else {
      throw Refusal([
        .error(
          "‘\(member.id)’ is not for everybody, so nothing was written", at: member.place,
          help: "write  public = true  in [athletes.\(member.id)] if it is to be")
      ])
    }
    try refusing { try family.checkOutput(output, isPublic: options.isPublic) }
    return try await build(member)
  }

  private func reportBuild(_ member: FamilyMember) throws(Refusal) -> ReportBuild {
    ReportBuild(
      try family.report(of: member), options,
      place: SubSite(of: member, in: family, among: shown, output: output))
  }

  private func check(_ member: FamilyMember) throws(Refusal) {
    do { _ = try reportBuild(member).prepared() } catch { throw error.said(of: member) }
  }

  private func build(_ member: FamilyMember) async throws(Refusal) -> BuildAnswer {
    do { return try await reportBuild(member).answer() } catch { throw error.said(of: member) }
  }
}

extension Refusal {
  /// The same with whom it is about.
  fileprivate func said(of member: FamilyMember) -> Refusal {
    Refusal(
      [.note("this is about ‘\(member.id)’, whose report is in \(member.folder)", at: member.place)]
        + diagnostics, isMisuse: isMisuse)
  }
}

extension BuildAnswer {
  /// Both together; the other one's files lie in a folder of the site.
  fileprivate func adding(_ part: BuildAnswer, below folder: String) -> BuildAnswer {
    BuildAnswer(
      receipt: receipt.adding(part.receipt, below: folder), maps: maps + part.maps,
      unplaced: part.unplaced.map { unplaced?.adding($0) ?? $0 } ?? unplaced,
      warnings: warnings + part.warnings)
  }
}

extension Family {
  /// Every mistake of all, or of one athlete, with the links of the finished site.
  func check(_ athlete: String?) throws(Refusal) -> [Diagnostic] {
    let chosen = try athlete.map { id throws(Refusal) in [try member(named: id)] } ?? members
    var found = problems
    if athlete == nil {
      let materials = SiteMaterials(workspace: workspace)
      found += materials.problems + materials.misplacedNotes
    }
    guard !found.hasErrors else { return found }
    for member in chosen {
      do {
        found += try report(of: member).problemsBeforeBuilding
      } catch {
        found += error.diagnostics
      }
    }
    let site = outputFolder(isPublic: false)
    guard !found.hasErrors, hasPages(in: site) else { return found }
    return found + LinkCheck(folder: site, below: athlete).problems()
  }

  private func hasPages(in site: String) -> Bool {
    FileManager.default.fileExists(atPath: site + "/" + PagePath.overview)
  }
}
