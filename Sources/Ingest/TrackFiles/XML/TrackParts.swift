import Routes
import Training

/// Puts the points of one unbroken part in order of time.
///
/// Points without a time are left out; before that they count for the distance, which is measured
/// along the places and written into the points that have one, from 0 at the part's start. Of the
/// others nobody knows how far they are.
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

/// Leaves out points whose clock was not that of the others; see ``believableStretches(of:starts:)``.
///
/// - Parameter parts: lists of points in any order, all of one activity.
/// - Returns: how many were left out, and when the first of all points and the first that is
///   believed were written; `nil` if all are believed.
func leaveOutStrays(_ parts: inout [[TrackPoint]]) -> StrayPoints? {
  var times: [Double] = []
  var (low, high) = (Double.infinity, -Double.infinity)
  for point in parts.joined() where point.hasTime {
    (low, high) = (min(low, point.time), max(high, point.time))
  }
  // Nearly all recordings are far shorter, and need no list of their times.
  guard high - low >= longestNight else { return nil }
  for point in parts.joined() where point.hasTime { times.append(point.time) }
  times.sort()
  guard let kept = believableStretches(of: times), let first = kept.first else { return nil }
  let spans = kept.map { times[$0.lowerBound]...times[$0.upperBound - 1] }
  for index in parts.indices {
    parts[index].removeAll { point in
      point.hasTime && !spans.contains { $0.contains(point.time) }
    }
  }
  let believed = times[first.lowerBound]
  let end = spans.last?.upperBound ?? high
  return StrayPoints(
    count: times.count - kept.reduce(0) { $0 + $1.count }, firstWritten: low,
    firstBelieved: believed, falseSeconds: max(believed - low, high - end))
}

/// Points that were left out because their clock was not that of the others.
struct StrayPoints: Sendable {
  var count: Int
  /// Unix seconds.
  var firstWritten: Double
  var firstBelieved: Double
  /// By how much they lengthen the recording.
  var falseSeconds: Double

  var correction: Correction {
    var correction = Correction(.straySamples, count: count)
    if firstWritten < firstBelieved {
      (correction.before, correction.after) = (firstWritten, firstBelieved)
    }
    return correction
  }
}

private func measure(_ points: inout [TrackPoint]) {
  guard points.contains(where: \.hasPlace) else { return }
  var meters = 0.0
  var last: GeoPoint?
  for index in points.indices {
    guard points[index].hasPlace else {
      points[index].distance = .nan
      continue
    }
    let place = GeoPoint(latitude: points[index].latitude, longitude: points[index].longitude)
    if let last { meters += greatCircleMeters(from: last, to: place) ?? 0 }
    last = place
    points[index].distance = meters
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
