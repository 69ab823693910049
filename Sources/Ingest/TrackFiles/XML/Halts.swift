import Routes
import Training

extension Standstill {
  /// Where somebody stood while the timer went on, as the receiver wanders about one place.
  ///
  /// What is covered there is no distance; the time is the timer's, as on the watch.
  /// For two minutes all points lie within 20 m of the first of them, which means a sixth of a meter
  /// a second at most; the way between them is clearly slower than this file's usual speed, which
  /// laps of a yard are not; steps are not counted and nobody climbs. Arriving and leaving are no
  /// part of it, and who cannot have come there was never there.
  ///
  /// - Parameters:
  ///   - parts: points in order of time, with distances.
  ///   - start: what the spans are counted from, in Unix seconds.
  /// - Returns: spans in seconds after the start, in order.
  /// - Complexity: O(*n*) but for who stands and leaves again within two minutes.
  func halts(in parts: [[TrackPoint]], start: Double) -> [Range<Double>] {
    guard tellsHalts else { return [] }
    return parts.flatMap { halts(in: $0) }.map {
      $0.lowerBound - start..<$0.upperBound - start
    }
  }

  private func halts(in part: [TrackPoint]) -> [Range<Double>] {
    let placed = part.indices.filter { part[$0].hasPlace && !part[$0].isAtPole }
    var found: [Range<Double>] = []
    var first = 0
    while first < placed.count {
      let end = endOfStay(placed, first, part)
      guard let halt = halt(placed[first..<end], part), isReached(placed, first..<end, part) else {
        first += 1
        continue
      }
      found.append(halt)
      first = end
    }
    return found
  }

  /// The first point that is far from one, or after a gap that is judged by itself.
  private func endOfStay(_ placed: [Int], _ first: Int, _ part: [TrackPoint]) -> Int {
    let anchor = GeoPoint(part[placed[first]])
    var end = first + 1
    while end < placed.count, part[placed[end]].time - part[placed[end - 1]].time < Self.longestGap,
      greatCircleMeters(from: anchor, to: GeoPoint(part[placed[end]])) ?? .infinity
        <= Self.haltRadius
    {
      end += 1
    }
    return end
  }

  private func halt(_ stay: ArraySlice<Int>, _ part: [TrackPoint]) -> Range<Double>? {
    var stay = stay
    guard seconds(of: stay, part) >= Self.shortestHalt else { return nil }
    while let first = stay.first, isLeaving(first, stay, part) { stay.removeFirst() }
    while let last = stay.last, isLeaving(last, ArraySlice(stay.reversed()), part) {
      stay.removeLast()
    }
    guard let first = stay.first, let last = stay.last,
      seconds(of: stay, part) >= Self.shortestHalt / 2
    else { return nil }
    let (a, b) = (part[first], part[last])
    let seconds = b.time - a.time
    let points = part[first...last]
    guard !(b.distance - a.distance > 0.75 * usualSpeed * seconds),
      !(b.altitude - a.altitude > seconds * Self.fastClimb),
      !(mean(points, \.speed) > 0.75 * usualSpeed), !(mean(points, \.cadence) > Self.fewestSteps)
    else { return nil }
    return a.time..<b.time
  }

  /// Whether the way leads there and on.
  private func isReached(_ placed: [Int], _ stay: Range<Int>, _ part: [TrackPoint]) -> Bool {
    [stay.lowerBound, stay.upperBound].allSatisfy { edge in
      guard placed.indices.contains(edge), edge > 0 else { return true }
      let (a, b) = (part[placed[edge - 1]], part[placed[edge]])
      let meters = greatCircleMeters(from: GeoPoint(a), to: GeoPoint(b)) ?? .infinity
      return meters <= max(50, fastestStep * (b.time - a.time))
    }
  }

  private func seconds(of stay: ArraySlice<Int>, _ part: [TrackPoint]) -> Double {
    guard let first = stay.first, let last = stay.last else { return 0 }
    return part[last].time - part[first].time
  }

  /// Whether somebody still moves at the end of a stay at which a point lies.
  private func isLeaving(_ point: Int, _ stay: ArraySlice<Int>, _ part: [TrackPoint]) -> Bool {
    let a = part[point]
    guard let later = stay.first(where: { abs(part[$0].time - a.time) >= 10 }),
      let meters = greatCircleMeters(from: GeoPoint(a), to: GeoPoint(part[later]))
    else { return false }
    return meters > usualSpeed / 2 * abs(part[later].time - a.time)
  }

  private func mean(
    _ points: ArraySlice<TrackPoint>, _ value: KeyPath<TrackPoint, Double>
  ) -> Double {
    let known = points.lazy.map { $0[keyPath: value] }.filter { !$0.isNaN }
    let sum = known.reduce((0.0, 0)) { ($0.0 + $1, $0.1 + 1) }
    return sum.0 / Double(sum.1)
  }

  private static let haltRadius = 20.0
  private static let shortestHalt = 120.0
  /// Longer steps are judged one by one.
  private static let longestGap = 60.0
  /// Of one leg a minute.
  private static let fewestSteps = 40.0
}

extension GeoPoint {
  fileprivate init(_ point: TrackPoint) {
    self.init(latitude: point.latitude, longitude: point.longitude)
  }
}
