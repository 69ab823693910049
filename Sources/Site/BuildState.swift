import Foundation

/// What builds of a report leave for the next one, outside of the site.
struct BuildState: Sendable {
  /// Where it lies.
  let folder: String
  /// Output folders below this one are known by where they lie there, so that all can be moved.
  let home: String

  init(folder: String, home: String) { (self.folder, self.home) = (folder, home) }

  /// Of a folder's own site.
  init(_ workspace: Workspace) {
    self.init(folder: workspace.stateFolder, home: workspace.folder)
  }

  /// Makes its folder, and keeps other builds out until the lock is let go.
  func lock() throws(SiteError) -> ProjectLock {
    try SiteFolder(path: folder).make()
    return try ProjectLock(path: folder + "/lock")
  }

  /// One manifest an output folder.
  func manifestPath(of output: String) -> String { path("manifest", output) }

  /// What the last build left; builds of earlier programs knew every folder by its whole path.
  func lastManifest(of output: String) -> Manifest {
    let last = Manifest(contentsOf: manifestPath(of: output))
    return last.entries.isEmpty
      ? Manifest(contentsOf: path("manifest", place: output)) : last
  }

  private func path(_ name: String, _ output: String) -> String {
    let inside = home + "/"
    return path(
      name, place: output.hasPrefix(inside) ? String(output.dropFirst(inside.count)) : output)
  }

  private func path(_ name: String, place: String) -> String {
    "\(folder)/\(name)-" + fingerprint([Array(place.utf8)]).prefix(12)
  }
}

extension BuildState {
  /// Of what a family's site has of one athlete.
  static func ofMember(_ id: String, in family: Workspace) -> BuildState {
    BuildState(folder: membersFolder(of: family) + "/" + id, home: family.folder)
  }

  /// Of all athletes that the family's sites have or had, by name.
  static func ofMembers(of family: Workspace) -> [(id: String, state: BuildState)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: membersFolder(of: family)))
    return (names ?? []).sorted().map { ($0, .ofMember($0, in: family)) }
  }

  private static func membersFolder(of family: Workspace) -> String {
    family.stateFolder + "/athletes"
  }

  /// Where an athlete's week waits for the family's first page.
  func weekPath(of output: String) -> String { path("week", output) }
}
