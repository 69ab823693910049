import Routes
import Training

/// Puts the points of one unbroken part in order of time.
///
/// Points without a time are left out; before that they count for the distance, which is measured
/// along the places and written into the points, from 0 at the part's start.
///
/// Unless it `measures`, the distances stay as they are. Nothing is left if no point has a time.
func orderedPart(_ segment: [TrackPoint], measures: Bool) -> [TrackPoint] {
  var part = segment
  if !isInOrder(part) {
    part.removeAll { !$0.hasTime }
    // Some writers begin at the end.
    let falls = zip(part, part.dropFirst()).count { $1.time < $0.time }
    if falls > part.count / 4 { part.reverse() }
    // The sort must keep points of the same time in the order of the file.
    let order = part.indices.sorted { (part[$0].time, $0) < (part[$1].time, $1) }
    part = order.map { part[$0] }
  }
  part = withoutStrayTimes(part)
  if measures { measure(&part) }
  part.removeAll { !$0.hasTime }
  return part
}

/// Whether the times that are there never go back.
private func isInOrder(_ points: [TrackPoint]) -> Bool {
  var last = -Double.infinity
  for point in points where point.hasTime {
    if point.time < last { return false }
    last = point.time
  }
  return true
}

/// A clock that was set on the way leaves a few points years away from the others.
func withoutStrayTimes(_ points: [TrackPoint]) -> [TrackPoint] {
  let times = points.lazy.map(\.time).filter { !$0.isNaN }
  guard let first = times.min(), let last = times.max(), last - first > longestSeconds
  else { return points }
  let middle = Array(times).sorted()[times.count / 2]
  return points.filter { !$0.hasTime || abs($0.time - middle) <= longestSeconds }
}

/// Two weeks: longer than any recording, shorter than any clock that is wrong by a date.
private let longestSeconds = 14 * 86_400.0

private func measure(_ points: inout [TrackPoint]) {
  guard points.contains(where: \.hasPlace) else { return }
  var meters = 0.0
  var last: GeoPoint?
  for index in points.indices {
    if points[index].hasPlace {
      let place = GeoPoint(latitude: points[index].latitude, longitude: points[index].longitude)
      if let last { meters += greatCircleMeters(from: last, to: place) ?? 0 }
      last = place
    }
    if points[index].hasData { points[index].distance = meters }
  }
}

/// Parts in order of time that do not overlap: those that run into one another become one.
///
/// Each of them is in order already; empty ones are left out.
func separateParts(_ parts: [[TrackPoint]], measures: Bool) -> [[TrackPoint]] {
  let sorted = parts.filter { !$0.isEmpty }.sorted {
    ($0.first?.time ?? 0) < ($1.first?.time ?? 0)
  }
  var result: [[TrackPoint]] = []
  var mixed: [Int] = []
  var end = -Double.infinity
  for part in sorted {
    guard let first = part.first?.time, let last = part.last?.time else { continue }
    if first < end, !result.isEmpty {
      result[result.count - 1] += part
      if mixed.last != result.count - 1 { mixed.append(result.count - 1) }
    } else {
      result.append(part)
    }
    end = max(end, last)
  }
  for index in mixed { result[index] = orderedPart(result[index], measures: measures) }
  return result
}

/// Lets every part's distances go on where the part before it ended.
func joinDistances(_ parts: inout [[TrackPoint]]) {
  var base = 0.0
  for index in parts.indices {
    for row in parts[index].indices { parts[index][row].distance += base }
    if let last = parts[index].last(where: { !$0.distance.isNaN }) { base = last.distance }
  }
}

/// Distances that a writer began anew with each lap, as one rising line.
///
/// A small step back is no step, a single value that falls out of the line is dropped, and a fall
/// to less than half that lasts is a new beginning.
func risingDistances(_ points: inout [TrackPoint]) {
  let known = points.indices.filter { !points[$0].distance.isNaN }
  var (base, last) = (0.0, 0.0)
  for (place, index) in known.enumerated() {
    let meters = points[index].distance
    if meters < last / 2, last > 1 {
      if place + 1 < known.count, points[known[place + 1]].distance >= last {
        points[index].distance = .nan
        continue
      }
      base += last
      last = meters
    } else {
      last = max(meters, last)
    }
    points[index].distance = base + last
  }
}
