import TestSupport
import Training

/// Streams for tests, drawn from a seed.
struct RandomRecording {
  var time: Column
  var distance: Column
  var speed: Column
  var heartRate: Column
  var altitude: Column

  /// A run as watches record it: steps of 1 to 5 seconds, pauses, drop-outs.
  init(using random: inout SplitMix64, samples: Range<Int> = 2..<400) {
    let count = Int.random(in: samples, using: &random)
    var (times, meters, speeds, rates, heights):
      ([Double?], [Double?], [Double?], [Double?], [Double?])
    (times, meters, speeds, rates, heights) = ([], [], [], [], [])
    var (now, way, height) = (0.0, 0.0, 200.0)
    for _ in 0..<count {
      let speed =
        Int.random(in: 0..<20, using: &random) == 0 ? 0 : Double.random(in: 1...5, using: &random)
      times.append(now)
      meters.append(Int.random(in: 0..<30, using: &random) == 0 ? nil : way)
      speeds.append(Int.random(in: 0..<30, using: &random) == 0 ? nil : speed)
      rates.append(
        Int.random(in: 0..<20, using: &random) == 0
          ? nil : Double(Int.random(in: 90...190, using: &random)))
      heights.append(Int.random(in: 0..<30, using: &random) == 0 ? nil : height)
      var step = Double(Int.random(in: 1...5, using: &random))
      if Int.random(in: 0..<50, using: &random) == 0 {
        step = Double.random(in: 31...600, using: &random)
      }
      now += step
      way += speed * min(step, 30)
      height += Double.random(in: -1...1, using: &random)
    }
    time = Column(times)
    distance = Column(meters)
    speed = Column(speeds)
    heartRate = Column(rates)
    altitude = Column(heights)
  }

  var recording: Recording {
    func stream(_ kind: StreamKind, _ column: Column, scale: Double) -> Stream {
      Stream(
        kind,
        raw: column.values.map {
          Int32(exactly: ($0 * scale).rounded()) ?? Stream.missing
        }, scale: scale)
    }
    return Recording(streams: [
      stream(.time, time, scale: 1_000), stream(.distance, distance, scale: 100),
      stream(.speed, speed, scale: 1_000), stream(.heartRate, heartRate, scale: 1),
      stream(.altitude, altitude, scale: 5),
    ])
  }
}

/// Loads of some days, rest days among them.
func randomLoads(_ days: Int, using random: inout SplitMix64) -> [Double] {
  (0..<days).map { _ in
    Bool.random(using: &random) ? 0 : Double.random(in: 0...250, using: &random)
  }
}

/// Values nobody should record but somebody will.
func randomRubbish(_ count: Int, using random: inout SplitMix64) -> Column {
  let pool: [Double] = [
    .nan, 0, -0.0, -1, 1, 1, 255, 65.535, 65_535, -500, 12_607, 1e-12, 4_294_967_295,
    -2_147_483_648,
    2_147_483_647, 1e9, 3, 3, 150,
  ]
  return Column(
    values: (0..<count).map { _ in
      Bool.random(using: &random)
        ? pool.randomElement(using: &random) ?? .nan : Double.random(in: -10...300, using: &random)
    })
}

func isClose(_ a: Double?, _ b: Double?, within tolerance: Double = 1e-9) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return abs(a - b) <= tolerance * max(1, abs(a), abs(b))
}
