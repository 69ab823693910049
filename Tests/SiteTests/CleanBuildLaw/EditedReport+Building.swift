import Foundation
import Site

@testable import TrainingStore

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

  /// Brings the site up to date, and gives what a copy of the report makes otherwise whose store
  /// has lost all that is derived: so no stale value is the same in both.
  func differencesFromCleanDerivation() async throws -> [SiteDifference] {
    try await report.build()
    let copy = folder + "-copy"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where !["public", ".openrun"].contains(name) {
      try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: copy + "/" + name)
    }
    let clean = DemoReport(folder: copy, today: today)
    try Self.changeRows(of: clean, Self.forgetDerived)
    try await clean.build()
    return SiteDifference.all(built: try report.site(), clean: try clean.site())
  }

  private static let forgetDerived =
    [
      "derived", "effort", "bestEffort", "drawing", "drawingBytes", "mending", "agreement",
      "activity",
    ].map { "DELETE FROM \($0);" }.joined(separator: "\n") + "UPDATE state SET isUnsettled = 1;"

  /// Runs SQL on the store of a report, past all that keeps it in order.
  static func changeRows(of report: DemoReport, _ sql: String) throws {
    guard let newest = try TrainingStore.schemaSteps().last else { return }
    try TrainingStore.makeStore(at: report.workspace.storePath, upTo: newest.name, sql: sql)
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
