package import Training

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
