package import Training

/// Meters climbed and meters descended.
package struct ElevationChange: Hashable, Sendable {
  package var ascentMeters: Double
  package var descentMeters: Double
}

/// Climb and descent between the highs and lows of a profile, small ones left out.
///
/// Highs and lows alternate, and each lies at least `threshold` from the one before; whole climbs
/// from low to high count, the last up to its highest point.
///
/// - Parameters:
///   - altitude: meters; gaps are skipped.
///   - threshold: meters; 3 for a barometer, 10 for altitude by satellite.
/// - Returns: `nil` without any altitude; 0 where nothing rises or falls that far.
/// - Complexity: O(*n*).
/// - Note: Ascent minus descent is last minus first altitude within twice the threshold.
package func elevationChange(of altitude: Column, threshold: Double = 3) -> ElevationChange? {
  let step = threshold > 0 ? threshold : 0
  var result = ElevationChange(ascentMeters: 0, descentMeters: 0)
  // 0 while unknown, 1 while climbing, −1 while descending.
  var direction = 0
  var isEmpty = true
  var (low, high, turn, extreme) = (0.0, 0.0, 0.0, 0.0)
  for value in altitude.values where value.isFinite {
    if isEmpty {
      (low, high, isEmpty) = (value, value, false)
    } else if direction == 0 {
      low = min(low, value)
      high = max(high, value)
      if value - low >= step, value > low {
        (direction, turn, extreme) = (1, low, value)
      } else if high - value >= step, value < high {
        (direction, turn, extreme) = (-1, high, value)
      }
    } else if direction > 0 {
      if value > extreme {
        extreme = value
      } else if extreme - value >= step, value < extreme {
        result.ascentMeters += extreme - turn
        (direction, turn, extreme) = (-1, extreme, value)
      }
    } else if value < extreme {
      extreme = value
    } else if value - extreme >= step, value > extreme {
      result.descentMeters += turn - extreme
      (direction, turn, extreme) = (1, extreme, value)
    }
  }
  guard !isEmpty else { return nil }
  if direction > 0 { result.ascentMeters += extreme - turn }
  if direction < 0 { result.descentMeters += turn - extreme }
  return result
}
