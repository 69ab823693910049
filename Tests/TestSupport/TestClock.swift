import Synchronization

/// A clock that moves only when somebody waits.
package final class TestClock: Sendable {
  /// When it began.
  package let start = 1_795_000_000.0
  private let state = Mutex<(now: Double, waits: [Double])>((1_795_000_000, []))

  package init() {}

  package var now: Double { state.withLock { $0.now } }
  package var waits: [Double] { state.withLock { $0.waits } }
  package func advance(_ seconds: Double) { state.withLock { $0.now += seconds } }

  package func wait(_ seconds: Double) {
    state.withLock {
      $0.now += seconds
      $0.waits.append(seconds)
    }
  }
}
