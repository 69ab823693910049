import Ingest
import Site
import Training
import TrainingStore

/// Which activities the corrections of openrun.toml hide, which they name, and which they are about.
struct ChosenActivities {
  let hidden: Set<Int64>
  let titled: Set<Int64>
  let corrected: Set<Int64>

  /// - Throws: what reading the store throws.
  init(of workspace: Workspace, in store: TrainingStore) throws {
    let corrections = workspace.configuration.corrections
    guard !corrections.isEmpty else {
      (hidden, titled, corrected) = ([], [], [])
      return
    }
    let activities = try store.activities()
    let meantBy = try Ingest.correctedActivities(
      in: store, rules: workspace.configuration.settlingRules)
    func ids(_ isMeant: (HandCorrection) -> Bool) -> Set<Int64> {
      let meant = corrections.filter(isMeant)
      return Set(meant.flatMap { meantBy[$0.target] ?? [] })
        .union(
          activities.filter { line in meant.contains { $0.target.names(line) } }.map(\.id))
    }
    hidden = ids(\.isHidden)
    titled = ids { $0.title != nil }
    corrected = ids { _ in true }
  }
}
