package import Training

/// How the line of a route is colored, and the class of each sample.
package struct RouteClasses: Sendable {
  package var coloring: DrawnRoute.Coloring
  /// One a sample: 1 to 5, 0 where nothing is known.
  package var classes: [UInt8]
}

/// Colors for a route: by heart-rate zone, else by speed, else none.
///
/// - Parameters:
///   - samples: of one recording.
///   - zoneBounds: five lower bounds in beats a minute, or empty.
/// - Returns: a class for each sample.
/// - Complexity: O(*n*), and O(*n* log *n*) by speed.
package func routeClasses(of samples: SampleColumns, zoneBounds: [Int]) -> RouteClasses {
  classesByHeartRate(samples, zoneBounds) ?? classesBySpeed(samples)
    ?? RouteClasses(
      coloring: .none, classes: [UInt8](repeating: 0, count: samples.time.count))
}

private func classesByHeartRate(_ samples: SampleColumns, _ bounds: [Int]) -> RouteClasses? {
  guard bounds.count == 5, !samples.heartRate.isEmpty else { return nil }
  let edges = bounds.map(Double.init)
  var counts = [Int](repeating: 0, count: 6)
  let classes = smooth(samples.heartRate, along: samples.time).map { rate -> UInt8 in
    guard rate > 0 else { return 0 }
    let zone =
      rate >= edges[4]
      ? 5 : rate >= edges[3] ? 4 : rate >= edges[2] ? 3 : rate >= edges[1] ? 2 : 1
    counts[zone] += 1
    return UInt8(zone)
  }
  let best = (1...5).max { counts[$0] < counts[$1] } ?? 1
  return RouteClasses(
    coloring: .heartRateZones(most: counts[best] > 0 ? best : nil), classes: classes)
}

/// In five bands that each hold a fifth of the samples, slow to fast; `nil` where they are alike.
private func classesBySpeed(_ samples: SampleColumns) -> RouteClasses? {
  guard !samples.speed.isEmpty else { return nil }
  let speeds = smooth(samples.speed.map { $0 > 0.3 ? $0 : .nan }, along: samples.time)
  let sorted = speeds.filter(\.isFinite).sorted()
  let edges = [0.2, 0.4, 0.6, 0.8].compactMap { quantile($0, ofSorted: sorted) }
  guard edges.count == 4, edges[3] > edges[0] * 1.02 else { return nil }
  return RouteClasses(
    coloring: .speedBands(edges: edges),
    classes: speeds.map { speed in
      speed.isFinite ? UInt8(1 + edges.count { $0 <= speed }) : 0
    })
}

private func smooth(_ values: [Double], along time: [Double]) -> [Double] {
  runningMean(
    of: values, in: stretches(x: time, y: values), along: time, window: 20)
}
