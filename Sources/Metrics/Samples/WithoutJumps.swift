package import Training

/// The way covered, without leaps no runner makes: there it stands still.
///
/// A step is judged from where the distance last rose, as some sensors tell it late: 0, 0, 13 m is
/// no leap. What stood for more than a minute is judged by that minute.
///
/// - Parameters:
///   - time: seconds; samples not later than the last kept one are left as they are.
///   - distance: meters since the start, as long as `time`.
///   - sustained: meters a second; faster for more than three seconds on end is a leap.
///   - ever: meters a second; faster for any time is a leap.
/// - Returns: as long as `distance`, with its gaps, shorter by the leaps.
/// - Complexity: O(*n*).
package func withoutJumps(
  time: Column, distance: Column, sustained: Double = 8, ever: Double = 12.5
) -> Column {
  LeapFreeDistance(time: time, distance: distance, sustained: sustained, ever: ever).distance
}

/// A distance without leaps, and how much of it leaps were.
struct LeapFreeDistance {
  private(set) var distance: Column
  /// The share of the steps on which the distance rose that were leaps.
  private(set) var leapShare = 0.0

  /// See ``withoutJumps(time:distance:sustained:ever:)``.
  init(time: Column, distance: Column, sustained: Double = 8, ever: Double = 12.5) {
    self.distance = distance
    // Most recordings have no step that could be one.
    guard time.count == distance.count, hasRise(time, distance, above: sustained) else { return }
    let rises = Rises(time: time, distance: distance)
    let count = rises.places.count
    var isLeap = [Bool](repeating: false, count: count)
    var leaps = 0
    var first = 0
    while first < count {
      // A stretch on end that is too fast to be sustained.
      var (end, length) = (first, 0.0)
      while end < count, rises.meters[end] > sustained * rises.seconds[end] {
        isLeap[end] = rises.meters[end] > ever * rises.seconds[end]
        length += rises.seconds[end]
        end += 1
      }
      for index in first..<end {
        if length > 3 { isLeap[index] = true }
        if isLeap[index] { leaps += 1 }
      }
      first = end + 1
    }
    guard leaps > 0 else { return }
    leapShare = Double(leaps) / Double(count)
    var (leapt, next) = (0.0, 0)
    for index in distance.values.indices {
      if next < count, rises.places[next] == index {
        if isLeap[next] { leapt += rises.meters[next] }
        next += 1
      }
      self.distance.values[index] -= leapt
    }
  }
}

/// Whether a distance ever rises faster than a speed.
private func hasRise(_ time: Column, _ distance: Column, above speed: Double) -> Bool {
  var hasRise = false
  forEachRise(time, distance) { _, meters, seconds in
    if meters > speed * seconds { hasRise = true }
  }
  return hasRise
}

/// Calls `body` with each sample at which a distance is further than ever before but the first, how
/// far it rose in meters, and in how many seconds: since it last rose, but a minute at most, unless
/// no sample lies between.
@inline(__always)
private func forEachRise(
  _ time: Column, _ distance: Column,
  _ body: (_ place: Int, _ meters: Double, _ seconds: Double) -> Void
) {
  time.values.withUnsafeBufferPointer { times in
    distance.values.withUnsafeBufferPointer { distances in
      var (last, risen, furthest) = (-Double.infinity, 0.0, Double.nan)
      for index in times.indices {
        let (now, here) = (times[index], distances[index])
        guard now > last, now < .infinity, abs(here) < .infinity else { continue }
        if here > furthest {
          body(index, here - furthest, larger(now - last, smaller(now - risen, 60)))
          (furthest, risen) = (here, now)
        } else if furthest.isNaN {
          (furthest, risen) = (here, now)
        }
        last = now
      }
    }
  }
}

/// The samples at which a distance is further than ever before.
private struct Rises {
  /// Their indices.
  private(set) var places: [Int] = []
  /// How far it rose at each, in meters.
  private(set) var meters: [Double] = []
  /// In how long.
  private(set) var seconds: [Double] = []

  init(time: Column, distance: Column) {
    forEachRise(time, distance) { place, way, interval in
      places.append(place)
      meters.append(way)
      seconds.append(interval)
    }
  }
}
