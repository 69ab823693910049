/// A time as a clock shows it: rounded once, then split.
package struct ClockFields: Hashable, Sendable {
  package var hours: Int
  /// 0 to 59.
  package var minutes: Int
  /// 0 to 59.
  package var seconds: Int

  /// Rounds half a second up, so that 4:59.6 becomes 5:00 and never 4:60.
  ///
  /// - Returns: `nil` for a time below 0, no number, or longer than any clock shows.
  package init?(rounding time: Double) {
    guard time >= 0, time < 1e12 else { return nil }
    let whole = Int((time + 0.5).rounded(.down))
    (hours, minutes, seconds) = (whole / 3_600, whole / 60 % 60, whole % 60)
  }
}
