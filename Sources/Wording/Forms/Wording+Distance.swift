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
  package func measuredDistance(_ meters: Double) -> Measured {
    let magnitude = abs(meters)
    if magnitude < 999.5, magnitude > 0 { return Measured(integer(meters), "m") }
    if magnitude >= 999_950 { return Measured(integer(meters / 1_000), "km") }
    return Measured(decimal(meters / 1_000), "km")
  }

  package func distance(_ meters: Double) -> String { measuredDistance(meters).text }

  /// `58 km`: a distance in a heading.
  package func roundDistance(_ meters: Double) -> String {
    abs(meters) < 999.5 && meters != 0
      ? distance(meters) : integer(meters / 1_000) + Self.space + "km"
  }

  /// `5 km`, `10 km`, `half marathon`, `marathon`: what a race of this length is called.
  package func raceDistance(_ meters: Double) -> String {
    switch meters {
    case 42_100...42_300: return "marathon"
    case 21_050...21_150: return "half marathon"
    default:
      let kilometers = meters / 1_000
      return abs(kilometers - kilometers.rounded()) < 0.005
        ? integer(kilometers) + Self.space + "km"
        : decimal(kilometers, places: 2) + Self.space + "km"
    }
  }

  /// `5:06`: minutes and seconds for a kilometre.
  package func barePace(secondsPerKilometer: Double) -> String { duration(secondsPerKilometer) }

  /// `8:12`: minutes and seconds for a mile of 1,609.344 m.
  package func barePace(secondsPerMileAt secondsPerKilometer: Double) -> String {
    duration(secondsPerKilometer * 1.609_344)
  }

  /// `5:06 /km`.
  package func pace(secondsPerKilometer: Double) -> String {
    duration(secondsPerKilometer) + Self.space + "/km"
  }

  /// How fast, in the words of the sport: `5:06 /km` on foot, `1:52 /100 m` in the water,
  /// `28.4 km/h` in all else; `nil` where the sport has no such measure or the speed is 0.
  package func measuredSpeed(_ metersPerSecond: Double, in sport: Sport) -> Measured? {
    guard metersPerSecond > Pace.standstill, metersPerSecond.isFinite else { return nil }
    switch sport.family {
    case .cycling, .other, .multisport: return Measured(decimal(metersPerSecond * 3.6), "km/h")
    case .swimming: return Measured(duration(100 / metersPerSecond), "/100" + Self.space + "m")
    case .running, .walking:
      return Measured(duration(1_000 / metersPerSecond), "/km")
    case .strength, .transition: return nil
    }
  }
}
