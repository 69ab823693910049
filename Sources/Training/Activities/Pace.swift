/// How long a kilometer takes.
package enum Pace {
  /// A speed in meters a second that nobody moves at: what is no faster has no pace.
  package static let standstill = 0.05

  /// Seconds for a kilometer at a speed; `nil` at a standstill.
  package static func secondsPerKilometer(metersPerSecond speed: Double) -> Double? {
    speed > standstill ? 1_000 / speed : nil
  }
}
