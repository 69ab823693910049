import Foundation

/// Time as it is, or as a test wants it.
package struct Clock: Sendable {
  /// Seconds since 1970.
  package var now: @Sendable () -> Double
  package var sleep: @Sendable (_ seconds: Double) -> Void

  package init(
    now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (_ seconds: Double) -> Void
  ) {
    (self.now, self.sleep) = (now, sleep)
  }

  package static let system = Clock(
    now: { Date().timeIntervalSince1970 }, sleep: { Thread.sleep(forTimeInterval: $0) })
}
