import Metrics
import Testing
import Training

@Suite("splits with the hills taken out")
struct GradeAdjustedSplitTests {
  private let athlete = Athlete.runner(
    HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190))

  @Test("on the flat they are the splits, and the short rest is left out")
  func flat() {
    let splits = gradeAdjustedSplits(of: .steady(minutes: 17, speed: 3, heartRate: 150))
    #expect(splits.metric.map(\.lengthMeters) == [1_000, 1_000, 1_000], "60 m are no split")
    for split in splits.metric {
      #expect(isClose(split.secondsPerKilometer, 333.33, within: 0.003))
      #expect(split.heartRate == 150 && split.zone == nil)
    }
    #expect(splits.imperial.count == 1 + 1)
    #expect(isClose(splits.imperial.first?.lengthMeters, 1_609.344, within: 1e-9))
    #expect(isClose(splits.imperial.last?.lengthMeters, 3_060 - 1_609.344, within: 1e-3))
  }

  @Test("up the hill and down again, at one effort, every split is alike")
  func hill() {
    // 6 % up at the speed that costs what 3 m/s cost on the flat, then 6 % down.
    let grade = 0.06
    let (up, down) = (
      3 / GradeModel.heartRate.factor(grade: grade), 3 / GradeModel.heartRate.factor(grade: -grade)
    )
    let minutes =
      Array(repeating: (speed: up, heartRate: Int32?(150), climb: 60 * up * grade), count: 20)
      + Array(
        repeating: (speed: down, heartRate: Int32?(150), climb: -60 * down * grade), count: 20)
    let splits = gradeAdjustedSplits(of: .steady(minutes)).metric
    #expect(splits.count > 5)
    for split in splits { #expect(isClose(split.secondsPerKilometer, 333.33, within: 0.02)) }
  }

  @Test("a ride and what is shorter than a kilometer have none")
  func others() {
    var ride = Activity.run()
    ride.sport = .cycling
    let recording = Recording.steady(minutes: 20, speed: 3, heartRate: 150)
    func splits(_ recording: Recording, _ activity: Activity) -> [GradeAdjustedSplit] {
      derivedValues(of: recording, activity: activity, athlete: athlete).gradeAdjustedSplits.metric
    }
    #expect(splits(recording, ride).isEmpty)
    #expect(splits(recording, .run()).count == 4)
    #expect(splits(.steady(minutes: 5, speed: 3, heartRate: 150), .run()).isEmpty)
  }

  @Test("each is in the zone of its heart rate by the bounds of the day")
  func zones() {
    var derived = DerivedValues(activityID: 1)
    derived.gradeAdjustedSplits.metric = [120, 151.0, nil].map {
      GradeAdjustedSplit(lengthMeters: 1_000, secondsPerKilometer: 300, heartRate: $0)
    }
    derived.zoneLowerBounds = [95, 114, 133, 151, 171]
    derived.setZonesOfSplits()
    #expect(derived.gradeAdjustedSplits.metric.map(\.zone) == [2, 4, nil])
  }
}
