package import Diagnostics
import Foundation
import GarminConnect
import Ingest
import LiveService
import Site
package import Training
import TrainingStore

/// What is to be fetched.
package struct SyncOptions: Sendable {
  /// The first day; `nil` for what came since the last time.
  package var since: Day?
  /// Whether originals are fetched, too.
  package var fetchesFiles = true
  /// Whether everything is left alone but the list of what is new.
  package var isDryRun = false

  package init() {}
}

/// How far a sync has come.
package struct SyncProgress: Hashable, Sendable {
  package enum Step: Sendable { case activities, files, days }

  package var step: Step
  package var done: Int
  package var total: Int
}

/// What a sync did.
package struct SyncAnswer: Sendable {
  /// One line.
  package var summary: String
  package var remarks: [String] = []
  /// Why it stopped before its end; what was fetched until then is kept.
  package var trouble: Diagnostic?
  /// Whether nothing goes on before the runner has logged in anew.
  package var needsLogin = false
  package var broughtSomething = false
}

extension Desk {
  /// Fetches what is new at Garmin into the store.
  ///
  /// What was fetched before something went wrong is kept, and the next sync goes on from there.
  /// `today` is the last day that is asked for.
  package func sync(
    _ options: SyncOptions, today: Day, progress: (SyncProgress) -> Void
  ) throws(Refusal) -> SyncAnswer {
    try refusing {
      guard let key = try PersonalKey(folder: secrets, environment: Self.environment) else {
        throw Refusal(
          "openrun has no key to Garmin",
          help: "make one at \(Self.garminKeyPage) and run  openrun garmin login --key")
      }
      // Another sync of the same report is waited for: what it fetched is not fetched again.
      return try secrets.locked {
        let unpacking = UnpackingFolder(besideStore: workspace.storePath)
        defer { unpacking.remove() }
        let store = try openStore()
        let states = try store.serviceStates()
        if let until = states[SyncRun.paused].flatMap(Double.init), until > Clock.system.now() {
          return SyncAnswer(
            summary: "Nothing was fetched",
            trouble: ServiceTrouble.paused(until: until).diagnostic(of: .garmin))
        }
        var run = SyncRun(
          source: try personalAPI(key.secret, unpacking), store: store,
          folder: workspace.folder + "/data/fit", options: options, today: today,
          states: states)
        let trouble = try run.fetch(progress)
        guard !options.isDryRun else { return run.answer(nil, trouble) }
        let receipt = try Ingest.ingest(
          run.paths, answers: run.answers, into: store,
          athlete: workspace.configuration.athlete,
          rules: workspace.configuration.settlingRules, temporaryFolder: unpacking.path)
        try run.finish(trouble)
        return run.answer(receipt, trouble)
      }
    }
  }
}
