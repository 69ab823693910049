import Metrics
import TestSupport
import Testing
import Training

@Suite("the streams of a page")
struct DrawnStreamsTests {
  /// Half an hour at 3 m/s with everything a watch records.
  private func recording(
    without missing: Set<StreamKind> = [], pauses: [Range<Double>] = []
  ) -> Recording {
    let time = (0..<1_800).map { Int32($0) }
    let all = [
      Stream(.time, raw: time), Stream(.altitude, raw: time.map { 400 + $0 % 50 }),
      Stream(.heartRate, raw: time.map { 140 + $0 % 9 }),
      Stream(.cadence, raw: time.map { 170 + $0 % 5 }),
      Stream(.distance, raw: time.map { $0 * 300 }, scale: 100),
      Stream(.speed, raw: time.map { 3_000 + $0 % 7 }, scale: 1_000),
      Stream(.power, raw: time.map { 240 + $0 % 30 }),
    ]
    return Recording(streams: all.filter { !missing.contains($0.kind) }, pauses: pauses)
  }

  private func streams(
    _ recording: Recording, family: Sport.Family = .running, laps: [Lap] = []
  ) throws -> DrawnStreams? {
    drawnStreams(of: try #require(SampleColumns(recording)), family: family, laps: laps)
  }

  @Test(
    "a run has its pace, a ride its speed, and power where there is room",
    arguments: [
      (family: .running, missing: [], kinds: [.elevation, .pace, .heartRate, .cadence]),
      (
        family: .cycling, missing: [.cadence],
        kinds: [.elevation, .speed, .heartRate, .power]
      ),
      (family: .swimming, missing: [.altitude, .power], kinds: [.pace, .heartRate, .cadence]),
      (
        family: .running, missing: [.speed, .heartRate, .altitude, .cadence, .power], kinds: [.pace]
      ),
    ] as [(family: Sport.Family, missing: Set<StreamKind>, kinds: [DrawnStreams.Kind])])
  func panels(
    family: Sport.Family, missing: Set<StreamKind>, kinds: [DrawnStreams.Kind]
  ) throws {
    let streams = try #require(try streams(recording(without: missing), family: family))
    #expect(streams.panels.map(\.kind) == kinds)
    #expect(streams.axis == .meters)
    #expect(streams.end == 5_397)
    for panel in streams.panels {
      #expect(panel.lines.count == 1)
      #expect((180...364).contains(panel.lines[0].x.count), "\(panel.kind)")
      #expect(try #require(panel.lines[0].x.last) >= 5_394)
    }
    let speed = streams.panels.first { $0.kind == .pace || $0.kind == .speed }?.lines[0].y[10]
    let wanted = family == .cycling ? 3.003 : 1 / 3.003
    #expect(abs(try #require(speed) - wanted) < 0.001)
  }

  @Test("without a distance the axis is time, and a pace that nobody knows is left out")
  func time() throws {
    let streams = try #require(try streams(recording(without: [.distance, .speed])))
    #expect(streams.axis == .seconds)
    #expect(streams.end == 1_799)
    #expect(streams.panels.map(\.kind) == [.elevation, .heartRate, .cadence, .power])
  }

  @Test("stops of more than a minute are told, the longest first, and so are the laps")
  func places() throws {
    var short = Lap(startSeconds: 600, movingSeconds: 300)
    short.elapsedSeconds = 400
    let streams = try #require(
      try streams(
        recording(pauses: [100..<150, 200..<300, 1_000..<1_090]),
        laps: [Lap(startSeconds: 0, movingSeconds: 600), short]))
    #expect(
      streams.stops == [
        DrawnStreams.Stop(place: 600, seconds: 100), DrawnStreams.Stop(place: 3_000, seconds: 90),
      ])
    #expect(
      streams.lapPlaces == [
        DrawnStreams.LapPlace(start: 0, end: 1_800),
        DrawnStreams.LapPlace(start: 1_800, end: 3_000),
      ])
  }

  @Test("nine samples, or none that says anything, are no streams")
  func nothing() throws {
    let few = Recording(streams: [
      Stream(.time, raw: (0..<9).map { Int32($0) }),
      Stream(.heartRate, raw: [Int32](repeating: 140, count: 9)),
    ])
    #expect(try streams(few) == nil)
    let silent = Recording(streams: [
      Stream(.time, raw: (0..<60).map { Int32($0) }),
      Stream(.cadence, raw: [Int32](repeating: 0, count: 60)),
    ])
    #expect(try streams(silent) == nil)
    #expect(SampleColumns(Recording(streams: [])) == nil)
  }

  @Test("whatever was recorded, lines are finite and never go back, and there are not many points")
  func laws() {
    forAll { random in
      var recording = RandomRecording(using: &random).recording
      if Bool.random(using: &random) {
        let count = recording.count
        let rubbish = (0..<4).map { _ in randomRubbish(count, using: &random) }
        let streams = zip([StreamKind.altitude, .speed, .heartRate, .power], rubbish).map {
          Stream(
            $0, raw: $1.values.map { Int32(exactly: $0.rounded()) ?? Stream.missing },
            scale: [1, 1e-300, 1e300].randomElement(using: &random) ?? 1)
        }
        recording = Recording(
          streams: [.time, .distance].compactMap { recording.stream($0) } + streams)
      }
      guard let samples = SampleColumns(recording),
        let streams = drawnStreams(
          of: samples, family: Sport.Family.allCases.randomElement(using: &random) ?? .other,
          laps: [])
      else { return true }
      return streams.end > 0 && !streams.panels.isEmpty
        && streams.panels.allSatisfy { panel in
          let lines = panel.lines
          return !lines.isEmpty && lines.reduce(0) { $0 + $1.x.count } < 600
            && lines.allSatisfy { line in
              line.x.count == line.y.count && !line.x.isEmpty && line.x == line.x.sorted()
                && (line.x + line.y).allSatisfy(\.isFinite)
            }
        }
    }
  }
}
