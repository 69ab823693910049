import Metrics
import Testing
import Training

@Suite("what is known of an activity once its samples were read")
struct DerivedValuesTests {
  let profile = HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190)

  @Test("forty steady minutes")
  func steady() throws {
    let recording = Recording.steady(minutes: 40, speed: 3, heartRate: 150)
    let derived = derivedValues(
      of: recording, activity: .run(7), athlete: .runner(profile))
    #expect(derived.activityID == 7)
    #expect(derived.zoneLowerBounds == [95, 114, 133, 152, 171])
    #expect(derived.zoneSeconds == [0, 0, 2_400, 0, 0])
    #expect(derived.belowZoneSeconds == 0)
    #expect(derived.averageHeartRate == 150)
    // 40 · x · 0.64 · e^(1.92 x) with x = 100/140.
    #expect(isClose(derived.trainingImpulse, 72.06357267, within: 1e-8))
    #expect(isClose(derived.efficiencyFactor, 0.02))
    #expect(isClose(derived.decoupling, 0))
    #expect(derived.ascentMeters == 0)
    #expect(derived.descentMeters == 0)
    #expect(derived.thumbnail.isEmpty)
  }

  @Test("a heart rate that rises at the same pace is drift, with a plus")
  func drift() throws {
    let minutes = (0..<40).map {
      (speed: 3.0, heartRate: $0 < 20 ? 140 : 147 as Int32?, climb: 0.0)
    }
    let derived = derivedValues(
      of: .steady(minutes), activity: .run(), athlete: .runner(profile))
    let drift = try #require(derived.decoupling)
    #expect(abs(drift - (1 - 140.0 / 147)) < 1e-3)
  }

  @Test("drift is told of halves alike in pace and in climb, and of no others")
  func alikeHalves() {
    /// Forty minutes whose second half has another pace or another climb.
    func drift(
      speeds: (Double, Double), climbs: (Double, Double) = (0, 0),
      kinds: [StreamKind] = [.time, .distance, .heartRate, .altitude]
    ) -> Double? {
      let minutes = (0..<40).map {
        (
          speed: $0 < 20 ? speeds.0 : speeds.1, heartRate: 150 as Int32?,
          climb: $0 < 20 ? climbs.0 : climbs.1
        )
      }
      return derivedValues(
        of: .steady(minutes, kinds: kinds), activity: .run(), athlete: .runner(profile)
      ).decoupling
    }
    #expect(drift(speeds: (3, 3.08)) != nil)
    #expect(drift(speeds: (3, 3.2)) == nil)
    #expect(drift(speeds: (3.2, 3)) == nil)
    // 180 m a minute: 1 m of climb is 5.6 m a kilometer.
    #expect(drift(speeds: (3, 3), climbs: (0, 0.8)) != nil)
    #expect(drift(speeds: (3, 3), climbs: (0, 2)) == nil)
    #expect(drift(speeds: (3, 3), climbs: (-2, 0)) == nil)
    #expect(drift(speeds: (3, 3), climbs: (6, 7.5)) != nil)
    #expect(drift(speeds: (3, 3), climbs: (3, -3)) == nil, "up, and down again")
    #expect(
      drift(speeds: (3, 3.05), climbs: (3, -3), kinds: [.time, .distance, .heartRate]) != nil,
      "nobody knows of hills")
  }

  @Test("ten minutes have an efficiency but no decoupling; nine have neither")
  func short() {
    let ten = derivedValues(
      of: .steady(minutes: 10, speed: 3, heartRate: 150), activity: .run(),
      athlete: .runner(profile))
    #expect(ten.efficiencyFactor != nil)
    #expect(ten.decoupling == nil)
    let nine = derivedValues(
      of: .steady(minutes: 9, speed: 3, heartRate: 150), activity: .run(),
      athlete: .runner(profile))
    #expect(nine.efficiencyFactor == nil)
  }

  @Test("without a heart rate only the climb is known")
  func noHeartRate() {
    let derived = derivedValues(
      of: .steady(minutes: 30, speed: 3, heartRate: nil, climb: 10), activity: .run(),
      athlete: .runner(profile))
    // The mean rounds off what is climbed in the first and the last seconds.
    #expect(isClose(derived.ascentMeters, 300, within: 0.01))
    #expect(derived.descentMeters == 0)
    #expect(derived.trainingImpulse == nil)
    #expect(derived.averageHeartRate == nil)
    #expect(derived.zoneSeconds.isEmpty)
    #expect(derived.zoneLowerBounds.isEmpty)
  }

  @Test("without a profile there are no zones and no impulse, but an average")
  func noProfile() {
    let derived = derivedValues(
      of: .steady(minutes: 30, speed: 3, heartRate: 150), activity: .run(), athlete: Athlete())
    #expect(derived.averageHeartRate == 150)
    #expect(derived.trainingImpulse == nil)
    #expect(derived.zoneSeconds.isEmpty)
  }

  @Test("a pause is in no zone and costs nothing")
  func pause() {
    let minutes = Array(repeating: (speed: 3.0, heartRate: 150 as Int32?, climb: 0.0), count: 30)
    let derived = derivedValues(
      of: .steady(minutes, pauseAfter: 9, pauseSeconds: 300), activity: .run(),
      athlete: .runner(profile))
    // The interval that holds the pause is one second longer than it and counts nowhere.
    #expect(derived.zoneSeconds.reduce(0, +) == 1_799)
  }

  @Test("the profile of the activity's day bounds its zones")
  func datedProfiles() {
    let day = Day(number: 20_600)
    let athlete = Athlete.runner(
      HeartRateProfile(from: day - 100, resting: 50, maximum: 180),
      HeartRateProfile(from: day, resting: 50, maximum: 200))
    let recording = Recording.steady(minutes: 10, speed: 3, heartRate: 150)
    func lowest(_ day: Day) -> Int? {
      derivedValues(of: recording, activity: .run(day: day), athlete: athlete)
        .zoneLowerBounds.first
    }
    #expect(lowest(day - 1) == 90)
    #expect(lowest(day) == 100)
    #expect(lowest(day - 1_000) == 90)
  }

  @Test("a recording without samples gives nothing")
  func empty() {
    let derived = derivedValues(
      of: Recording(streams: []), activity: .run(), athlete: .runner(profile))
    #expect(derived == DerivedValues(activityID: 1))
  }
}
