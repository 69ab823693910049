import Facts
import Metrics
import Training
import Wording

/// The streams of one recording that a page draws, as bare columns of equal length.
///
/// A stream that was not recorded is empty; NaN is a missing sample.
struct RunSamples {
  var time: [Double] = []
  var distance: [Double] = []
  var heartRate: [Double] = []
  var altitude: [Double] = []
  var speed: [Double] = []
  var cadence: [Double] = []
  var power: [Double] = []
  var latitude: [Double] = []
  var longitude: [Double] = []
  var pauses: [Range<Double>] = []

  init(_ recording: Recording) {
    func values(_ kind: StreamKind) -> [Double] {
      recording.has(kind) ? recording.column(kind)?.values ?? [] : []
    }
    time = values(.time)
    guard !time.isEmpty else { return }
    distance = values(.distance)
    heartRate = values(.heartRate)
    altitude = values(.altitude)
    speed = recording.speedColumn?.values ?? []
    if !speed.contains(where: { $0 > 0 }) { speed = [] }
    cadence = values(.cadence)
    power = values(.power)
    latitude = values(.latitude)
    longitude = values(.longitude)
    if latitude.count != longitude.count { (latitude, longitude) = ([], []) }
    pauses = recording.pauses
  }

  var hasAltitude: Bool { !altitude.isEmpty }
  var hasHeartRate: Bool { !heartRate.isEmpty }
  var hasRoute: Bool { !latitude.isEmpty }

  /// Meters from the first known distance to the largest; 0 without any.
  var totalMeters: Double {
    guard let first = distance.first(where: \.isFinite) else { return 0 }
    return distance.reduce(0) { $1.isFinite ? max($0, $1 - first) : $0 }
  }

  /// The axis the streams are drawn along: kilometers, or minutes where there is no distance.
  var axis: (values: [Double], isDistance: Bool) {
    guard totalMeters >= 100, let origin = distance.first(where: \.isFinite) else {
      let start = time.first ?? 0
      return (time.map { ($0 - start) / 60 }, false)
    }
    var furthest = 0.0
    return (
      distance.map { meters in
        if meters.isFinite { furthest = max(furthest, meters - origin) }
        return furthest / 1_000
      }, true
    )
  }
}
