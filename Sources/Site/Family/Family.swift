package import Diagnostics
import Foundation
package import Training

/// A folder whose openrun.toml names several athletes, each with a report of their own.
package struct Family: Sendable {
  package let workspace: Workspace
  /// What is wrong with its openrun.toml, and with the folders that it names.
  package let problems: [Diagnostic]

  /// `nil` for the report of one athlete.
  package init?(_ workspace: Workspace) {
    guard !workspace.configuration.athletes.isEmpty else { return nil }
    self.workspace = workspace
    problems = workspace.problems + Self.problems(of: workspace)
  }

  /// In the order of openrun.toml.
  package var members: [FamilyMember] { workspace.configuration.athletes }

  package func member(_ id: String) -> FamilyMember? { members.first { $0.id == id } }

  /// Those whom a site shows on a day.
  package func shown(isPublic: Bool, on today: Day) -> [FamilyMember] {
    isPublic ? members.filter { $0.isShownToEverybody(on: today) } : members
  }

  /// The report of one, named in messages by its folder.
  package func workspace(of member: FamilyMember) -> Workspace {
    let base = workspace.configuration.baseURL
    return Workspace(
      folder: workspace.absolute(member.folder), shownAs: member.folder,
      baseURL: base.map { $0 + member.id + "/" })
  }

  /// Where the whole site lies.
  package func outputFolder(isPublic: Bool) -> String {
    isPublic ? workspace.publishedFolder : workspace.outputFolder
  }

  /// - Throws: a `SiteError` where a folder would publish more than the site.
  package func checkOutput(_ output: String, isPublic: Bool) throws(SiteError) {
    try OutputGuard(workspace: workspace).check(output, isPublic: isPublic)
    let paths = FolderPaths()
    let folder = paths.resolved(output)
    for member in members
    where paths.lies(paths.resolved(workspace.absolute(member.folder)), in: folder) {
      throw .outputHoldsMoreThanTheSite(path: output, what: "the report of ‘\(member.id)’")
    }
  }

  /// Folders that are not there, that are not of one athlete alone, or that would be published.
  private static func problems(of workspace: Workspace) -> [Diagnostic] {
    var owners: [String: FamilyMember] = [:]
    let paths = FolderPaths()
    let home = paths.resolved(workspace.folder)
    let sites = [workspace.outputFolder, workspace.publishedFolder].map(paths.resolved)
    return workspace.configuration.athletes.compactMap { member in
      let folder = paths.resolved(workspace.absolute(member.folder))
      defer { owners[folder] = owners[folder] ?? member }
      if folder == home {
        return .error(
          "‘\(member.id)’ names this folder itself, which is that of all athletes",
          at: member.place,
          help: "give the athlete a folder in it, made by  openrun init \(member.id)")
      }
      if let other = owners[folder] {
        return .error(
          "‘\(member.id)’ names the folder of ‘\(other.id)’ once more", at: member.place,
          help: "each athlete has a store, notes and an openrun.toml in a folder of their own")
      }
      if sites.contains(where: { paths.lies(folder, in: $0) }) {
        return .error(
          "the folder of ‘\(member.id)’ lies in that of the finished site, which is to be shared",
          at: member.place, help: "move it out of there, and name its new place here")
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
        isFolder.boolValue
      else {
        return .error(
          "there is no folder \(member.folder) for ‘\(member.id)’", at: member.place,
          help: "make it with  openrun init \(member.folder)")
      }
      return nil
    }
  }
}
