package import Training

extension Wording {
  /// A number and its unit, to be set in two sizes.
  package struct Measured: Hashable, Sendable {
    package var value: String
    package var unit: String

    package init(_ value: String, _ unit: String = "") {
      self.value = value
      self.unit = unit
    }

    /// Both, with a no-break space between.
    package var text: String { unit.isEmpty ? value : value + Wording.space + unit }
  }

  /// `24.1 km`; below a kilometre `850 m`, above a thousand `2,906 km`.
  ///
  /// In miles `15.0 mi`, below one `0.53 mi`, below a tenth `490 ft`.
  package func measuredDistance(_ meters: Double) -> Measured {
    let (magnitude, value) = (abs(meters), axisDistance(meters))
    if abs(value) >= 999.95 { return Measured(integer(value), distanceUnit) }
    switch units {
    case .metric:
      return magnitude < 999.5 && magnitude > 0
        ? Measured(integer(meters), "m") : Measured(decimal(value), distanceUnit)
    case .imperial:
      if magnitude < 0.0995 * Self.mileMeters, magnitude > 0 { return height(meters) }
      return Measured(
        decimal(value, places: abs(value) < 0.995 && value != 0 ? 2 : 1), distanceUnit)
    }
  }

  package func distance(_ meters: Double) -> String { measuredDistance(meters).text }

  /// As above, but swims in metres or yards.
  package func measuredDistance(_ meters: Double, in sport: Sport) -> Measured {
    sport.family == .swimming ? measuredSwimDistance(meters) : measuredDistance(meters)
  }

  package func distance(_ meters: Double, in sport: Sport) -> String {
    measuredDistance(meters, in: sport).text
  }

  /// `1,850 m`, `2,023 yd`.
  package func swimDistance(_ meters: Double) -> String { measuredSwimDistance(meters).text }

  private func measuredSwimDistance(_ meters: Double) -> Measured {
    Measured(integer(meters / swimUnitMeters * 100), swimUnit)
  }

  /// `58 km`: a distance in a heading; under ten with its decimal, where that is not 0.
  package func roundDistance(_ meters: Double) -> String {
    let value = axisDistance(meters)
    let isWhole = abs(value - value.rounded()) < 0.05
    return abs(value) < 9.95 && !isWhole
      ? distance(meters) : integer(value) + Self.space + distanceUnit
  }

  /// `5 km`, `10 km`, `half marathon`, `marathon`: what a race of this length is called.
  ///
  /// In miles `5K`, `10K`.
  package func raceDistance(_ meters: Double) -> String {
    switch meters {
    case 42_100...42_300: return phrase { _ in "marathon" }
    case 21_050...21_150: return phrase { _ in "half marathon" }
    default:
      let (kilometers, value) = (meters / 1_000, axisDistance(meters))
      if abs(kilometers - kilometers.rounded()) < 0.005 {
        return integer(kilometers) + (units == .metric ? Self.space + "km" : "K")
      }
      let isWhole = abs(value - value.rounded()) < 0.005
      return decimal(value, places: isWhole ? 0 : 2) + Self.space + distanceUnit
    }
  }

  /// `5:06`: minutes and seconds for a kilometre, or a mile.
  package func barePace(secondsPerKilometer: Double) -> String {
    duration(axisPace(secondsPerKilometer: secondsPerKilometer))
  }

  /// `5:06 /km`.
  package func pace(secondsPerKilometer: Double) -> String {
    barePace(secondsPerKilometer: secondsPerKilometer) + Self.space + paceUnit
  }

  /// `12 s/km`, `5:42 min/km`: how far two paces lie apart as they are printed.
  package func paceDifference(_ secondsPerKilometer: Double, _ other: Double) -> String {
    let (one, two) = (
      axisPace(secondsPerKilometer: secondsPerKilometer), axisPace(secondsPerKilometer: other)
    )
    return difference(abs(one.rounded() - two.rounded())) + paceUnit
  }

  /// How fast, in the words of the sport: `5:06 /km` on foot, `1:52 /100 m` in the water,
  /// `28.4 km/h` in all else; `nil` where the sport has no such measure or the speed is 0.
  package func measuredSpeed(_ metersPerSecond: Double, in sport: Sport) -> Measured? {
    guard metersPerSecond > Pace.standstill, metersPerSecond.isFinite else { return nil }
    switch sport.family {
    case .cycling, .other, .multisport:
      return Measured(decimal(axisSpeed(metersPerSecond: metersPerSecond)), speedUnit)
    case .swimming: return Measured(duration(swimUnitMeters / metersPerSecond), swimPaceUnit)
    case .running, .walking:
      return Measured(duration(distanceUnitMeters / metersPerSecond), paceUnit)
    case .strength, .transition: return nil
    }
  }
}
