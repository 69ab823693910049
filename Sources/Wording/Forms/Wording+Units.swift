/// The units that axes and tables are laid out in.
extension Wording {
  /// Meters in the unit that distances are told in.
  package var distanceUnitMeters: Double {
    switch units {
    case .metric: 1_000
    }
  }

  /// `km`.
  package var distanceUnit: String {
    switch units {
    case .metric: "km"
    }
  }

  /// A distance in its unit, as axes and columns draw it.
  package func axisDistance(_ meters: Double) -> Double { meters / distanceUnitMeters }

  /// `/km`: what a pace is for.
  package var paceUnit: String { "/" + distanceUnit }

  /// A pace in seconds for one unit of distance, as axes draw it.
  package func axisPace(secondsPerKilometer: Double) -> Double {
    secondsPerKilometer * (distanceUnitMeters / 1_000)
  }
}
