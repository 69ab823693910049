import Metrics
import TestSupport
import Testing
import Training

@Suite("time that a recording knows and time that it does not")
struct GapTests {
  private let athlete = Athlete.runner(
    HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190))

  private func derived(_ messy: MessyRecording, movingSeconds: Double = 0) -> DerivedValues {
    var activity = Activity.run()
    activity.movingSeconds = movingSeconds
    return derivedValues(of: messy.recording, activity: activity, athlete: athlete)
  }

  private func measured(_ derived: DerivedValues) -> Double {
    derived.zoneSeconds.reduce(derived.belowZoneSeconds, +)
  }

  /// What an hour at 150 costs a second.
  private var impulse: Double {
    trainingImpulse(
      minutes: 60, heartRate: 150,
      profile: HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190),
      weighting: athlete.weighting) ?? 0
  }

  @Test(arguments: [1, 8, 20, 35, 60, 120, 300])
  func `An hour at one heart rate is an hour in a zone, however rare its samples are`(step: Int) {
    var messy = MessyRecording()
    messy.run(seconds: 3_600, step: step, speed: 3, heartRate: 150)
    let derived = derived(messy)
    #expect(measured(derived) == Double(3_600 / step * step))
    #expect(derived.averageHeartRate == 150)
    #expect(isClose(derived.trainingImpulse, impulse * measured(derived) / 3_600))
    #expect(derived.decoupling != nil)
  }

  @Test func `A gap is longer than twice the usual step, than 30 and at most than 300 seconds`() {
    func gap(_ step: Int) -> Double {
      longestGap(of: Array(stride(from: 0.0, through: 6_000, by: Double(step))))
    }
    #expect([1, 15, 16, 35, 60, 149, 151, 600].map(gap) == [30, 30, 32, 70, 120, 298, 300, 300])
    #expect(longestGap(of: []) == 30)
    #expect(longestGap(of: [0, 1_000, .nan, 1_000, 999]) == 300)
    // One step in twenty may be longer.
    let few = (0...18).map { Double($0) } + [118]
    #expect(longestGap(of: few) == 200)
    #expect(longestGap(of: (0...19).map { Double($0) } + [119]) == 30)
  }

  @Test func `A pause that the file names is a gap at any length`() {
    for seconds in [5.0, 20, 200, 7_200] {
      var messy = MessyRecording()
      messy.run(seconds: 1_200, step: 10, speed: 3, heartRate: 150)
      messy.wait(seconds: seconds, named: true)
      messy.run(seconds: 600, step: 10, speed: 3, heartRate: 150)
      let derived = derived(messy)
      #expect(measured(derived) == 1_800)
      #expect(isClose(derived.trainingImpulse, impulse / 2))
    }
  }

  @Test func `Load is that of the mean of what is known, if three quarters are`() {
    for (known, isClaimed) in [(3_600, true), (3_000, true), (2_760, true), (2_400, false)] {
      var messy = MessyRecording()
      messy.run(seconds: known, speed: 3, heartRate: 150)
      messy.run(seconds: 3_600 - known, speed: 3, heartRate: 0)
      let derived = derived(messy)
      #expect(abs(measured(derived) - Double(known)) <= 1)
      #expect(derived.averageHeartRate == 150)
      #expect((derived.trainingImpulse != nil) == isClaimed)
      if isClaimed { #expect(isClose(derived.trainingImpulse, impulse, within: 1e-9)) }
    }
  }

  @Test
  func `A hole in the samples is unknown while the activity moved, and a pause if it did not`() {
    var messy = MessyRecording()
    messy.run(seconds: 1_800, speed: 3, heartRate: 150)
    messy.wait(seconds: 1_800, named: false, meters: 5_400)
    messy.run(seconds: 1_800, speed: 3, heartRate: 150)
    #expect(derived(messy, movingSeconds: 5_400).trainingImpulse == nil)
    #expect(isClose(derived(messy, movingSeconds: 3_600).trainingImpulse, impulse))
    #expect(isClose(derived(messy).trainingImpulse, impulse))
  }

  @Test(arguments: [2, 3, 5, 10])
  func `A heart rate told more rarely than places holds until the next`(every: Int) {
    var messy = MessyRecording()
    messy.run(seconds: 3_600, speed: 3, heartRate: 150)
    for index in messy.heartRate.indices where index % every != 0 {
      messy.heartRate[index] = .nan
    }
    let derived = derived(messy)
    #expect(measured(derived) == 3_600)
    #expect(isClose(derived.trainingImpulse, impulse))
  }

  @Test func `Seconds without a heart rate among others stay unknown`() {
    var messy = MessyRecording()
    messy.run(seconds: 3_600, speed: 3, heartRate: 150)
    for index in messy.heartRate.indices where index % 100 < 4 { messy.heartRate[index] = 0 }
    #expect(measured(derived(messy)) == 3_456)
  }

  @Test func `The splits of a smart recording have a heart rate`() throws {
    var messy = MessyRecording()
    messy.run(seconds: 3_600, step: 60, speed: 3, heartRate: 150)
    let samples = try #require(SampleColumns(messy.recording))
    let splits = drawnSplits(of: samples, sport: .running, isRace: false, zoneBounds: [])
      .metric
    #expect(splits?.rows.allSatisfy { isClose($0.heartRate, 150) } == true)
  }
}
