import Routes
import TestSupport
import Testing
import Training

@Suite("routes in pieces")
struct RouteSegmentsTests {
  /// A line to the east, one sample a second, 3 m each.
  private func track(_ count: Int) -> (latitude: Column, longitude: Column, time: Column) {
    (
      Column(values: [Double](repeating: 52, count: count)),
      Column(values: (0..<count).map { 13 + Double($0) * 3 / 68_458 }),
      Column(values: (0..<count).map(Double.init))
    )
  }

  @Test("segments join at the sample at which the class changes")
  func joining() {
    let track = track(30)
    let classes = [UInt8](repeating: 1, count: 10) + [UInt8](repeating: 3, count: 20)
    let segments = routeSegments(
      latitude: track.latitude, longitude: track.longitude, time: track.time, classes: classes)
    #expect(segments.map(\.classIndex) == [1, 3])
    #expect(segments.map(\.samples.first) == [0, 10])
    #expect(segments.map(\.samples.last) == [10, 29])
    #expect(segments[0].points.last == segments[1].points.first)
  }

  @Test("a straight line with a small budget is drawn by its corners alone")
  func budget() {
    let track = track(500)
    let segments = routeSegments(
      latitude: track.latitude, longitude: track.longitude, time: track.time,
      classes: [UInt8](repeating: 2, count: 500), budget: 2)
    #expect(segments.map(\.samples) == [[0, 499]])
  }

  @Test("pauses, missing places and jumps leave gaps")
  func gaps() {
    var (latitude, longitude, time) = track(100)
    // Nobody knows the place from second 20 to 39, and at 60 the receiver jumps 1.1 km and back.
    for index in 20..<40 { latitude.values[index] = .nan }
    latitude.values[60] += 0.01
    // The runner stands still after sample 80 and is 30 s later.
    for index in 81..<100 { time.values[index] += 30 }
    let segments = routeSegments(
      latitude: latitude, longitude: longitude, time: time, classes: [], pauses: [80.5..<110])
    #expect(segments.map(\.samples.first) == [0, 40, 61, 81])
    #expect(segments.map(\.samples.last) == [19, 59, 80, 99])
    #expect(segments.allSatisfy { $0.classIndex == 0 })
  }

  @Test("a place is a jump away when no runner gets there in the time, wherever it is")
  func jumps() {
    forAll { random in
      let start = anyPlace(&random)
      let seconds = Double(Int.random(in: 1...4, using: &random))
      let there = GeoPoint(
        latitude: min(90, start.latitude + Double.random(in: -0.002...0.002, using: &random)),
        longitude: start.longitude + Double.random(in: -0.004...0.004, using: &random))
      guard let meters = greatCircleMeters(from: start, to: there) else { return true }
      let line = [start, start, there, there]
      let parts = trackParts(
        latitude: Column(values: line.map(\.latitude)),
        longitude: Column(values: line.map(\.longitude)),
        time: [0, 1, 1 + seconds, 2 + seconds]
      ).parts
      return parts.count == (meters > 40 * seconds ? 2 : 1)
    }
  }

  @Test("a device that writes places and heart rates by turns draws one line")
  func interleaved() {
    var (latitude, longitude, time) = track(100)
    for index in stride(from: 1, to: 100, by: 2) { longitude.values[index] = .nan }
    latitude.values[10] = 0
    longitude.values[10] = 0
    let parts = trackParts(latitude: latitude, longitude: longitude, time: time).parts
    #expect(parts.count == 1)
    #expect(parts.first?.count == 49, "the place 0, 0 is no place")
  }

  @Test("pieces cover a track in order, keep the budget and join or leave a gap")
  func laws() {
    forAll { random in
      let count = Int.random(in: 0...900, using: &random)
      let walk = anyWalk(count, from: GeoPoint(latitude: 48, longitude: 179.99), &random)
      var latitude = Column(values: walk.map(\.latitude))
      let longitude = Column(
        values: walk.map { $0.longitude > 180 ? $0.longitude - 360 : $0.longitude })
      for index in 0..<count where Int.random(in: 0..<100, using: &random) == 0 {
        latitude.values[index] = .nan
      }
      let change = Int.random(in: 1...100, using: &random)
      var zone: UInt8 = 2
      let classes = (0..<count).map { _ in
        if Int.random(in: 0..<change, using: &random) == 0 {
          zone = UInt8.random(in: 0...5, using: &random)
        }
        return zone
      }
      let segments = routeSegments(
        latitude: latitude, longitude: longitude, time: nil, classes: classes, budget: 100)
      let parts = trackParts(latitude: latitude, longitude: longitude, time: nil).parts
      let samples = segments.flatMap(\.samples)
      let joins = zip(segments, segments.dropFirst()).filter {
        $0.0.samples.last == $0.1.samples.first
      }
      return segments.allSatisfy {
        $0.points.count > 1 && $0.points.count == $0.samples.count
          && $0.points
            == $0.samples.map {
              GeoPoint(latitude: latitude.values[$0], longitude: longitude.values[$0])
            }
      }
        && samples == samples.sorted()
        && segments.count - joins.count == parts.count
        && joins.allSatisfy { $0.0.classIndex != $0.1.classIndex }
        && Set(samples).count <= max(100, 2 * parts.count + 50)
        && parts.allSatisfy { samples.contains($0[0]) && samples.contains($0[$0.count - 1]) }
    }
  }

