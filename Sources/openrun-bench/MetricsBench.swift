import Foundation
import Ingest
import Metrics
import Routes
import Training
import TrainingStore

/// How long the metrics take, in milliseconds of one core: the median of many runs of each.
struct MetricsBench {
  private let activity: Activity
  private let athlete: Athlete

  init() {
    var activity = Activity(
      id: 1, sport: .running, start: Moment(unixSeconds: 1_763_706_019, utcOffsetSeconds: 3_600),
      movingSeconds: 3_600)
    activity.hasRoute = true
    self.activity = activity
    var athlete = Athlete()
    athlete.heartRates = [
      HeartRateProfile(from: Day(number: 0), resting: 48, maximum: 188, threshold: 170)
    ]
    self.athlete = athlete
  }

  /// One line of JSON, and what was computed as a check that something was.
  var json: String {
    let hour = recording(samples: 3_600)
    let derived = milliseconds(runs: 201) {
      derivedValues(of: hour, activity: activity, athlete: athlete).furthestMeters.count
        + thumbnail(of: hour).count
    }
    let drawing = milliseconds(runs: 201) {
      PackedDrawing(
        runDrawing(
          of: ActivityDetails(recording: hour), sport: .running, isRace: false,
          zoneBounds: [95, 114, 133, 152, 171])
      ).bytes.count
    }
    let long = recording(samples: 60_000)
    let seconds = (0..<60).map { pow(57_600, Double($0) / 59).rounded() }
    let curve = milliseconds(runs: 11) {
      guard let time = long.column(.time), let distance = long.column(.distance) else { return 0 }
      return furthestDistances(time: time, distance: distance, durations: seconds).count
    }
    let starts = places(5_000)
    let clusters = milliseconds(runs: 11) {
      densityClusters(of: starts, radiusMeters: 150, minimumPlaces: 5).count
    }
    let loads = (0..<3_650).map { Double(($0 &* 2_654_435_761) % 140) }
    let balance = milliseconds(runs: 201) { trainingBalance(dailyLoads: loads).count }
    let parts = [
      ("derived_hour_ms", derived), ("drawing_hour_ms", drawing), ("mean_max_16h_ms", curve),
      ("dbscan_5000_ms", clusters),
      ("pmc_10y_ms", balance),
    ]
    return "{\"tool\":\"openrun-metrics\","
      + parts.map { "\"\($0)\":\(($1 * 10_000).rounded() / 10_000)" }.joined(separator: ",") + "}"
  }

  /// The median of the processor time of `body`; what it returns is looked at, so that it is made.
  private func milliseconds(runs: Int, _ body: () -> Int) -> Double {
    var times: [Double] = []
    var sum = 0
    for _ in 0..<runs {
      let measurement = Measurement()
      sum &+= body()
      times.append(measurement.elapsed.cpu * 1_000)
    }
    precondition(sum > 0)
    return times.sorted()[runs / 2]
  }

  /// A run with all streams, one sample a second: hills, bends, a heart that follows.
  private func recording(samples: Int) -> Recording {
    let time = (0..<samples).map { Int32($0) }
    let speeds = time.map { 3 + 0.6 * sin(Double($0) / 90) + 0.3 * sin(Double($0) / 7) }
    var way = 0.0
    let distance = speeds.map { speed in
      defer { way += speed }
      return Int32((way * 100).rounded())
    }
    func raw(_ value: (Double) -> Double) -> [Int32] {
      time.map { Int32(value(Double($0)).rounded()) }
    }
    return Recording(streams: [
      Stream(.time, raw: time),
      Stream(
        .latitude, raw: raw { 471_000_000 + 300_000 * sin($0 / 600) + 900 * sin($0 / 11) },
        scale: 1e7),
      Stream(.longitude, raw: raw { 82_000_000 + 400_000 * cos($0 / 600) }, scale: 1e7),
      Stream(.altitude, raw: raw { 4_000 + 400 * sin($0 / 240) + 8 * sin($0 / 5) }, scale: 10),
      Stream(.heartRate, raw: raw { 148 + 14 * sin($0 / 95) + 2 * sin($0 / 3) }),
      Stream(.cadence, raw: raw { 172 + 4 * sin($0 / 20) }),
      Stream(.distance, raw: distance, scale: 100),
      Stream(.speed, raw: speeds.map { Int32($0 * 1_000) }, scale: 1_000),
      Stream(.power, raw: raw { 240 + 40 * sin($0 / 30) }),
    ])
  }

  /// Starts of runs around a few hundred places.
  private func places(_ count: Int) -> [GeoPoint] {
    var state: UInt64 = 7
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    let centers = (0..<300).map { _ in (47 + random(), 8 + random()) }
    return (0..<count).map { index in
      let (latitude, longitude) = centers[index % centers.count]
      return GeoPoint(
        latitude: latitude + (random() - 0.5) / 500, longitude: longitude + (random() - 0.5) / 500)
    }
  }
}
