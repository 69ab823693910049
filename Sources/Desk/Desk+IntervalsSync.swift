import Foundation
import Ingest
import IntervalsICU
import LiveService
import Site
package import Training
import TrainingStore

extension Desk {
  /// Fetches what is new at intervals.icu into the store.
  ///
  /// What was fetched before something went wrong is kept, and the next sync goes on from there.
  /// `today` is the last day that is asked for.
  package func syncIntervals(
    _ options: SyncOptions, today: Day, progress: (SyncProgress) -> Void
  ) throws(Refusal) -> SyncAnswer {
    try refusing(at: .intervals) {
      guard let key = try key(to: IntervalsAPI.key) else {
        throw Refusal(
          "openrun has no key to intervals.icu",
          help: "copy it from \(Self.intervalsKeyPage) and run  openrun intervals login --key")
      }
      // Another sync of the same report is waited for: what it fetched is not fetched again.
      return try secrets.locked(.sync) {
        let unpacking = UnpackingFolder(besideStore: workspace.storePath)
        defer { unpacking.remove() }
        let store = try openStore(options, unpacking)
        let states = try store.serviceStates()
        if let until = states[IntervalsRun.paused].flatMap(Double.init),
          until > Clock.system.now()
        {
          return SyncAnswer(
            summary: "Nothing was fetched",
            troubles: [ServiceTrouble.paused(until: until).diagnostic(of: .intervals)])
        }
        var run = IntervalsRun(
          api: try intervalsAPI(key.secret, unpacking), store: store,
          dataFolder: workspace.folder + "/data", options: options, today: today, states: states)
        let trouble = try run.fetch(progress)
        guard !options.isDryRun else { return run.answer(nil, trouble) }
        let receipt = try Ingest.ingest(
          run.originals.paths, answers: run.answers, into: store,
          athlete: workspace.configuration.athlete,
          rules: workspace.configuration.settlingRules, temporaryFolder: unpacking.path)
        try run.finish(trouble)
        return run.answer(receipt, trouble)
      }
    }
  }
}
