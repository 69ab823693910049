import Training

/// The samples of a recording that have a height and are later than the one before.
struct KeptHeights {
  /// Rising.
  private var seconds: [Double] = []
  private var heights: [Double] = []
  /// From the start, never falling; empty without a distance.
  private var meters: [Double] = []
  /// The samples these are.
  private var places: [Int] = []

  /// All columns are as long as `altitude`; a distance that is not is none.
  init(altitude: Column, time: Column, distance: Column?) {
    let ways = distance.flatMap { $0.count == altitude.count ? $0.values : nil } ?? []
    seconds.reserveCapacity(altitude.count)
    heights.reserveCapacity(altitude.count)
    meters.reserveCapacity(ways.count)
    places.reserveCapacity(altitude.count)
    var (last, furthest) = (-Double.infinity, -Double.infinity)
    for index in altitude.values.indices {
      if !ways.isEmpty, ways[index] > furthest, ways[index] < .infinity { furthest = ways[index] }
      let (now, height) = (time.values[index], altitude.values[index])
      guard now > last, now < .infinity, abs(height) < .infinity else { continue }
      seconds.append(now)
      heights.append(height)
      if !ways.isEmpty { meters.append(furthest) }
      places.append(index)
      last = now
    }
  }

  /// How far a height lies from the line between its neighbours on average, in meters, where these
  /// are at most 30 seconds apart; 0 without any.
  var roughness: Double {
    var (sum, count) = (0.0, 0.0)
    seconds.withUnsafeBufferPointer { seconds in
      heights.withUnsafeBufferPointer { heights in
        for index in 1..<max(1, heights.count - 1) {
          let span = seconds[index + 1] - seconds[index - 1]
          guard span <= 30 else { continue }
          let share = (seconds[index] - seconds[index - 1]) / span
          let line = heights[index - 1] + (heights[index + 1] - heights[index - 1]) * share
          sum += abs(heights[index] - line)
          count += 1
        }
      }
    }
    return count > 0 ? sum / count : 0
  }

  /// The mean of the heights around each.
  ///
  /// - Parameters:
  ///   - seconds: how long the stretch around a height may last, half of it to either side.
  ///   - meters: how long its way may be, half of it to either side.
  ///   - count: how many samples there are.
  /// - Returns: for each sample; a gap where there is no height.
  func smoothed(seconds: Double, meters: Double, count: Int) -> Column {
    var means = [Double](repeating: .nan, count: count)
    // Without a distance nobody moves, and the seconds alone bound a stretch.
    let ways = self.meters.isEmpty ? [Double](repeating: 0, count: heights.count) : self.meters
    let (halfTime, halfWay) = (seconds / 2, meters / 2)
    self.seconds.withUnsafeBufferPointer { times in
      ways.withUnsafeBufferPointer { ways in
        heights.withUnsafeBufferPointer { heights in
          var (first, last) = (0, 0)
          var (sum, size) = (0.0, 0.0)
          for index in heights.indices {
            let (time, way) = (times[index], ways[index])
            // Differences of what is not finite bound nothing: there no distance is known yet.
            while last < heights.count,
              last <= index || (times[last] - time <= halfTime && !(ways[last] - way > halfWay))
            {
              sum += heights[last]
              size += 1
              last += 1
            }
            while first < index,
              time - times[first] > halfTime || way - ways[first] > halfWay
            {
              sum -= heights[first]
              size -= 1
              first += 1
            }
            means[places[index]] = sum / size
          }
        }
      }
    }
    return Column(values: means)
  }
}
