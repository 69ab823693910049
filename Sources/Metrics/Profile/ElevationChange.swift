package import Training

/// Meters climbed and meters descended.
package struct ElevationChange: Hashable, Sendable {
  package var ascentMeters: Double
  package var descentMeters: Double
}

/// Climb and descent between the highs and lows of a profile, small ones left out; see
/// ``elevationLegs(of:threshold:)``.
///
/// - Parameters:
///   - altitude: meters; gaps are skipped.
///   - threshold: meters; 3 for a barometer, 10 for altitude by satellite.
/// - Returns: `nil` without any altitude; 0 where nothing rises or falls that far.
/// - Complexity: O(*n*).
/// - Note: Ascent minus descent is last minus first altitude within twice the threshold.
package func elevationChange(of altitude: Column, threshold: Double = 3) -> ElevationChange? {
  elevationLegs(of: altitude, threshold: threshold).map { elevationChange(of: $0) }
}

/// Climbs and descents added up.
func elevationChange(of legs: [ElevationLeg]) -> ElevationChange {
  var change = ElevationChange(ascentMeters: 0, descentMeters: 0)
  for leg in legs {
    if leg.isClimb {
      change.ascentMeters += leg.meters
    } else {
      change.descentMeters += leg.meters
    }
  }
  return change
}

/// The way from a low to the next high of a profile, or from a high to the next low.
package struct ElevationLeg: Hashable, Sendable {
  /// The samples of the low and of the high.
  package var samples: ClosedRange<Int>
  package var isClimb: Bool
  /// How far it rises or falls, in meters; above 0.
  package var meters: Double
}

/// The highs and lows of a profile, as the ways between them.
///
/// Highs and lows alternate, and each lies at least `threshold` from the one before; whole climbs
/// from low to high count, the last up to its highest point.
///
/// - Parameters:
///   - altitude: meters; gaps are skipped.
///   - threshold: meters; 3 for a barometer, 10 for altitude by satellite.
/// - Returns: oldest first; `nil` without any altitude.
/// - Complexity: O(*n*).
package func elevationLegs(of altitude: Column, threshold: Double = 3) -> [ElevationLeg]? {
  let step = threshold > 0 ? threshold : 0
  var legs: [ElevationLeg] = []
  // 0 while unknown, 1 while climbing, −1 while descending.
  var direction = 0
  var isEmpty = true
  typealias Place = (index: Int, height: Double)
  var (low, high): (Place, Place) = ((0, 0), (0, 0))
  var (turn, extreme) = (low, low)
  func finish() {
    legs.append(
      ElevationLeg(
        samples: turn.index...extreme.index, isClimb: direction > 0,
        meters: abs(extreme.height - turn.height)))
  }
  for (index, value) in altitude.values.enumerated() where value.isFinite {
    let place = (index, value)
    if isEmpty {
      (low, high, isEmpty) = (place, place, false)
    } else if direction == 0 {
      if value < low.height { low = place }
      if value > high.height { high = place }
      if value - low.height >= step, value > low.height {
        (direction, turn, extreme) = (1, low, place)
      } else if high.height - value >= step, value < high.height {
        (direction, turn, extreme) = (-1, high, place)
      }
    } else if direction > 0 ? value > extreme.height : value < extreme.height {
      extreme = place
    } else if abs(value - extreme.height) >= step, value != extreme.height {
      finish()
      (direction, turn, extreme) = (-direction, extreme, place)
    }
  }
  guard !isEmpty else { return nil }
  if direction != 0 { finish() }
  return legs
}
