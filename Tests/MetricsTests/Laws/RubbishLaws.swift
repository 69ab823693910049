import Foundation
import Metrics
import TestSupport
import Testing
import Training

@Suite("streams full of rubbish")
struct RubbishLaws {
  @Test("give no value or a finite one, and never stop the program")
  func rubbish() {
    forAll(seeds: 300) { random in
      let count = Int.random(in: 0...60, using: &random)
      let time =
        Bool.random(using: &random)
        ? randomRubbish(count, using: &random) : Column(values: (0..<count).map(Double.init))
      let (a, b) = (randomRubbish(count, using: &random), randomRubbish(count, using: &random))
      return numbers(time, a, b).allSatisfy(\.isFinite)
    }
  }

  @Test("columns of unequal length give no value")
  func unequal() {
    let (time, short) = (Column(values: [0, 1, 2, 3]), Column(values: [1, 2]))
    #expect(movingTime(time: time, distance: short) == nil)
    #expect(splits(time: time, distance: short) == nil)
    #expect(timeWeightedMean(of: short, time: time) == nil)
    #expect(bestEfforts(time: time, distance: short, targets: [1]) == [nil])
    #expect(aerobicEfficiency(time: time, speed: short, heartRate: time).validSeconds == 0)
  }

  @Test("a stream without a single value gives no value, never 0")
  func allMissing() {
    let time = Column(values: (0...3_000).map(Double.init))
    let none = Column(values: time.values.map { _ in .nan })
    let profile = HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190)
    #expect(
      trainingImpulse(
        time: time, heartRate: none, profile: profile, weighting: .banisterMale) == nil)
    #expect(timeWeightedMean(of: none, time: time) == nil)
    #expect(elevationChange(of: none) == nil)
    #expect(splits(time: time, distance: none) == nil)
    #expect(bestEfforts(time: time, distance: none, targets: [400]) == [nil])
    #expect(furthestDistances(time: time, distance: none, durations: [60]) == [nil])
    let efficiency = aerobicEfficiency(time: time, speed: time, heartRate: none)
    #expect(efficiency.efficiencyFactor == nil && efficiency.decoupling == nil)
    let spent = timeInZone(time: time, heartRate: none, lowerBounds: [95, 114, 133, 152, 171])
    #expect(spent.missingSeconds == 3_000 && spent.measuredSeconds == 0)
  }

  @Test("nothing in, nothing out")
  func empty() {
    let none = Column(values: [])
    #expect(numbers(none, none, none).isEmpty)
    #expect(trainingBalance(dailyLoads: []).isEmpty)
    #expect(workloadRatios(dailyLoads: [], method: .exponential).isEmpty)
    #expect(weekStrain(dailyLoads: []) == nil)
    #expect(loadPerKilometer(of: [], minimumCount: 0).median == nil)
    #expect(gradeAdjustedPace(of: []) == nil)
    #expect(criticalSpeed(of: []) == nil)
    #expect(quantile(0.5, ofSorted: []) == nil)
    #expect(median(of: [.nan]) == nil)
    #expect(
      plannedLoads(weeks: [], races: [], loadPerKilometer: 7, raceLoadPerKilometer: 9).isEmpty)
  }

  @Test("a clock that is a thousand years wrong makes no calendar")
  func absurdDays() {
    let wrong = DayLoad(day: Day(number: -1_000_000_000), load: 50)
    let today = Day(number: 20_000)
    #expect(loadForecast(history: [wrong], plan: [], today: today, through: today).isEmpty)
    #expect(dailyLoads(of: [], from: Day(number: .min), through: Day(number: .max)).isEmpty)
    #expect(dailyLoads(of: [], from: today, through: today - 1).isEmpty)
  }

  /// Everything the stream metrics make of three columns, as plain numbers.
  private func numbers(_ time: Column, _ a: Column, _ b: Column) -> [Double] {
    let profile = HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 190, threshold: 170)
    let spent = timeInZone(time: time, heartRate: a, lowerBounds: [95, 114, 133, 152, 171])
    var result: [Double] = time.isEmpty ? [] : spent.zoneSeconds + [spent.totalSeconds]
    func add(_ values: Double?...) { result += values.compactMap { $0 } }
    add(
      trainingImpulse(time: time, heartRate: a, profile: profile, weighting: .banisterFemale),
      timeWeightedMean(of: a, time: time))
    let efficiency = aerobicEfficiency(
      time: time, speed: a, heartRate: b, segments: 3, minimumSpeed: 0, minimumSeconds: 0)
    add(efficiency.efficiencyFactor, efficiency.decoupling, efficiency.slopePerHour)
    let change = elevationChange(of: a)
    add(change?.ascentMeters, change?.descentMeters)
    let moving = movingTime(time: time, distance: a)
    add(moving?.movingSeconds, moving?.elapsedSeconds)
    let cut = splits(time: time, distance: a)
    add(cut?.firstHalfSeconds, cut?.variation, cut?.partial?.seconds)
    result += cut?.seconds ?? []
    result += bestEfforts(
      time: time, distance: a, targets: [0, 1, 100, 400], pauses: [3..<9, 5..<5, 8..<20]
    ).compactMap { $0?.seconds }
    result += furthestDistances(time: time, distance: a, durations: [-1, 0, 1, 60])
      .compactMap { $0 }
    result += grades(distance: a, altitude: b).values.filter { !$0.isNaN }
    result += speeds(time: time, distance: a).values.filter { !$0.isNaN }
    result += withoutJumps(time: time, distance: a).values.filter { !$0.isNaN }
    return result
  }
}
