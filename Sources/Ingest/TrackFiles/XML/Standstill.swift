import Routes
import Training

/// What a gap between two points is like in which the timer stood still, in one file.
///
/// A gap lasts at least 15 seconds, and twice as long as all but a twentieth of the file's steps:
/// recorders that write only what changes leave longer steps while the timer runs. In a standstill
/// less than a meter a second was covered on a run or a ride, half a meter on a walk, on skis or in
/// the water; in half a minute and more, less than half the usual speed. Who climbs more than five
/// meters a minute does not stand, unless a distance that the device counted by itself stood while
/// the places went on: that is a lift.
struct Standstill {
  /// One and a half times the median step, in seconds.
  let longestStep: Double
  /// In seconds.
  private let shortestGap: Double
  /// Meters a second below which nobody moves.
  private let slowest: Double
  /// The mean speed of those who move, in meters a second.
  let usualSpeed: Double
  /// Meters a second above which a step is none of this sport.
  let fastestStep: Double
  /// Whether who stays at one place stands: on foot and on wheels.
  let tellsHalts: Bool

  /// - Parameters:
  ///   - parts: points in order of time.
  ///   - sport: says how slow nobody moves.
  /// - Complexity: O(*n* log *n*).
  init(_ parts: [[TrackPoint]], sport: Sport) {
    var steps: [Double] = []
    Self.forEachStep(parts) { _, _, seconds in steps.append(seconds) }
    steps.sort()
    longestStep = steps.isEmpty ? 1 : max(1, steps[steps.count / 2] * 1.5)
    let usual = steps.isEmpty ? 0 : steps[(steps.count - 1) * 19 / 20]
    let gap = max(15, min(2 * usual, 300))
    let (slowest, fastest) = (sport.standstillSpeed, sport.fastestStep)
    fastestStep = fastest
    var (meters, moving) = (0.0, 0.0)
    Self.forEachStep(parts) { a, b, seconds in
      let way = b.distance - a.distance
      guard seconds < gap, way >= slowest * seconds, way <= fastest * seconds else { return }
      meters += way
      moving += seconds
    }
    usualSpeed = moving > 0 ? meters / moving : 0
    tellsHalts = [.running, .walking, .cycling].contains(sport.family) && !sport.isIndoor
    (shortestGap, self.slowest) = (gap, slowest)
  }

  private static func forEachStep(
    _ parts: [[TrackPoint]], _ body: (TrackPoint, TrackPoint, _ seconds: Double) -> Void
  ) {
    for part in parts {
      for index in part.indices.dropFirst() where part[index].time > part[index - 1].time {
        body(part[index - 1], part[index], part[index].time - part[index - 1].time)
      }
    }
  }

  /// Whether the timer stood still between two neighbours, or two with points at a pole between them
  /// that receivers without a fix write.
  func lies(
    between a: TrackPoint, _ b: TrackPoint, _ seconds: Double, overPoles: Bool = false
  ) -> Bool {
    if !a.hasData, !b.hasData { return seconds > longestStep }
    guard seconds >= shortestGap else { return false }
    let meters = overPoles ? Self.straightMeters(from: a, to: b) ?? .nan : b.distance - a.distance
    if isCarried(from: a, to: b, meters: meters) { return true }
    let climb = b.altitude - a.altitude
    if !climb.isNaN, climb > seconds * Self.fastClimb { return false }
    return !meters.isNaN
      && meters < seconds * (seconds >= 30 ? max(slowest, usualSpeed / 2) : slowest)
  }

  /// Five meters a minute.
  static let fastClimb = 5 / 60.0

  /// Whether a device went more than 50 m and counted less than a quarter of it.
  private func isCarried(from a: TrackPoint, to b: TrackPoint, meters: Double) -> Bool {
    guard meters >= 0, let apart = Self.straightMeters(from: a, to: b) else { return false }
    return apart > 50 && meters < apart / 4
  }

  private static func straightMeters(from a: TrackPoint, to b: TrackPoint) -> Double? {
    guard a.hasPlace, b.hasPlace else { return nil }
    return greatCircleMeters(
      from: GeoPoint(latitude: a.latitude, longitude: a.longitude),
      to: GeoPoint(latitude: b.latitude, longitude: b.longitude))
  }
}

extension TrackPoint {
  /// Whether its place is a pole.
  var isAtPole: Bool { abs(latitude) >= 90 }
}

extension Sport {
  /// Meters a second above which a step is none of its own.
  fileprivate var fastestStep: Double {
    family == .running || family == .walking ? 12.5 : 40
  }

  /// Meters a second below which nobody moves.
  fileprivate var standstillSpeed: Double {
    switch family {
    case .running, .cycling: 1
    default: 0.5
    }
  }
}
