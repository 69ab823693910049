import Training

extension Recording {
  /// Points as streams, one row for each time; `nil` if no point says anything.
  ///
  /// The points are in order of time; those that tell nothing but a time are left out. Times are
  /// counted from `start`, in Unix seconds.
  init?(
    _ points: [TrackPoint], start: Double, pauses: [Range<Double>], countsOneLeg: Bool
  ) {
    let points = points.filter { $0.hasData && $0.time >= start }
    guard let last = points.last, last.time - start < 2e7 else { return nil }
    // Most writers know whole seconds only; the others get hundredths.
    let isWhole = points.allSatisfy {
      let seconds = $0.time - start
      return abs(seconds - seconds.rounded()) < 0.001
    }
    let scale = isWhole ? 1.0 : 100.0
    let (times, rows) = Self.merged(points, times: points.map { ($0.time - start) * scale })
    var streams = [Stream(.time, raw: times, scale: scale)]
    for kind in TrackStream.all {
      var stream = kind.stream(of: rows)
      guard stream.raw.contains(where: { $0 != Stream.missing }) else { continue }
      if kind.kind == .altitude, !stream.raw.contains(where: { $0 != 0 && $0 != Stream.missing }) {
        // Planners write 0 everywhere where they know no height.
        continue
      }
      // Twice the rate of one leg, read at its full value, is the rate of both.
      if kind.kind == .cadence, countsOneLeg, isOfOneLeg(stream) { stream.scale = 1 }
      streams.append(stream)
    }
    self.init(streams: streams, pauses: pauses)
  }

  /// Of points with the same time the last one that knows a value counts.
  private static func merged(
    _ points: [TrackPoint], times: [Double]
  ) -> (times: [Int32], rows: [TrackPoint]) {
    var (kept, rows): ([Int32], [TrackPoint]) = ([], [])
    kept.reserveCapacity(points.count)
    rows.reserveCapacity(points.count)
    for (point, time) in zip(points, times) {
      let raw = Int32(time.rounded())
      if kept.last == raw {
        rows[rows.count - 1].complete(with: point)
      } else {
        kept.append(raw)
        rows.append(point)
      }
    }
    return (kept, rows)
  }
}

/// Nobody takes more than 130 steps a minute with one leg for half of a run: some writers count both.
private func isOfOneLeg(_ cadence: Stream) -> Bool {
  let known = cadence.raw.filter { $0 != Stream.missing && $0 > 0 }.sorted()
  return known.isEmpty || known[known.count / 2] <= 260
}

/// How one value of a point becomes a stream.
private struct TrackStream {
  var kind: StreamKind
  var scale: Double
  var value: @Sendable (TrackPoint) -> Double

  static let all: [TrackStream] = [
    .init(kind: .latitude, scale: 2_147_483_648 / 180) { $0.latitude },
    .init(kind: .longitude, scale: 2_147_483_648 / 180) { $0.longitude },
    .init(kind: .altitude, scale: 10) { $0.altitude },
    .init(kind: .heartRate, scale: 1) { $0.heartRate },
    .init(kind: .cadence, scale: 2) { $0.cadence },
    .init(kind: .distance, scale: 100) { $0.distance },
    .init(kind: .speed, scale: 1_000) { $0.speed },
    .init(kind: .power, scale: 1) { $0.power },
    .init(kind: .temperature, scale: 10) { $0.temperature },
  ]

  func stream(of points: [TrackPoint]) -> Stream {
    let raw = points.map { point -> Int32 in
      let number = (value(point) * scale).rounded()
      // 180° east is one more than fits.
      return number.isNaN ? Stream.missing : Int32(max(-2_147_483_647, min(number, 2_147_483_647)))
    }
    return Stream(kind, raw: raw, scale: scale)
  }
}

extension TrackPoint {
  fileprivate mutating func complete(with later: TrackPoint) {
    if later.hasPlace { (latitude, longitude) = (later.latitude, later.longitude) }
    if !later.altitude.isNaN { altitude = later.altitude }
    if !later.heartRate.isNaN { heartRate = later.heartRate }
    if !later.cadence.isNaN { cadence = later.cadence }
    if !later.power.isNaN { power = later.power }
    if !later.temperature.isNaN { temperature = later.temperature }
    if !later.speed.isNaN { speed = later.speed }
    if !later.distance.isNaN { distance = later.distance }
  }
}

extension Activity {
  /// Fills from the samples what the file does not sum up; but for the mean heart rate, which is
  /// derived.
  mutating func describe(by recording: Recording?) {
    hasRecording = recording != nil
    hasRoute = recording?.has(.latitude) ?? false
    let weights = recording?.sampleSeconds ?? []
    func mean(_ kind: StreamKind) -> Double? {
      recording?.column(kind).flatMap { weightedMean(of: $0.values, by: weights) }
    }
    maximumHeartRate =
      maximumHeartRate ?? recording?.column(.heartRate)?.values.filter { !$0.isNaN }.max()
    averageCadence = averageCadence ?? mean(.cadence)
    averagePowerWatts = averagePowerWatts ?? mean(.power)
    averageTemperatureCelsius = averageTemperatureCelsius ?? mean(.temperature)
  }

  /// The mean of what is known, weighted by time; `nil` if nothing is.
  private func weightedMean(of values: [Double], by weights: [Double]) -> Double? {
    var (sum, seconds, plain, count) = (0.0, 0.0, 0.0, 0)
    for (value, weight) in zip(values, weights) where !value.isNaN {
      sum += value * weight
      seconds += weight
      plain += value
      count += 1
    }
    guard count > 0 else { return nil }
    return seconds > 0 ? sum / seconds : plain / Double(count)
  }
}

extension Recording {
  /// For how long each sample stands: half of the way to its neighbours, without pauses.
  ///
  /// Recorders that write only what changes leave more samples where more happens.
  fileprivate var sampleSeconds: [Double] {
    guard let times = column(.time)?.values else { return [] }
    var seconds = [Double](repeating: 0, count: times.count)
    var pauses = pauses[...]
    for index in times.indices.dropFirst() {
      let (from, to) = (times[index - 1], times[index])
      while let pause = pauses.first, pause.upperBound <= from { pauses = pauses.dropFirst() }
      if let pause = pauses.first, pause.lowerBound < to { continue }
      let half = min(to - from, Self.longestGap) / 2
      seconds[index - 1] += half
      seconds[index] += half
    }
    return seconds
  }

  /// Five minutes: what lies between two samples farther apart, neither of them knows.
  private static let longestGap = 300.0
}
