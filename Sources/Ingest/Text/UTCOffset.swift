import Foundation

/// A difference between two clocks as an offset from UTC.
///
/// Zones lie in steps of a quarter of an hour between −12 and +14 hours; anything else is a watch
/// with a wrong clock and gives `nil`.
func utcOffset(seconds: Double) -> Int? {
  guard seconds.isFinite, (-43_200.0...50_400.0).contains(seconds),
    let whole = Int(exactly: seconds.rounded()), whole % 900 == 0
  else { return nil }
  return whole
}
