import Metrics
import TestSupport
import Testing
import Training

@Suite("stops, short and long")
struct StopTests {
  private func splits(_ messy: MessyRecording, isRace: Bool = false) throws -> DrawnSplits {
    let samples = try #require(SampleColumns(messy.recording))
    return try #require(
      drawnSplits(of: samples, sport: .running, isRace: isRace, zoneBounds: []).metric)
  }

  private func derived(_ messy: MessyRecording) -> DerivedValues {
    derivedValues(of: messy.recording, activity: .run(), athlete: Athlete())
  }

  @Test func `Splits are by the time with the timer running, those of races by elapsed time`()
    throws
  {
    var messy = MessyRecording()
    messy.run(seconds: 500, speed: 4)
    messy.wait(seconds: 240, named: true)
    messy.run(seconds: 500, speed: 4)
    let training = try splits(messy)
    #expect(training.rows.map { $0.seconds.rounded() } == [250, 250, 250, 250])
    #expect(isClose(training.firstHalfSeconds, 500) && isClose(training.secondHalfSeconds, 500))
    let race = try splits(messy, isRace: true)
    #expect(race.rows.reduce(0) { $0 + $1.seconds } == 1_240)
  }

  @Test func `Samples recorded in a pause count as little as the pause`() throws {
    var messy = MessyRecording()
    messy.run(seconds: 1_000, speed: 3)
    messy.run(seconds: 300, speed: 0)
    messy.run(seconds: 1_000, speed: 3)
    messy.pauses = [1_000..<1_300]
    let drawn = try splits(messy)
    #expect(isClose(drawn.firstHalfSeconds + drawn.secondHalfSeconds, 2_000))
  }

  /// Two times forty minutes with a stop between them, told in three ways.
  private func stopped(_ kind: Int, hours: Double) -> MessyRecording {
    var messy = MessyRecording()
    messy.run(seconds: 2_400, speed: 3)
    switch kind {
    case 0: messy.wait(seconds: hours * 3_600, named: true)
    case 1: messy.wait(seconds: hours * 3_600, named: false, meters: 300)
    case 3: messy.wait(seconds: hours * 3_600, named: false, meters: hours * 24_000)
    default: messy.run(seconds: Int(hours * 3_600), step: 20, speed: 0.002)
    }
    messy.run(seconds: 2_400, speed: 3)
    return messy
  }

  @Test(arguments: [0, 1, 2, 3], [1.1, 12, 485])
  func `A stop of more than an hour is part of no half and no split, even of a race`(
    kind: Int, hours: Double
  ) throws {
    guard kind != 2 || hours < 20 else { return }
    for isRace in [false, true] {
      let drawn = try splits(stopped(kind, hours: hours), isRace: isRace)
      #expect(abs(drawn.secondHalfSeconds - drawn.firstHalfSeconds) < 60)
      #expect(abs(drawn.firstHalfSeconds + drawn.secondHalfSeconds - 4_800) < 60)
      #expect(
        drawn.rows.allSatisfy { (3.3...3.4).contains($0.secondsPerMeter * 10) || $0.isPartial })
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func `No effort spans a stop of more than an hour, and its parts have theirs`(kind: Int) {
    let derived = derived(stopped(kind, hours: 2))
    #expect(
      derived.bestEfforts.map(\.distanceMeters) == [400, 800, 1_000, 1_609.344, 3_000, 5_000])
    #expect(derived.bestEfforts.allSatisfy { abs($0.distanceMeters / $0.seconds - 3) < 0.05 })
    #expect(derived.furthestMeters.count == paceCurveSeconds.count { $0 <= 2_400 })
  }

  @Test func `A stop of less than an hour is part of efforts by elapsed time`() {
    let derived = derived(stopped(0, hours: 0.5))
    #expect(derived.bestEfforts.last?.distanceMeters == 10_000)
  }

  @Test func `Long stops are marks, whether they are named or not`() throws {
    for kind in 0...2 {
      let samples = try #require(SampleColumns(stopped(kind, hours: 2).recording))
      let drawing = RunDrawing(
        samples: samples, details: ActivityDetails(), sport: .running, isRace: false,
        zoneBounds: [])
      let stops = drawing.streams?.stops ?? []
      #expect(stops.count == 1)
      #expect(abs((stops.first?.seconds ?? 0) - 7_200) < 60)
    }
  }

  @Test func `A slow climb is no stop`() throws {
    var messy = MessyRecording()
    messy.run(seconds: 10_800, speed: 0.15)
    let drawn = try splits(messy)
    #expect(isClose(drawn.firstHalfSeconds + drawn.secondHalfSeconds, 10_800))
  }
}
