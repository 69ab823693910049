import Foundation

extension EditedReport {
  /// Brings the site up to date, and gives what a clean build in another folder makes otherwise.
  func differencesFromCleanBuild() async throws -> [SiteDifference] {
    try await report.build()
    let known = try manifests()
    let clean = folder + "/clean"
    try await report.build(output: clean)
    let differences = SiteDifference.all(built: try report.site(), clean: try tree(clean))
    try FileManager.default.removeItem(atPath: clean)
    for manifest in try manifests().subtracting(known) {
      try FileManager.default.removeItem(atPath: folder + "/.openrun/" + manifest)
    }
    return differences
  }

  /// Forgets the site, so that the next build makes all of it.
  func removeSite() throws {
    try FileManager.default.removeItem(atPath: folder + "/public")
    for manifest in try manifests() {
      try FileManager.default.removeItem(atPath: folder + "/.openrun/" + manifest)
    }
  }

  /// What the builder remembers of each folder it built into.
  private func manifests() throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: folder + "/.openrun").filter {
        $0.hasPrefix("manifest-")
      })
  }
}
