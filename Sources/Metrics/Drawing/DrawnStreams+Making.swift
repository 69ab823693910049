package import Training

/// The streams of a recording as panels: smooth, in 360 points each.
///
/// Nothing is cut: what an axis has no room for is for the drawing to tell.
///
/// - Parameters:
///   - samples: of one recording.
///   - family: what is ridden shows its speed, everything else its pace.
///   - laps: whose places on the axis are told.
/// - Returns: `nil` with fewer than ten samples, no way or time covered, or nothing to show.
/// - Complexity: O(*n*).
package func drawnStreams(
  of samples: SampleColumns, family: Sport.Family, laps: [Lap]
) -> DrawnStreams? {
  guard samples.time.count >= 10 else { return nil }
  let (axis, unit) = samples.axis
  guard let end = axis.last(where: \.isFinite), end > 0 else { return nil }
  let maker = PanelMaker(time: samples.time, axis: axis)
  var panels = [
    maker.elevation(samples.altitude), maker.speed(samples.speed, isRide: family == .cycling),
    maker.heartRate(samples.heartRate), maker.cadence(samples.cadence),
  ].compactMap { $0 }
  // More than four panels do not fit on a page.
  if panels.count < 4, let power = maker.power(samples.power) { panels.append(power) }
  guard !panels.isEmpty else { return nil }
  let places = AxisPlaces(time: samples.time, axis: axis)
  return DrawnStreams(
    axis: unit, end: end, panels: panels,
    stops: places.stops(merged(samples.pauses + samples.longStops)),
    lapPlaces: laps.map { places.place(of: $0) })
}

/// Makes panels out of columns along one axis; `nil` where there is nothing to draw.
private struct PanelMaker {
  let time: [Double]
  let axis: [Double]

  func elevation(_ altitude: [Double]) -> DrawnStreams.Panel? {
    panel(.elevation, altitude) { runningMean(of: $0, in: $1, along: time, window: 15) }
  }

  func speed(_ speed: [Double], isRide: Bool) -> DrawnStreams.Panel? {
    let values = speed.map { $0 > 0.4 ? (isRide ? $0 : 1 / $0) : .nan }
    return panel(isRide ? .speed : .pace, values) {
      runningMedian(of: $0, in: $1, along: time, window: 15)
    }
  }

  func heartRate(_ rates: [Double]) -> DrawnStreams.Panel? {
    panel(.heartRate, rates.map { $0 > 0 ? $0 : .nan }) {
      runningMean(of: $0, in: $1, along: time, window: 5)
    }
  }

  func cadence(_ steps: [Double]) -> DrawnStreams.Panel? {
    panel(.cadence, steps.map { $0 > 0 ? $0 : .nan }) {
      runningMean(of: $0, in: $1, along: time, window: 15)
    }
  }

  func power(_ watts: [Double]) -> DrawnStreams.Panel? {
    guard watts.contains(where: { $0 > 0 }) else { return nil }
    return panel(.power, watts) { runningMean(of: $0, in: $1, along: time, window: 30) }
  }

  private func panel(
    _ kind: DrawnStreams.Kind, _ values: [Double],
    smooth: (_ values: [Double], _ stretches: [Range<Int>]) -> [Double]
  ) -> DrawnStreams.Panel? {
    let stretches = stretches(x: axis, y: values)
    guard !stretches.isEmpty else { return nil }
    let smoothed = smooth(values, stretches)
    return DrawnStreams.Panel(
      kind: kind, lines: thinnedLines(x: axis, y: smoothed, stretches: stretches, to: 360))
  }
}

/// Where moments lie on an axis.
private struct AxisPlaces {
  let time: [Double]
  let axis: [Double]

  /// The place of the first sample that is not earlier, or of the last one; O(log *n*).
  func place(at seconds: Double) -> Double? {
    var (low, high) = (0, time.count)
    while low < high {
      let middle = (low + high) / 2
      if time[middle] < seconds { low = middle + 1 } else { high = middle }
    }
    let index = min(low, axis.count - 1)
    return axis.indices.contains(index) && axis[index].isFinite ? axis[index] : nil
  }

  func place(of lap: Lap) -> DrawnStreams.LapPlace {
    DrawnStreams.LapPlace(
      start: place(at: lap.startSeconds),
      end: place(at: lap.startSeconds + (lap.elapsedSeconds ?? lap.movingSeconds)))
  }

  /// Those of more than a minute, the five longest.
  func stops(_ pauses: [Range<Double>]) -> [DrawnStreams.Stop] {
    func seconds(_ pause: Range<Double>) -> Double { pause.upperBound - pause.lowerBound }
    let long = pauses.filter { seconds($0) > 60 }.sorted { seconds($0) > seconds($1) }.prefix(5)
    return long.compactMap { pause in
      place(at: pause.lowerBound).map { DrawnStreams.Stop(place: $0, seconds: seconds(pause)) }
    }
  }
}
