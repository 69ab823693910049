import Facts
import Metrics
import Routes
import Training

extension RunDrawing {
  /// What a page draws of an activity, from its samples and parts.
  init(_ details: ActivityDetails, of entry: ActivityEntry) {
    let bounds = entry.derived?.zoneLowerBounds ?? []
    let samples = details.recording.flatMap { SampleColumns($0) }
    self.init(samples: samples, details: details, family: entry.family, zoneBounds: bounds)
    guard let samples, samples.hasRoute else { return }
    let classes = routeClasses(of: samples, zoneBounds: bounds)
    let isKilometers = (splits?.lengthMeters ?? 1_000) == 1_000 && totalMeters >= 1_000
    route = drawnRoute(
      of: RouteColumns(
        latitude: samples.latitude, longitude: samples.longitude, time: samples.time,
        distance: samples.distance, classes: classes.classes, pauses: samples.pauses),
      coloring: classes.coloring,
      hasKilometers: isKilometers && totalMeters <= 60_000, splitCount: splits?.rows.count ?? 0)
  }
}
