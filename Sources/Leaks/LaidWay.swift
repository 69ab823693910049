import Routes
import Training

/// Where a way begins or ends that touches a private place: cut, or at its door.
struct WayEnd: Hashable, Sendable {
  var at: GeoPoint
  /// A point of the way some meters before: from there to the end leads into what is hidden.
  var before: GeoPoint
  /// The page of the activity.
  var outing: String
}

/// A length that is not drawn, between where a way is cut and the place it begins or ends at.
struct HiddenLength: Hashable, Sendable {
  var meters: Double
  /// Where the way is cut.
  var ends: [GeoPoint]
}

/// A drawn way on its track, which may go on beyond it.
struct LaidWay {
  private let track: Track
  private let lines: [[PlanarPoint]]
  private let slack: Double

  init(_ way: DrawnWay, at placement: Placement, on track: Track) {
    self.track = track
    slack = placement.slack
    lines = way.lines.filter { $0.count > 1 }.reduce(into: []) { lines, line in
      let line = line.map { placement($0) }
      // Where the receiver was lost for a while, nothing is hidden.
      if let end = lines.last?.last, let start = line.first, end.distance(to: start) < 60 {
        lines[lines.count - 1] += line
      } else {
        lines.append(line)
      }
    }
  }

  /// The way every twenty meters or so.
  var seen: [GeoPoint] {
    lines.flatMap { line in
      zip(line, line.dropFirst()).flatMap { from, to -> [PlanarPoint] in
        let count = max(1, Int(min(200, from.distance(to: to) / 20)))
        return (0..<count).map { step in
          let share = Double(step) / Double(count)
          return PlanarPoint(
            x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
        }
      }
    }.map(track.plane.place)
  }

  /// A track that goes on for less is not cut: it is how a line was simplified.
  private static let leastMeters = 50.0

  func ends(of outing: String) -> [WayEnd] {
    lines.flatMap { line -> [WayEnd] in
      [line, line.reversed()].compactMap { line in
        guard let end = line.first else { return nil }
        let before = line.first { $0.distance(to: end) >= 45 } ?? line.last ?? end
        return WayEnd(
          at: track.plane.place(end), before: track.plane.place(before), outing: outing)
      }
    }
  }

  private func isCutBefore(_ line: [PlanarPoint]) -> Bool {
    (start(of: line) ?? 0) > Self.leastMeters
  }

  private func isCutAfter(_ line: [PlanarPoint]) -> Bool {
    (end(of: line) ?? track.length) < track.length - Self.leastMeters
  }

  private func start(of line: [PlanarPoint]) -> Double? {
    line.first.flatMap { track.places(near: $0, slack: slack / 2).min() }
  }

  private func end(of line: [PlanarPoint]) -> Double? {
    line.last.flatMap { track.places(near: $0, slack: slack / 2).max() }
  }

  /// What a page tells of the hidden length when it says how long, or how much time, all of it took.
  func hiddenLength(_ totals: PrintedTotals, of outing: Outing) -> HiddenLength? {
    guard let first = lines.first, let last = lines.last, let start = start(of: first),
      let end = end(of: last), end > start, track.length > 0
    else { return nil }
    let meters = (start + track.length - end)
    guard meters > 2 * Self.leastMeters, meters < track.length else { return nil }
    let share = meters / track.length
    let whole = outing.distanceMeters ?? track.length
    let saysLength =
      totals.meters.map { abs($0.value - whole) <= $0.slack && share * whole > 2 * $0.slack }
      ?? false
    let saysTime =
      totals.seconds.map { printed in
        outing.seconds.contains { abs($0 - Double(printed)) <= 1 }
      } ?? false
    guard saysLength || saysTime else { return nil }
    return HiddenLength(
      meters: meters,
      ends: [
        isCutBefore(first) ? first.first : nil, isCutAfter(last) ? last.last : nil,
      ].compactMap { $0.map(track.plane.place) })
  }
}
