import Metrics
import Testing
import Training

@Suite("efforts of a run")
struct RunEffortTests {
  private let athlete = Athlete.runner(
    HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190))

  @Test("a steady run is as fast over every distance it covers, and its curve is a line")
  func steady() throws {
    let derived = derivedValues(
      of: .steady(minutes: 40, speed: 3, heartRate: 150), activity: .run(), athlete: athlete)
    #expect(
      derived.bestEfforts.map(\.distanceMeters) == [400, 800, 1_000, 1_609.344, 3_000, 5_000])
    for effort in derived.bestEfforts {
      #expect(abs(effort.distanceMeters / effort.seconds - 3) < 0.02)
    }
    #expect(derived.furthestMeters.count == paceCurveSeconds.count { $0 <= 2_400 })
    for (seconds, meters) in zip(paceCurveSeconds, derived.furthestMeters) {
      #expect(abs(meters / seconds - 3) < 0.02)
    }
    #expect(isClose(derived.gradeFactor, 1, within: 1e-9))
  }

  @Test("uphill a meter is worth more than one on the flat")
  func uphill() throws {
    let derived = derivedValues(
      of: .steady(minutes: 30, speed: 3, heartRate: nil, climb: 10), activity: .run(),
      athlete: athlete)
    #expect(try #require(derived.gradeFactor) > 1.1)
  }

  @Test("a ride has no efforts, and a run with leaps no human makes has no curve of them")
  func others() {
    var ride = Activity.run()
    ride.sport = .cycling
    let recording = Recording.steady(minutes: 40, speed: 3, heartRate: 150)
    let derived = derivedValues(of: recording, activity: ride, athlete: athlete)
    #expect(derived.bestEfforts.isEmpty && derived.furthestMeters.isEmpty)
    let fast = derivedValues(
      of: .steady(minutes: 40, speed: 7.9, heartRate: 150), activity: .run(), athlete: athlete)
    #expect(fast.furthestMeters.isEmpty)
    #expect(fast.bestEfforts.allSatisfy { $0.isHuman })
  }

  @Test("setting anew what rests on settings is the same as deriving all with them")
  func settings() {
    let recording = Recording.steady(minutes: 40, speed: 3, heartRate: 150)
    var other = Athlete.runner(
      HeartRateProfile(from: Day(number: 0), resting: 45, maximum: 200, threshold: 172))
    other.weighting = .banisterFemale
    var values = derivedValues(of: recording, activity: .run(), athlete: athlete)
    let wanted = derivedValues(of: recording, activity: .run(), athlete: other)
    #expect(values != wanted)
    values.setEffort(of: recording, activity: .run(), athlete: other)
    #expect(values == wanted)
    values.setEffort(of: Recording(streams: []), activity: .run(), athlete: other)
    #expect(values.trainingImpulse == nil && values.zoneSeconds.isEmpty)
  }
}
