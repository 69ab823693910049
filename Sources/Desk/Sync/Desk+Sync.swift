import Diagnostics
import Foundation
import GarminConnect
import Ingest
import IntervalsICU
import LiveService
import Site
package import Training
import TrainingStore

extension Desk {
  /// Fetches what is new into the store, from every service that something opens.
  ///
  /// What was fetched before something went wrong is kept, and the next sync goes on from there; one
  /// service that fails does not stop the other. `today` is the last day that is asked for.
  ///
  /// - Throws: why nothing could be asked at all.
  package func runSync(
    _ options: SyncOptions, today: Day, progress: @escaping (SyncProgress) -> Void
  ) throws(Refusal) -> [SyncAnswer] {
    let wanted = Service.allCases.filter { options.services?.contains($0) ?? true }
    let asked = wanted.filter(isOpen)
    guard !asked.isEmpty else { throw (wanted.first ?? .garmin).closed }
    return try refusing {
      // Another sync of the same report is waited for: what it fetched is not fetched again.
      try secrets.locked(.sync) {
        let results = asked.map { service in
          Result { () throws(Refusal) in try sync(service, options, today: today, progress) }
        }
        guard results.contains(where: { (try? $0.get()) != nil }) else {
          throw Refusal(results.flatMap(\.refusals))
        }
        return zip(asked, results).map { service, result in
          switch result {
          case .success(let answer): answer
          case .failure(let refusal):
            SyncAnswer(
              service: service, summary: "Nothing was fetched from \(service.name)",
              troubles: refusal.diagnostics,
              needsLogin: true)
          }
        }
      }
    }
  }

  /// Whether there is a key or a sign-in; one that cannot be read is told when it is used.
  private func isOpen(_ service: Service) -> Bool {
    do {
      switch service {
      case .garmin: return try garminKeyOrigin() != nil || hasTokens()
      case .intervals: return try intervalsKeyOrigin() != nil
      }
    } catch {
      return true
    }
  }

  private func sync(
    _ service: Service, _ options: SyncOptions, today: Day,
    _ progress: @escaping (SyncProgress) -> Void
  ) throws(Refusal) -> SyncAnswer {
    try refusing(at: service) {
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      defer { unpacking.remove() }
      let signIn = service == .garmin ? try resume(unpacking) : nil
      let source = try source(service, signIn, unpacking)
      let store = try openStore(options, unpacking)
      let run = try SyncRun(
        source, signIn: signIn, store: store, dataFolder: workspace.folder + "/data",
        options: options, today: today,
        ingest: { answers, paths in
          try Ingest.ingest(
            [], answers: answers, fetched: paths, into: store,
            athlete: workspace.configuration.athlete,
            rules: workspace.configuration.settlingRules, temporaryFolder: unpacking.path)
        }, progress: progress)
      try run.run()
      return run.tally.answer(of: service)
    }
  }

  private func source(
    _ service: Service, _ signIn: ConnectAPI?, _ unpacking: UnpackingFolder
  ) throws -> any SyncSource {
    switch service {
    case .garmin:
      if let key = try key(to: PersonalAPI.key) {
        return GarminShared(source: try personalAPI(key.secret, unpacking), isByKey: true)
      }
      guard let signIn else { throw service.closed }
      return GarminShared(source: signIn, isByKey: false)
    case .intervals:
      guard let key = try key(to: IntervalsAPI.key) else { throw service.closed }
      return IntervalsShared(api: try intervalsAPI(key.secret, unpacking))
    }
  }

  /// The store; a dry run makes none where there is none.
  private func openStore(
    _ options: SyncOptions, _ unpacking: UnpackingFolder
  ) throws -> TrainingStore {
    guard options.isDryRun, !FileManager.default.fileExists(atPath: workspace.storePath) else {
      return try openStore()
    }
    return try TrainingStore(path: unpacking.path + "/empty.sqlite")
  }
}

extension Result<SyncAnswer, Refusal> {
  fileprivate var refusals: [Diagnostic] {
    guard case .failure(let refusal) = self else { return [] }
    return refusal.diagnostics
  }
}
