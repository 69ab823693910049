package import Training

/// Where a run was fastest, and where it climbed most.
package struct StreamsFinding: Hashable, Sendable, Encodable {
  /// The number of the fastest full split.
  package var fastest: Int
  package var secondsPerKilometer: Double
  /// The number of the split with most climb; `nil` where none climbs much or it is the fastest.
  package var steepest: Int?

  package init(fastest: Int, secondsPerKilometer: Double, steepest: Int?) {
    self.fastest = fastest
    self.secondsPerKilometer = secondsPerKilometer
    self.steepest = steepest == fastest ? nil : steepest
  }
}

/// Which split of a run: a kilometer, or five in what is very long.
package struct SplitPlace: Hashable, Sendable, Encodable {
  /// 1 for the first.
  package var number: Int
  /// Where it ends, in meters since the start.
  package var endMeters: Double
  package var lengthMeters: Double
  /// Whether it is the rest at the end, shorter than the others.
  package var isPartial: Bool
  /// Whether the run is told in stretches of five kilometers.
  package var isLong: Bool

  package init(
    number: Int, endMeters: Double, lengthMeters: Double, isPartial: Bool, isLong: Bool
  ) {
    self.number = number
    self.endMeters = endMeters
    self.lengthMeters = lengthMeters
    self.isPartial = isPartial
    self.isLong = isLong
  }
}

/// What one panel of streams shows, and in which measure.
package enum StreamPanelKind: Hashable, Sendable, Encodable {
  case elevation, heartRate, power
  /// Time for a kilometer, for 100 m; distance in an hour.
  case pace, swimPace, speed
  /// Cadence on foot, on a bike, in the water.
  case steps, turns, strokes
}

/// How a route is colored.
package enum RouteColors: Hashable, Sendable, Encodable {
  /// By heart-rate zone.
  case zones
  /// By pace, in five bands that each hold a fifth of the samples, slow to fast: the four speeds
  /// between them in meters a second.
  case pace(edges: [Double])
  /// The same, told as speed.
  case speed(edges: [Double])
  case plain
}

extension RouteColors {
  package init(_ coloring: DrawnRoute.Coloring, family: Sport.Family) {
    switch coloring {
    case .heartRateZones: self = .zones
    case .speedBands(let edges):
      self = family == .cycling ? .speed(edges: edges) : .pace(edges: edges)
    case .none: self = .plain
    }
  }
}
