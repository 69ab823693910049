import Training

/// A recording sample by sample, for what is not told by the minute.
struct MessyRecording {
  /// Seconds since the start.
  var time: [Double] = []
  /// Meters; NaN where there is none, as in all columns.
  var distance: [Double] = []
  var heartRate: [Double] = []
  var altitude: [Double] = []
  var pauses: [Range<Double>] = []

  /// Samples of one speed at equal steps, from where it ended.
  mutating func run(
    seconds: Int, step: Int = 1, speed: Double, heartRate rate: Double = .nan,
    altitude height: (Double) -> Double = { _ in .nan }
  ) {
    let (start, meters) = (time.last ?? 0, distance.last ?? 0)
    let isFirst = time.isEmpty
    for second in stride(from: isFirst ? 0 : step, through: seconds, by: step) {
      time.append(start + Double(second))
      distance.append(meters + speed * Double(second))
      heartRate.append(rate)
      altitude.append(height(start + Double(second)))
    }
  }

  /// Nothing is recorded for a while.
  mutating func wait(seconds: Double, named: Bool, meters: Double = 0) {
    guard let now = time.last, let here = distance.last else { return }
    if named { pauses.append(now..<now + seconds) }
    time.append(now + seconds)
    distance.append(here + meters)
    heartRate.append(heartRate.last ?? .nan)
    altitude.append(altitude.last ?? .nan)
  }

  var recording: Recording {
    func stream(_ kind: StreamKind, _ values: [Double], scale: Double) -> Stream {
      Stream(
        kind, raw: values.map { $0.isNaN ? Stream.missing : Int32(($0 * scale).rounded()) },
        scale: scale)
    }
    let streams = [
      stream(.time, time, scale: 1), stream(.distance, distance, scale: 100),
      stream(.heartRate, heartRate, scale: 1), stream(.altitude, altitude, scale: 10),
    ]
    let kept = streams.filter { stream in stream.raw.contains { $0 != Stream.missing } }
    return Recording(streams: kept, pauses: pauses)
  }
}
