package import Training

/// How the watch split the time on foot, in seconds.
package struct OnFootTimes: Hashable, Sendable {
  package var running: Double
  package var walking: Double
  package var standing: Double

  package init(_ splits: [WatchSplit]) {
    func seconds(_ kind: WatchSplit.Kind) -> Double {
      splits.reduce(0) { $0 + ($1.kind == kind ? $1.seconds : 0) }
    }
    running = seconds(.running)
    walking = seconds(.walking)
    standing = seconds(.standing)
  }
}
