package import Training

/// What the line of a route is made of: columns of equal length, one value a sample.
package struct RouteColumns: Sendable {
  package var latitude: [Double]
  package var longitude: [Double]
  /// Seconds after the start.
  package var time: [Double]
  /// Meters; empty where there are none.
  package var distance: [Double]
  /// 0 to 5; see ``DrawnRoute/Piece/colorClass``.
  package var classes: [UInt8]
  /// Spans in which the timer stood still, in seconds after the start.
  package var pauses: [Range<Double>]

  package init(
    latitude: [Double], longitude: [Double], time: [Double], distance: [Double], classes: [UInt8],
    pauses: [Range<Double>]
  ) {
    self.latitude = latitude
    self.longitude = longitude
    self.time = time
    self.distance = distance
    self.classes = classes
    self.pauses = pauses
  }
}

/// A route as a page draws it.
///
/// - Parameters:
///   - columns: of one recording.
///   - coloring: what the classes of the samples mean.
///   - splitCounts: how many kilometers, and how many miles, the way is split into, the rest at its end
///     among them; `nil` where neither they are marked nor the line of each is told.
/// - Returns: `nil` without two places in a row.
/// - Complexity: O(*n*): however long the recording is, some 1,800 places are simplified.
package func drawnRoute(
  of columns: RouteColumns, coloring: DrawnRoute.Coloring, splitCounts: InUnits<Int?>
) -> DrawnRoute? {
  let segments = segments(of: columns)
  let points = segments.flatMap(\.points)
  guard let first = points.first else { return nil }
  let samples = segments.flatMap(\.samples)
  func division(in units: Units) -> DrawnRoute.Division {
    guard let count = splitCounts[units] else {
      return DrawnRoute.Division(splits: [Int](repeating: -1, count: samples.count), marks: [])
    }
    return DrawnRoute.Division(
      splits: splits(of: samples, distance: columns.distance, units: units, count: count),
      marks: distanceMarks(
        latitude: Column(values: columns.latitude), longitude: Column(values: columns.longitude),
        distance: Column(values: columns.distance), stepMeters: units.distanceMeters
      ).map { DrawnRoute.Mark(number: $0.number, place: $0.place) })
  }
  return DrawnRoute(
    points: points,
    pieces: segments.map {
      DrawnRoute.Piece(colorClass: Int($0.classIndex), pointCount: $0.points.count)
    },
    coloring: coloring,
    division: InUnits(metric: division(in: .metric), imperial: division(in: .imperial)),
    outline: DrawnRoute.Outline(
      samplePoints(of: points).map(LocalPlane(at: first).point)))
}

/// The colored pieces in about 420 points.
///
/// A place every other second or so is as much as a map can show: long recordings are read in
/// steps, and the samples named are those of the whole recording.
private func segments(of columns: RouteColumns) -> [RouteSegment] {
  let samples = steps(of: columns)
  let isWhole = samples.count == columns.time.count
  func stepped<Value>(_ values: [Value]) -> [Value] {
    isWhole ? values : samples.map { values[$0] }
  }
  var segments = routeSegments(
    latitude: Column(values: stepped(columns.latitude)),
    longitude: Column(values: stepped(columns.longitude)),
    time: Column(values: stepped(columns.time)), classes: stepped(columns.classes),
    pauses: columns.pauses, budget: 420)
  if !isWhole {
    for index in segments.indices {
      segments[index].samples = segments[index].samples.map { samples[$0] }
    }
  }
  return segments
}

/// At most some 1,800 samples: of each step the first that has a place, for a device may write one
/// now and then alone, and the last of all that has one.
private func steps(of columns: RouteColumns) -> [Int] {
  let count =
    [
      columns.time.count, columns.latitude.count, columns.longitude.count, columns.classes.count,
    ].min() ?? 0
  let step = max(1, (count + 1_799) / 1_800)
  guard step > 1 else { return Array(0..<count) }
  let (latitude, longitude) = (columns.latitude, columns.longitude)
  func hasPlace(_ sample: Int) -> Bool {
    let (north, east) = (latitude[sample], longitude[sample])
    return north.isFinite && east.isFinite && (north != 0 || east != 0)
  }
  let samples = stride(from: 0, to: count, by: step).map { first in
    (first..<min(first + step, count)).first(where: hasPlace) ?? first
  }
  guard let last = (0..<count).last(where: hasPlace), samples[last / step] != last else {
    return samples
  }
  return samples.prefix { $0 < last } + [last] + samples.drop { $0 < last }
}

/// About 60 of the points, the last among them.
private func samplePoints(of points: [GeoPoint]) -> [GeoPoint] {
  stride(from: 0, to: points.count, by: max(1, points.count / 60)).map { points[$0] }
    + points.suffix(1)
}

/// The kilometer or mile of each sample, from 0; −1 where its distance is not known.
private func splits(
  of samples: [Int], distance: [Double], units: Units, count: Int
) -> [Int] {
  guard count > 0, let origin = distance.first(where: \.isFinite) else {
    return [Int](repeating: -1, count: samples.count)
  }
  return samples.map { sample in
    let meters = distance[sample] - origin
    guard meters.isFinite, meters >= 0 else { return -1 }
    return min(count - 1, Int(min(meters / units.distanceMeters, 1e6)))
  }
}
