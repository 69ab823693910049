import Foundation
import Mending
import Training

/// How long mending takes, in milliseconds of one core: the median of many runs.
struct MendingBench {
  /// One line of JSON: an hour in which nothing is wrong, one with leaps, zeros and a ride.
  var json: String {
    let clean = activity(faulty: false)
    let faulty = activity(faulty: true)
    precondition(mended(clean.details, clean.context).corrections.isEmpty)
    let parts = [
      ("clean_hour_ms", milliseconds(runs: 1_001, clean)),
      ("faulty_hour_ms", milliseconds(runs: 101, faulty)),
    ]
    return "{\"tool\":\"openrun-mending\","
      + parts.map { "\"\($0)\":\(($1 * 10_000).rounded() / 10_000)" }.joined(separator: ",") + "}"
  }

  private func milliseconds(
    runs: Int, _ input: (details: ActivityDetails, context: MendingContext)
  ) -> Double {
    var times: [Double] = []
    var sum = 0
    for _ in 0..<runs {
      let measurement = Measurement()
      sum &+= mended(input.details, input.context).details.laps.count + 1
      times.append(measurement.elapsed.cpu * 1_000)
    }
    precondition(sum > 0)
    return times.sorted()[runs / 2]
  }

  /// An hour of running with twelve streams, one sample a second.
  private func activity(faulty: Bool) -> (details: ActivityDetails, context: MendingContext) {
    let time = (0..<3_600).map { Int32($0) }
    func raw(_ value: (Double) -> Double) -> [Int32] {
      time.map { Int32(value(Double($0)).rounded()) }
    }
    var north = raw { 561_000_000 + 358 * $0 + 60 * sin($0 / 11) }
    var heights = raw { 4_000 + 400 * sin($0 / 240) + 8 * sin($0 / 5) }
    var rates = raw { 148 + 14 * sin($0 / 95) + 2 * sin($0 / 3) }
    if faulty {
      for index in stride(from: 100, to: 3_500, by: 170) { north[index] += 200_000 }
      for index in 2_000..<2_400 { north[index] += Int32(index - 2_000) * 2_000 }
      for index in 2_400..<3_600 { north[index] += 800_000 }
      for index in 900..<920 { (heights[index], rates[index]) = (0, 0) }
    }
    var streams = [
      Stream(.time, raw: time), Stream(.latitude, raw: north, scale: 2_147_483_648 / 180),
      Stream(
        .longitude, raw: raw { 101_000_000 + 4_000 * cos($0 / 600) }, scale: 2_147_483_648 / 180),
      Stream(.altitude, raw: heights, scale: 5, offset: 500), Stream(.heartRate, raw: rates),
      Stream(.cadence, raw: raw { 344 + 8 * sin($0 / 20) }, scale: 2),
      Stream(.distance, raw: raw { 300 * $0 + 40 * sin($0 / 90) }, scale: 100),
      Stream(.speed, raw: raw { 3_000 + 90 * sin($0 / 7) }, scale: 1_000),
    ]
    for kind in [StreamKind.power, .temperature, .verticalOscillation, .groundContactTime] {
      streams.append(Stream(kind, raw: raw { 200 + 20 * sin($0 / 30) }))
    }
    var activity = Activity(
      id: 1, sport: .running, start: Moment(unixSeconds: 1_763_706_019, utcOffsetSeconds: 3_600),
      movingSeconds: 3_599)
    (activity.elapsedSeconds, activity.distanceMeters) = (3_599, 10_797)
    (activity.averageHeartRate, activity.averageCadence) = (148, 172)
    return (
      ActivityDetails(recording: Recording(streams: streams)),
      MendingContext(activity: activity, fileStart: activity.start.unixSeconds)
    )
  }
}
