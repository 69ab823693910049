import Metrics
import Testing
import Training

@Suite("samples")
struct SampleTests {
  @Test("a leap of the satellites is no way covered")
  func leap() {
    let time = Column(values: (0...10).map(Double.init))
    var meters = (0...10).map { 3 * Double($0) }
    for index in 5...10 { meters[index] += 400 }
    let clean = withoutJumps(time: time, distance: Column(values: meters))
    #expect(clean.values == [0, 3, 6, 9, 12, 12, 15, 18, 21, 24, 27])
  }

  @Test("a short sprint is kept, a ride in a car is not")
  func sprint() {
    let time = Column(values: (0...8).map(Double.init))
    let sprint = Column(values: [0, 3, 12, 21, 30, 33, 36, 39, 42])
    #expect(withoutJumps(time: time, distance: sprint) == sprint)
    let ride = Column(values: [0, 3, 13, 23, 33, 43, 46, 49, 52])
    #expect(
      withoutJumps(time: time, distance: ride).values == [0, 3, 3, 3, 3, 3, 6, 9, 12])
  }

  @Test("best efforts of a run are those it is long enough for")
  func efforts() {
    let recording = Recording.steady(minutes: 30, speed: 4, heartRate: 150)
    let efforts = bestEfforts(of: recording)
    #expect(efforts.map(\.distanceMeters) == [400, 800, 1_000, 1_609.344, 3_000, 5_000])
    #expect(efforts.allSatisfy { isClose($0.seconds, $0.distanceMeters / 4, within: 1e-6) })
    #expect(bestEfforts(of: Recording(streams: [])).isEmpty)
  }

  @Test("an effort no human makes is none")
  func human() {
    let fast = BestEffort(distanceMeters: 400, seconds: 42, startSeconds: 0)
    let slow = BestEffort(distanceMeters: 400, seconds: 44, startSeconds: 0)
    #expect(!fast.isHuman)
    #expect(slow.isHuman)
  }

  @Test("the grade is that of the way around, not of a step")
  func gradeOfStretch() {
    let meters = Column(values: (0...40).map { 5 * Double($0) })
    let heights = Column(values: (0...40).map { 0.5 * Double($0) + ($0 % 2 == 0 ? 0.1 : -0.1) })
    let slopes = grades(distance: meters, altitude: heights)
    #expect(slopes.values.allSatisfy { abs($0 - 0.1) < 0.011 })
    #expect(!grades(distance: Column(values: [0, 5]), altitude: Column(values: [0, 9])).hasValues)
  }

  @Test("speed comes from the way where it was not recorded")
  func speedFromDistance() throws {
    let recording = Recording.steady(minutes: 1, speed: 3, heartRate: 150)
    let speed = try #require(recording.speedColumn)
    #expect(speed.count == 61)
    #expect(isClose(speed[0], 3))
    #expect(speed[60] == nil)
  }

  @Test("a speed of 0 all the way is none where the distance grows")
  func stuckSpeed() throws {
    let steady = Recording.steady(minutes: 1, speed: 3, heartRate: 150)
    let zeros = Stream(.speed, raw: [Int32](repeating: 0, count: steady.count))
    let recording = Recording(streams: steady.streams + [zeros])
    #expect(isClose(try #require(recording.speedColumn)[0], 3))
    #expect(try #require(SampleColumns(recording)).speed.first == 3)
    let still = Recording(streams: [
      Stream(.time, raw: [0, 1, 2]), Stream(.speed, raw: [0, 0, 0]),
    ])
    #expect(still.speedColumn?.values == [0, 0, 0])
  }

  @Test("critical speed is trusted only where the efforts bear it")
  func trust() {
    func efforts(_ seconds: [Double], noise: Double = 0) -> [TimedDistance] {
      seconds.enumerated().map {
        TimedDistance(
          distanceMeters: 4 * $1 + 180 + ($0 % 2 == 0 ? noise : -noise), seconds: $1)
      }
    }
    #expect(trustedCriticalSpeed(of: efforts([180, 400, 900])) != nil)
    #expect(trustedCriticalSpeed(of: efforts([180, 900])) == nil, "two are too few")
    #expect(trustedCriticalSpeed(of: efforts([500, 600, 700])) == nil, "all much alike")
    #expect(trustedCriticalSpeed(of: efforts([180, 400, 3_600])) == nil, "an hour is too long")
    #expect(trustedCriticalSpeed(of: efforts([180, 250, 400], noise: 120)) == nil, "no line")
    #expect(criticalSpeed(of: efforts([180, 900]))?.seconds(over: 42_195) == nil)
  }
}
