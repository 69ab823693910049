package import Training

/// The streams of one recording that a page draws, as bare columns of equal length.
///
/// A stream that was not recorded is empty; NaN is a missing sample.
package struct SampleColumns: Sendable {
  package private(set) var time: [Double] = []
  package private(set) var distance: [Double] = []
  package private(set) var heartRate: [Double] = []
  package private(set) var altitude: [Double] = []
  package private(set) var speed: [Double] = []
  package private(set) var cadence: [Double] = []
  package private(set) var power: [Double] = []
  package private(set) var latitude: [Double] = []
  package private(set) var longitude: [Double] = []
  package private(set) var pauses: [Range<Double>] = []
  /// Stops of more than an hour, whether they are named as pauses or not; in order.
  private(set) var longStops: [Range<Double>] = []
  /// Seconds with the timer running, and what counts as recorded on it.
  private(set) var clock: RecordedTime
  /// Meters from the first known distance to the largest; 0 without any.
  package private(set) var totalMeters = 0.0

  /// `nil` without a single moment.
  package init?(_ recording: Recording) {
    guard let times = recording.column(.time), !times.isEmpty, recording.has(.time) else {
      return nil
    }
    time = times.values
    clock = RecordedTime(time: times, pauses: recording.pauses)
    let count = time.count
    func values(_ kind: StreamKind) -> [Double] {
      guard recording.has(kind), let column = recording.column(kind), column.count == count else {
        return []
      }
      return column.values
    }
    distance = values(.distance)
    heartRate = values(.heartRate)
    altitude = values(.altitude)
    let speeds = recording.speedColumn?.values ?? []
    speed = speeds.count == count && speeds.contains { $0 > 0 } ? speeds : []
    cadence = values(.cadence)
    power = values(.power)
    latitude = values(.latitude)
    longitude = values(.longitude)
    if latitude.isEmpty || longitude.isEmpty { (latitude, longitude) = ([], []) }
    pauses = recording.pauses
    if let first = distance.first(where: \.isFinite) {
      totalMeters = distance.reduce(0) { $1.isFinite ? max($0, $1 - first) : $0 }
    }
    longStops = Metrics.longStops(time: time, distance: distance, pauses: pauses, onFoot: false)
  }

  package var hasRoute: Bool { !latitude.isEmpty }

  /// The heights that climbs are counted on.
  package func climbProfile(for sport: Sport) -> ClimbProfile {
    ClimbProfile(
      altitude: Column(values: altitude), time: Column(values: time),
      distance: distance.isEmpty ? nil : Column(values: distance), sport: sport)
  }
}

extension SampleColumns {
  /// What streams are drawn along: the meters covered, never falling, or the seconds where there is
  /// no distance; from 0.
  var axis: (values: [Double], unit: DrawnStreams.Axis) {
    guard totalMeters >= 100, let origin = distance.first(where: \.isFinite) else {
      let start = time.first ?? 0
      return (time.map { $0 - start }, .seconds)
    }
    var furthest = 0.0
    return (
      distance.map { meters in
        if meters.isFinite { furthest = max(furthest, meters - origin) }
        return furthest
      }, .meters
    )
  }
}
