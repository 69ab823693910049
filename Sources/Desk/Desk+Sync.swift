import Foundation
import GarminConnect
import Ingest
import LiveService
import Site
package import Training
import TrainingStore

extension Desk {
  /// Fetches what is new at Garmin into the store.
  ///
  /// What was fetched before something went wrong is kept, and the next sync goes on from there.
  /// `today` is the last day that is asked for.
  package func sync(
    _ options: SyncOptions, today: Day, progress: @escaping (SyncProgress) -> Void
  ) throws(Refusal) -> SyncAnswer {
    try refusing {
      let key = try key(to: PersonalAPI.key)
      guard try key != nil || hasTokens() else {
        throw Refusal(
          "openrun has no key to Garmin, and no sign-in",
          help: "make a key at \(Self.garminKeyPage) and run  openrun garmin login --key")
      }
      // Another sync of the same report is waited for: what it fetched is not fetched again.
      return try secrets.locked(.sync) {
        let unpacking = UnpackingFolder(besideStore: workspace.storePath)
        defer { unpacking.remove() }
        let signIn = try resume(unpacking)
        let byKey = try key.map { try personalAPI($0.secret, unpacking) }
        let store = try openStore(options, unpacking)
        var run = try SyncRun(
          shared: byKey.map { ($0, .key) } ?? signIn.map { ($0, .signIn) }, signIn: signIn,
          store: store, originals: OriginalsOfService(path: workspace.folder + "/data/fit"),
          options: options, today: today,
          ingest: { answers, paths in
            try Ingest.ingest(
              [], answers: answers, fetched: paths, into: store,
              athlete: workspace.configuration.athlete,
              rules: workspace.configuration.settlingRules, temporaryFolder: unpacking.path)
          }, progress: progress)
        try run.run()
        return run.answer()
      }
    }
  }

  /// The store; a dry run makes none where there is none.
  func openStore(
    _ options: SyncOptions, _ unpacking: UnpackingFolder
  ) throws -> TrainingStore {
    guard options.isDryRun, !FileManager.default.fileExists(atPath: workspace.storePath) else {
      return try openStore()
    }
    return try TrainingStore(path: unpacking.path + "/empty.sqlite")
  }
}