  @Test("a thumbnail keeps the ends of the route and its budget")
  func stamp() throws {
    let count = 4_000
    var random = SplitMix64(seed: 7)
    let walk = anyWalk(count, from: GeoPoint(latitude: 50, longitude: 8), &random)
    let degrees = Double(1 << 31) / 180
    let recording = Recording(streams: [
      Stream(.time, raw: (0..<count).map(Int32.init)),
      Stream(.latitude, raw: walk.map { Int32($0.latitude * degrees) }, scale: degrees),
      Stream(.longitude, raw: walk.map { Int32($0.longitude * degrees) }, scale: degrees),
    ])
    let stamp = thumbnail(of: recording, points: 60)
    #expect(stamp.count == 60)
    let (first, last) = (try #require(stamp.first), try #require(stamp.last))
    #expect(try #require(greatCircleMeters(from: first, to: walk[0])) < 0.1)
    #expect(try #require(greatCircleMeters(from: last, to: walk[count - 1])) < 0.1)
    #expect(thumbnail(of: Recording(streams: [])).isEmpty)
    #expect(
      thumbnail(of: Recording(streams: [Stream(.time, raw: [0, 1])])).isEmpty)
  }

  @Test("kilometers are marked where the distance reaches them")
  func kilometers() throws {
    let marks = distanceMarks(
      latitude: [nil, 50, 50, 50, 50, 52], longitude: [nil, 8, 8, 8, 8, 33],
      distance: [nil, 0, 500, 999, 990, 3_001])
    #expect(marks.map(\.number) == [1, 2, 3])
    #expect(marks.map(\.distanceMeters) == [1_000, 2_000, 3_000])
    // From 999 m to 3,001 m lie two samples; the place is between the two around it.
    let second = try #require(marks.dropFirst().first?.place)
    #expect(abs(second.latitude - 50) < 1e-9 && abs(second.longitude - 8) < 1e-9)
    let third = try #require(marks.last?.place)
    #expect(abs(third.latitude - (50 + 2 * (2 * 2_001.0 / 2_002 - 1))) < 1e-9)
  }

  @Test("kilometers are found where places and distances are written by turns")
  func turns() {
    let marks = distanceMarks(
      latitude: [50, nil, 50.002, nil, 50.004, nil], longitude: [8, nil, 8, nil, 8, nil],
      distance: [nil, 0, nil, 1_000, nil, 1_500])
    #expect(marks.map(\.number) == [1])
    #expect(marks.first.map { abs($0.place.latitude - 50.003) < 1e-9 } == true)
    #expect(
      distanceMarks(
        latitude: [50, nil, nil], longitude: [8, nil, nil], distance: [0, 500, 1_500]
      ).isEmpty, "after the last place there is none")
  }

  @Test("a mark at the antimeridian lies between its samples")
  func oddMarks() {
    let marks = distanceMarks(
      latitude: [0, 0, nil, 0], longitude: [179.999, -179.999, 0, 0],
      distance: [0, 2_000, 3_000, 3_500], stepMeters: 500)
    #expect(marks.prefix(4).map(\.number) == [1, 2, 3, 4])
    #expect(marks.prefix(4).allSatisfy { abs($0.place.longitude) > 179.9 })
    #expect(distanceMarks(latitude: [], longitude: [], distance: [0]).isEmpty)
    #expect(
      distanceMarks(latitude: [1, 1], longitude: [1, 1], distance: [0, 1e300]).count == 1_000)
    #expect(
      distanceMarks(latitude: [1, 1], longitude: [1, 1], distance: [0, 5], stepMeters: 0).isEmpty)
  }
}
