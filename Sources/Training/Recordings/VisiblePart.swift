/// What everybody is told of an activity that is drawn up to a private place: the numbers of its
/// drawn part, begun anew.
///
/// What lies in the place is in none of them: any length of the whole, rounded or not, would tell how
/// far the place lies from where the drawing ends.
package struct VisiblePart: Hashable, Sendable, Codable {
  /// Time with the timer running.
  package var movingSeconds: Double
  package var elapsedSeconds: Double
  /// Along what is drawn.
  package var distanceMeters: Double
  package var derived: DerivedValues

  package init(
    movingSeconds: Double, elapsedSeconds: Double, distanceMeters: Double, derived: DerivedValues
  ) {
    self.movingSeconds = movingSeconds
    self.elapsedSeconds = elapsedSeconds
    self.distanceMeters = distanceMeters
    self.derived = derived
  }
}
