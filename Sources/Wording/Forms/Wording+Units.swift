import Training

/// The units that numbers are told in.
extension Wording {
  /// Meters in the unit that distances are told in.
  package var distanceUnitMeters: Double { units.distanceMeters }

  static let mileMeters = Units.imperial.distanceMeters
  static let footMeters = 0.3048
  static let yardMeters = 0.9144
  static let poundKilograms = 0.453_592_37

  /// `km`.
  package var distanceUnit: String {
    switch units {
    case .metric: "km"
    case .imperial: "mi"
    }
  }

  /// `kilometre`, `kilometres`: one unit of distance, and several, inside a sentence.
  package var distanceNoun: String {
    switch units {
    case .metric: "kilometre"
    case .imperial: "mile"
    }
  }

  package var distanceNouns: String { distanceNoun + "s" }

  /// Meters in the unit that heights and climbs are told in.
  package var heightUnitMeters: Double {
    switch units {
    case .metric: 1
    case .imperial: Self.footMeters
    }
  }

  /// `m`.
  package var heightUnit: String {
    switch units {
    case .metric: "m"
    case .imperial: "ft"
    }
  }

  /// `metre`, `metres`: one unit of height, and several, inside a sentence.
  package var heightNoun: String {
    switch units {
    case .metric: "metre"
    case .imperial: "foot"
    }
  }

  package var heightNouns: String {
    switch units {
    case .metric: "metres"
    case .imperial: "feet"
    }
  }

  /// Meters of what swims are paced by.
  package var swimUnitMeters: Double {
    switch units {
    case .metric: 100
    case .imperial: 100 * Self.yardMeters
    }
  }

  /// `m`.
  package var swimUnit: String {
    switch units {
    case .metric: "m"
    case .imperial: "yd"
    }
  }

  /// `/100 m`.
  package var swimPaceUnit: String { "/100" + Self.space + swimUnit }

  /// `km/h`.
  package var speedUnit: String {
    switch units {
    case .metric: "km/h"
    case .imperial: "mph"
    }
  }

  /// Meters a second as the unit of speeds counts them.
  package func axisSpeed(metersPerSecond: Double) -> Double {
    metersPerSecond * 3_600 / distanceUnitMeters
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
