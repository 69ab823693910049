import Metrics
import TestSupport
import Testing
import Training

@Suite("laws of fitness, fatigue, form and plan")
struct BalanceLaws {
  @Test("splitting the calendar anywhere changes nothing")
  func splitting() {
    forAll { random in
      let loads = randomLoads(90, using: &random)
      let day = Int.random(in: 0...90, using: &random)
      let past = trainingBalance(dailyLoads: Array(loads[..<day]))
      let future = trainingBalance(
        dailyLoads: Array(loads[day...]), startingFrom: past.last ?? .zero)
      return past + future == trainingBalance(dailyLoads: loads)
    }
  }

  @Test("the balance of a sum is the sum of the balances, and scales with the load")
  func linearity() {
    forAll { random in
      let (a, b) = (randomLoads(60, using: &random), randomLoads(60, using: &random))
      let factor = Double.random(in: 0...5, using: &random)
      let sum = trainingBalance(dailyLoads: zip(a, b).map { $0 + factor * $1 })
      let (left, right) = (trainingBalance(dailyLoads: a), trainingBalance(dailyLoads: b))
      return sum.indices.allSatisfy {
        isClose(sum[$0].chronicLoad, left[$0].chronicLoad + factor * right[$0].chronicLoad)
          && isClose(sum[$0].acuteLoad, left[$0].acuteLoad + factor * right[$0].acuteLoad)
          && isClose(
            sum[$0].stressBalance, left[$0].stressBalance + factor * right[$0].stressBalance)
      }
    }
  }

  @Test("rest days before the first run change nothing")
  func shift() {
    forAll { random in
      let loads = randomLoads(40, using: &random)
      let rest = Int.random(in: 0...30, using: &random)
      let late = trainingBalance(dailyLoads: [Double](repeating: 0, count: rest) + loads)
      return Array(late[rest...]) == trainingBalance(dailyLoads: loads)
    }
  }

  @Test("the same load for ever is reached, and form comes to zero")
  func constant() throws {
    let last = try #require(
      trainingBalance(dailyLoads: [Double](repeating: 60, count: 2_000)).last)
    #expect(abs(last.chronicLoad - 60) < 1e-9)
    #expect(abs(last.acuteLoad - 60) < 1e-9)
    #expect(abs(last.stressBalance) < 1e-9)
  }

  @Test("fitness stays between the smallest and the largest load")
  func bounds() {
    forAll { random in
      let loads = randomLoads(80, using: &random)
      let (low, high) = (loads.min() ?? 0, loads.max() ?? 0)
      let start = Double.random(in: low...max(low, high), using: &random)
      return trainingBalance(
        dailyLoads: loads, startingFrom: TrainingBalance(chronicLoad: start, acuteLoad: start)
      ).allSatisfy {
        $0.chronicLoad >= low - 1e-9 && $0.chronicLoad <= high + 1e-9
          && $0.acuteLoad >= low - 1e-9 && $0.acuteLoad <= high + 1e-9
      }
    }
  }

  @Test("up to yesterday a forecast is the history, bit for bit; any day restarts it")
  func splice() {
    forAll { random in
      let today = Day(number: 20_000)
      let history = (0..<40).map {
        DayLoad(day: today - 40 + $0, load: Double.random(in: 0...200, using: &random))
      }
      let plan = (-5..<30).map {
        DayLoad(day: today + $0, load: Double.random(in: 0...200, using: &random))
      }
      let days = loadForecast(
        history: history.shuffled(using: &random), plan: plan.shuffled(using: &random),
        today: today, through: today + 29)
      let past = trainingBalance(
        dailyLoads: dailyLoads(of: history, from: today - 40, through: today - 1))
      let cut = Int.random(in: 0..<days.count, using: &random)
      let tail = trainingBalance(
        dailyLoads: days[(cut + 1)...].map(\.load), startingFrom: days[cut].balance)
      return days.prefix(40).map(\.balance) == past
        && days[(cut + 1)...].map(\.balance) == tail
        && days.count == 70 && days[40].isPlanned && days[40].load == plan[5].load
    }
  }

  @Test("without a plan fitness decays by e^(−k/τ)")
  func decay() {
    forAll { random in
      let today = Day(number: 20_000)
      let history = [DayLoad(day: today, load: Double.random(in: 1...200, using: &random))]
      let days = loadForecast(history: history, plan: [], today: today, through: today + 60)
      return days.indices.allSatisfy {
        isClose(
          days[$0].balance.chronicLoad,
          days[0].balance.chronicLoad * (missingShare(afterDays: Double($0)) ?? 0))
      }
    }
  }

  @Test("a plan's load is neither lost nor made, and no day is negative")
  func conservation() {
    forAll { random in
      let start = Day(number: 20_000)
      let weeks = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        PlannedDistance(
          start: start + Int.random(in: 0...20, using: &random),
          distanceMeters: Double.random(in: 0...80_000, using: &random),
          weights: Bool.random(using: &random)
            ? nil : (0..<7).map { _ in Double(Int.random(in: 0...2, using: &random)) })
      }
      let races = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Race(
          name: "", day: start + Int.random(in: 0...30, using: &random),
          distanceMeters: Double.random(in: 1...50_000, using: &random))
      }
      let days = plannedLoads(
        weeks: weeks, races: races, loadPerKilometer: 8, raceLoadPerKilometer: 12)
      let rests = weeks.map { week in
        max(
          0,
          week.distanceMeters
            - races.filter { (0..<7).contains($0.day - week.start) }
            .reduce(0) { $0 + $1.distanceMeters })
      }
      let wanted =
        rests.reduce(0, +) / 1_000 * 8
        + races.reduce(0) { $0 + $1.distanceMeters } / 1_000 * 12
      return isClose(days.reduce(0) { $0 + ($1.load ?? 0) }, wanted)
        && days.allSatisfy { ($0.load ?? -1) >= 0 }
        && races.allSatisfy { race in
          days.contains {
            $0.day == race.day && ($0.load ?? 0) >= race.distanceMeters / 1_000 * 12 - 1e-9
          }
        }
        && days.map(\.day) == Set(days.map(\.day)).sorted()
    }
  }

  @Test("the order of entries does not matter where one day has one")
  func order() {
    forAll { random in
      let today = Day(number: 20_000)
      let entries = randomLoads(30, using: &random).enumerated().map {
        DayLoad(day: today + $0, load: $1)
      }
      return dailyLoads(of: entries, from: today, through: today + 29)
        == dailyLoads(of: entries.shuffled(using: &random), from: today, through: today + 29)
    }
  }
}
