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
    let rises = Rises(time: time, distance: distance)
    let count = rises.places.count
    guard count > 1 else { return }
    var isLeap = [Bool](repeating: false, count: count)
    var leaps = 0
    var first = 1
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
    leapShare = Double(leaps) / Double(count - 1)
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

/// The samples at which a distance is further than ever before.
private struct Rises {
  /// Their indices, the first sample among them.
  private(set) var places: [Int] = []
  /// How far it rose at each, in meters; 0 at the first.
  private(set) var meters: [Double] = []
  /// In how long: since the one before, but a minute at most, unless no sample lies between.
  private(set) var seconds: [Double] = []

  init(time: Column, distance: Column) {
    guard time.count == distance.count else { return }
    places.reserveCapacity(time.count)
    meters.reserveCapacity(time.count)
    seconds.reserveCapacity(time.count)
    var (last, risen, furthest) = (-Double.infinity, -Double.infinity, -Double.infinity)
    for index in time.values.indices {
      let (now, here) = (time.values[index], distance.values[index])
      guard now > last, now.isFinite, here.isFinite else { continue }
      if here > furthest {
        let isFirst = places.isEmpty
        places.append(index)
        meters.append(isFirst ? 0 : here - furthest)
        seconds.append(isFirst ? 0 : max(now - last, min(now - risen, 60)))
        (furthest, risen) = (here, now)
      }
      last = now
    }
  }
}
