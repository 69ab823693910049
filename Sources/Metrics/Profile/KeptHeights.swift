import Training

/// The samples of a recording that have a height and are later than the one before.
struct KeptHeights {
  /// Rising.
  private var seconds: [Double] = []
  private var heights: [Double] = []
  /// From the start, never falling; empty without a distance.
  private var meters: [Double] = []
  /// The samples these are; `nil` if these are all.
  private var places: [Int]?

  /// All columns are as long as `altitude`; a distance that is not is none.
  init(altitude: Column, time: Column, distance: Column?) {
    let ways = distance.flatMap { $0.count == altitude.count ? $0.values : nil } ?? []
    guard !isSound(altitude.values, time.values) else {
      (seconds, heights, meters) = (time.values, altitude.values, held(ways))
      return
    }
    let (times, values, held) = (time.values, altitude.values, held(ways))
    var places: [Int] = []
    places.reserveCapacity(values.count)
    var last = -Double.infinity
    for index in values.indices
    where times[index] > last && times[index] < .infinity && abs(values[index]) < .infinity {
      places.append(index)
      last = times[index]
    }
    seconds = places.map { times[$0] }
    heights = places.map { values[$0] }
    if !held.isEmpty { meters = places.map { held[$0] } }
    self.places = places
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
          let rise =
            (heights[index + 1] - heights[index - 1]) * (seconds[index] - seconds[index - 1])
          sum += abs(heights[index] - heights[index - 1] - rise / span)
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
    // Without a distance nobody moves, and the seconds alone bound a stretch.
    let ways = self.meters.isEmpty ? [Double](repeating: 0, count: heights.count) : self.meters
    let (halfTime, halfWay) = (seconds / 2, meters / 2)
    let means = [Double](unsafeUninitializedCapacity: heights.count) { means, size in
      self.seconds.withUnsafeBufferPointer { times in
        ways.withUnsafeBufferPointer { ways in
          heights.withUnsafeBufferPointer { heights in
            var (first, last, sum) = (0, 0, 0.0)
            for index in heights.indices {
              let (time, way) = (times[index], ways[index])
              // Where no distance is known yet there is no difference that could be too large.
              while last < heights.count,
                last <= index || (times[last] - time <= halfTime && !(ways[last] - way > halfWay))
              {
                sum += heights[last]
                last += 1
              }
              while first < index,
                time - times[first] > halfTime || way - ways[first] > halfWay
              {
                sum -= heights[first]
                first += 1
              }
              means[index] = sum / Double(last - first)
            }
          }
        }
      }
      size = heights.count
    }
    guard let places else { return Column(values: means) }
    var all = [Double](repeating: .nan, count: count)
    for (place, mean) in zip(places, means) { all[place] = mean }
    return Column(values: all)
  }
}

/// Whether every sample has a height and is later than the one before.
private func isSound(_ heights: [Double], _ seconds: [Double]) -> Bool {
  heights.withUnsafeBufferPointer { heights in
    seconds.withUnsafeBufferPointer { seconds in
      var last = -Double.infinity
      for index in heights.indices {
        guard seconds[index] > last, abs(heights[index]) < .infinity else { return false }
        last = seconds[index]
      }
      return last < .infinity
    }
  }
}

/// A distance that holds where it falls back and where it is missing; before the first it is
/// infinitely small.
private func held(_ meters: [Double]) -> [Double] {
  var furthest = -Double.infinity
  let isHeld = meters.withUnsafeBufferPointer { meters in
    for way in meters {
      guard way >= furthest, way < .infinity else { return false }
      furthest = way
    }
    return true
  }
  if isHeld { return meters }
  furthest = -.infinity
  return meters.map { way in
    if way > furthest, way < .infinity { furthest = way }
    return furthest
  }
}
