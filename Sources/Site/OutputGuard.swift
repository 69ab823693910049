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
    let folder = resolved(output)
    for (path, what) in guarded where lies(resolved(path), in: folder) {
      throw .outputHoldsMoreThanTheSite(path: output, what: what)
    }
    if lies(folder, in: resolved(other.0)) { throw .outputLiesInside(path: output, what: other.1) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    if let export = names.sorted().first(where: { isExport($0) }) {
      throw .outputHoldsMoreThanTheSite(path: output, what: "‘\(export)’")
    }
  }

  private func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Where a path leads when links are followed, also when its end is not there yet.
  private func resolved(_ path: String) -> String {
    var rest: [Substring] = []
    var parts = path.split(separator: "/")
    while true {
      let known = "/" + parts.joined(separator: "/")
      if let real = realpath(known, nil) {
        defer { free(real) }
        let whole = String(cString: real).split(separator: "/") + rest.reversed()
        return "/" + whole.joined(separator: "/")
      }
      guard let last = parts.popLast() else { return path }
      rest.append(last)
    }
  }

  private func isExport(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".zip", ".fit", ".sqlite", ".fit.gz"].contains { name.hasSuffix($0) }
  }
}
