/// Where a run was fastest, and where it climbed most.
package struct StreamsFinding: Hashable, Sendable, Encodable {
  /// The number of the fastest full split.
  package var fastest: Int
  package var secondsPerKilometer: Double
  /// The number of the split with most climb; `nil` where none climbs much or it is the fastest.
  package var steepest: Int?

  package init(fastest: Int, secondsPerKilometer: Double, steepest: Int?) {
    self.fastest = fastest
    self.secondsPerKilometer = secondsPerKilometer
    self.steepest = steepest == fastest ? nil : steepest
  }
}
