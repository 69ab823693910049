import Foundation

/// Keeps the site's folder apart from everything that is not meant to be shared.
struct OutputGuard {
  let workspace: Workspace

  /// - Throws: `SiteError` when publishing the folder would publish more than the site.
  func check(_ output: String, isPublic: Bool = false) throws(SiteError) {
    let other =
      isPublic
      ? (workspace.outputFolder, "the site for you alone")
      : (workspace.publishedFolder, "the site for everybody")
    let guarded = [
      (workspace.storePath, "the training store"),
      (workspace.folder + "/" + Workspace.configurationFile, "openrun.toml"),
      (workspace.stateFolder, "the build's own notes"),
      (workspace.folder + "/.secrets", "secrets"),
      (workspace.contentFolder, "your notes"),
      (workspace.themesFolder, "your themes"),
      (workspace.privacyFolder, "the secret that hides your places"),
      other,
    ]
    let paths = FolderPaths()
    let folder = paths.resolved(output)
    for (path, what) in guarded where paths.lies(paths.resolved(path), in: folder) {
      throw .outputHoldsMoreThanTheSite(path: output, what: what)
    }
    if paths.lies(folder, in: paths.resolved(other.0)) {
      throw .outputLiesInside(path: output, what: other.1)
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    if let export = names.sorted().first(where: { isExport($0) }) {
      throw .outputHoldsMoreThanTheSite(path: output, what: "‘\(export)’")
    }
  }

  private func isExport(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".zip", ".fit", ".sqlite", ".fit.gz"].contains { name.hasSuffix($0) }
  }
}
