/// Where a run was fastest, and where it climbed most.
package struct StreamsFinding: Hashable, Sendable, Encodable {
  /// The number of the fastest full split, or of one that was clearly faster with hills taken out.
  package var fastest: Int
  package var secondsPerKilometer: Double
  /// What that was worth on the flat; `nil` where it took the least time as it is.
  package var flatSecondsPerKilometer: Double?
  /// The number of the split with most climb; `nil` where none climbs much or it is the fastest.
  package var steepest: Int?

  package init(
    fastest: Int, secondsPerKilometer: Double, flatSecondsPerKilometer: Double? = nil,
    steepest: Int?
  ) {
    self.fastest = fastest
    self.secondsPerKilometer = secondsPerKilometer
    self.flatSecondsPerKilometer = flatSecondsPerKilometer
    self.steepest = steepest == fastest ? nil : steepest
  }
}
