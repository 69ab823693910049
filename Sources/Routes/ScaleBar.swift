import Foundation

/// A bar under a map: a round length on the ground and how long it is in the drawing.
package struct ScaleBar: Hashable, Sendable {
  /// 1, 2 or 5 with zeros, in the unit that was asked for.
  package var length: Double
  /// In units of the drawing.
  package var width: Double
}

/// The longest bar of a round length that fits.
///
/// - Parameters:
///   - metersPerUnit: see `FittedMap.metersPerUnit`.
///   - maximumWidth: in units of the drawing.
///   - unitMeters: what `length` counts: 1 for meters, 1,609.344 for miles.
/// - Returns: `nil` when there is nothing to measure.
package func scaleBar(
  metersPerUnit: Double, maximumWidth: Double, unitMeters: Double = 1
) -> ScaleBar? {
  let longest = metersPerUnit * maximumWidth / unitMeters
  guard longest.isFinite, longest > 0, metersPerUnit > 0, unitMeters > 0 else { return nil }
  let exponent = floor(log10(longest))
  // One step down as well, for lengths that rounding has put on the wrong side of a power of ten.
  for power in [exponent + 1, exponent, exponent - 1] {
    for digit in [5.0, 2, 1] {
      let length = power < 0 ? digit / pow(10, -power) : digit * pow(10, power)
      if length <= longest * (1 + 1e-12), length > 0, length.isFinite {
        return ScaleBar(length: length, width: length * unitMeters / metersPerUnit)
      }
    }
  }
  return nil
}
