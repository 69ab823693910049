import Mending
import TestSupport
import Training

#if canImport(Glibc)
  import func Glibc.cos
  import func Glibc.sin
#endif

/// A recording in the making: where somebody was at which second, in meters from a place.
struct Trip {
  struct Moment {
    var seconds: Double
    /// Meters east and north of the origin; `nil` where the receiver knows nothing.
    var place: (east: Double, north: Double)?
    var height: Double?
    var heartRate: Double?
    var cadence: Double?
    var speed: Double?
    /// As a sensor of its own counts it.
    var meters: Double?
  }

  var moments: [Moment] = []
  var pauses: [Range<Double>] = []
  var origin = GeoPoint(latitude: 47.3, longitude: 8.5)
  var sport = Sport.running
  /// Whether the distance is that of the places, stray ones as well, as in a GPX.
  var measuresPlaces = false
  var laps: [Lap] = []

  init() {}

  /// Straight north at one speed.
  init(
    seconds: Int, every step: Int = 1, speed: Double = 3, heartRate: Double? = 148,
    cadence: Double? = 172, height: Double? = 450
  ) {
    moments = stride(from: 0, through: seconds, by: step).map {
      Moment(
        seconds: Double($0), place: (0, Double($0) * speed), height: height, heartRate: heartRate,
        cadence: cadence, speed: speed, meters: Double($0) * speed)
    }
  }

  /// A bending run over hills with a receiver that errs by some meters, as a drifting error.
  init(noisySeconds seconds: Int, every step: Int = 1, speed: Double, random: inout SplitMix64) {
    func draw() -> Double { Double.random(in: -1...1, using: &random) }
    var (east, north, way, now) = (0.0, 0.0, 0.0, 0)
    var error = (draw() * 4, draw() * 4)
    while now <= seconds {
      let phase = Double(now)
      moments.append(
        Moment(
          seconds: phase, place: (east + error.0, north + error.1),
          height: 450 + 60 * sin(phase / 300) + 0.4 * draw(),
          heartRate: (148 + 10 * sin(phase / 90) + 2 * draw()).rounded(),
          cadence: (170 + 6 * draw()).rounded(), speed: speed, meters: way))
      let stretch = step > 1 ? Int.random(in: 1...step, using: &random) : 1
      for _ in 0..<stretch {
        let here = speed * (1 + 0.15 * sin(Double(now) / 40))
        east += here * cos(Double(now) / 200)
        north += here * sin(Double(now) / 200)
        way += here
        error = (error.0 * 0.95 + draw() * 0.8, error.1 * 0.95 + draw() * 0.8)
        now += 1
      }
    }
  }

  /// The way along all places, in meters.
  var metersAlongPlaces: Double {
    let places = moments.compactMap(\.place)
    return zip(places, places.dropFirst()).reduce(0) { sum, pair in
      let (x, y) = (pair.1.east - pair.0.east, pair.1.north - pair.0.north)
      return sum + (x * x + y * y).squareRoot()
    }
  }

  func point(_ place: (east: Double, north: Double)) -> GeoPoint {
    GeoPoint(
      latitude: origin.latitude + place.north / 111_195.08,
      longitude: origin.longitude
        + place.east / (111_195.08 * cos(origin.latitude * .pi / 180)))
  }

  var recording: Recording {
    var measured = 0.0
    var last: (east: Double, north: Double)?
    let ways = moments.map { moment -> Double? in
      guard measuresPlaces else { return moment.meters }
      if let place = moment.place, let last {
        let (x, y) = (place.east - last.east, place.north - last.north)
        measured += (x * x + y * y).squareRoot()
      }
      last = moment.place ?? last
      return measured
    }
    let places = moments.map { $0.place.map(point) }
    func stream(_ kind: StreamKind, _ scale: Double, _ values: [Double?]) -> Training.Stream? {
      guard values.contains(where: { $0 != nil }) else { return nil }
      let raw = values.map { value -> Int32 in
        guard let value else { return Training.Stream.missing }
        return Int32(max(-2_147_483_647, min((value * scale).rounded(), 2_147_483_647)))
      }
      return Training.Stream(kind, raw: raw, scale: scale)
    }
    let degree = 2_147_483_648.0 / 180
    return Recording(
      streams: [
        stream(.time, 1, moments.map(\.seconds)),
        stream(.latitude, degree, places.map { $0?.latitude }),
        stream(.longitude, degree, places.map { $0?.wrapped }),
        stream(.altitude, 10, moments.map(\.height)),
        stream(.heartRate, 1, moments.map(\.heartRate)),
        stream(.cadence, 2, moments.map(\.cadence)), stream(.distance, 100, ways),
        stream(.speed, 1_000, moments.map(\.speed)),
      ].compactMap { $0 }, pauses: pauses)
  }

  static let start = 1_777_618_800

  /// What a file that holds only this says of it.
  var activity: Activity {
    let recording = recording
    let end = moments.last?.seconds ?? 0
    var activity = Activity(
      id: 1, sport: sport, start: Training.Moment(unixSeconds: Self.start, utcOffsetSeconds: 7_200),
      movingSeconds: end - pauses.reduce(0) { $0 + $1.upperBound - $1.lowerBound })
    activity.elapsedSeconds = end
    activity.distanceMeters = recording.column(.distance)?.values.filter { !$0.isNaN }.max()
    let rates = moments.compactMap(\.heartRate)
    activity.averageHeartRate = rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count)
    activity.maximumHeartRate = rates.max()
    let steps = moments.compactMap(\.cadence)
    activity.averageCadence = steps.isEmpty ? nil : steps.reduce(0, +) / Double(steps.count)
    (activity.hasRecording, activity.hasRoute) = (true, recording.has(.latitude))
    return activity
  }

  var details: ActivityDetails { ActivityDetails(recording: recording, laps: laps) }

  /// What is known of it, where nothing is said but by its file.
  var context: MendingContext {
    let activity = activity
    return MendingContext(
      activity: activity,
      file: MendingContext.Totals(
        elapsedSeconds: activity.elapsedSeconds, movingSeconds: activity.movingSeconds,
        distanceMeters: activity.distanceMeters), fileStart: Self.start)
  }

  func mended(_ change: (inout MendingContext) -> Void = { _ in }) -> MendedActivity {
    var context = context
    change(&context)
    return Mending.mended(details, context)
  }

  /// Whether mending changes nothing and tells of nothing.
  var isSound: Bool {
    mended() == MendedActivity(activity: activity, details: details)
  }
}

extension GeoPoint {
  /// East of 180° is west.
  fileprivate var wrapped: Double {
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
  }
}

extension MendedActivity {
  var findings: [Correction.Finding] { corrections.map(\.finding) }

  var streamMeters: Double {
    let known = details.recording?.column(.distance)?.values.filter { !$0.isNaN } ?? []
    return (known.max() ?? 0) - (known.first ?? 0)
  }

  var meters: Double { activity.distanceMeters ?? -1 }
}

func near(_ a: Double?, _ b: Double, _ tolerance: Double) -> Bool {
  a.map { abs($0 - b) <= tolerance } ?? false
}
