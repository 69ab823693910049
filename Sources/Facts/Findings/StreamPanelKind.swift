package import Training

/// What one panel of streams shows, and in which measure.
package enum StreamPanelKind: Hashable, Sendable, Encodable {
  case elevation, heartRate, power
  /// Time for a kilometer, for 100 m; distance in an hour.
  case pace, swimPace, speed
  /// Cadence on foot, on a bike, in the water.
  case steps, turns, strokes
}

extension StreamPanelKind {
  /// A panel as it is told in a family of sports.
  package init(_ kind: DrawnStreams.Kind, in family: Sport.Family) {
    self =
      switch (kind, family) {
      case (.elevation, _): .elevation
      case (.heartRate, _): .heartRate
      case (.power, _): .power
      case (.pace, .swimming): .swimPace
      case (.pace, _): .pace
      case (.speed, _): .speed
      case (.cadence, .cycling): .turns
      case (.cadence, .swimming): .strokes
      case (.cadence, _): .steps
      }
  }
}
