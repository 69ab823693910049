import Metrics
import TestSupport
import Testing
import Training

@Suite("leaps in the distance")
struct LeapTests {
  private func derived(_ messy: MessyRecording, setsRecords: Bool = true) -> DerivedValues {
    derivedValues(
      of: messy.recording, activity: .run(), athlete: Athlete(), setsRecords: setsRecords)
  }

  @Test(arguments: [2, 4, 10, 30])
  func `A sensor that tells the way late makes no leaps`(every: Int) {
    let time = Column(values: (0...600).map(Double.init))
    let meters = Column(values: (0...600).map { 3.3 * Double($0 / every * every) })
    #expect(withoutJumps(time: time, distance: meters) == meters)
    var messy = MessyRecording()
    messy.run(seconds: 2_400, speed: 3.3)
    messy.distance = messy.distance.indices.map { messy.distance[$0 / every * every] }
    #expect(derived(messy).bestEfforts.map(\.distanceMeters).last == 5_000)
  }

  @Test func `A ride told late is a leap all the same`() {
    let time = Column(values: (0...60).map(Double.init))
    let meters = Column(values: (0...60).map { 14 * Double($0 / 3 * 3) })
    #expect(withoutJumps(time: time, distance: meters).values.max() == 0)
    let slower = Column(values: (0...60).map { 10 * Double($0 / 3 * 3) })
    #expect(withoutJumps(time: time, distance: slower).values.max() == 0)
  }

  @Test func `After standing a leap is judged by a minute at most`() {
    let time = Column(values: (0...400).map(Double.init))
    let meters = Column(
      values: (0...400).map { $0 < 100 ? Double($0) * 3 : $0 < 400 ? 297 : 1_300 })
    #expect(withoutJumps(time: time, distance: meters).values.max() == 297)
  }

  @Test func `A run with a leap or two has efforts, one full of them has none`() {
    for (leaps, hasEfforts) in [(1, true), (20, true), (100, false), (1_200, false)] {
      var messy = MessyRecording()
      messy.run(seconds: 2_400, speed: 3)
      var leapt = 0.0
      for index in messy.distance.indices {
        if index % (2_400 / leaps) == 1 { leapt += 200 }
        messy.distance[index] += leapt
      }
      let efforts = derived(messy).bestEfforts
      #expect(efforts.isEmpty != hasEfforts)
      #expect(efforts.allSatisfy { abs($0.distanceMeters / $0.seconds - 3) < 0.1 })
      #expect(derived(messy).furthestMeters.isEmpty != hasEfforts)
    }
  }

  @Test func `A ride saved as a run has no efforts, as its mean beats every record`() {
    var messy = MessyRecording()
    messy.run(seconds: 4_000, speed: 7)
    #expect(derived(messy).bestEfforts.isEmpty)
    var fast = MessyRecording()
    fast.run(seconds: 1_700, speed: 6)
    #expect(derived(fast).bestEfforts.last?.distanceMeters == 10_000)
  }

  @Test func `What sets no records has no efforts, and keeps the rest`() {
    var messy = MessyRecording()
    messy.run(seconds: 2_400, speed: 3, heartRate: 150) { 100 + $0 / 10 }
    let (with, without) = (derived(messy), derived(messy, setsRecords: false))
    #expect(!with.bestEfforts.isEmpty && !with.furthestMeters.isEmpty)
    #expect(without.bestEfforts.isEmpty && without.furthestMeters.isEmpty)
    #expect(without.gradeFactor == with.gradeFactor && without.gradeFactor != nil)
    #expect(without.averageHeartRate == with.averageHeartRate)
  }

  @Test func `Leaving leaps out never makes the way longer`() {
    forAll { random in
      let run = RandomRecording(using: &random)
      let clean = withoutJumps(time: run.time, distance: run.distance).values
      let known = zip(clean, run.distance.values).filter { !$1.isNaN }
      return known.allSatisfy { $0 <= $1 + 1e-9 && $0.isFinite }
        && withoutJumps(time: run.time, distance: Column(values: clean)).values.count == clean.count
    }
  }
}
