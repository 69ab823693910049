import Metrics
import TestSupport
import Testing
import Training

@Suite("races and paces")
struct PlanningRaceTests {
  @Test("races are worth as much elsewhere as the models say")
  func equivalentVectors() {
    Vectors.check("race_equiv") { input in
      func number(_ key: String) -> Double? { input[key]?.double }
      let weekly = number("miles_per_week").map { $0 * 1_609.344 }
      switch input["kind"]?.string {
      case "equiv":
        guard let distance = number("distance"), let seconds = number("seconds"),
          let targets = input["targets"]?.doubles?.compactMap({ $0 })
        else { return nil }
        func all(_ model: RaceModel) -> JSONValue {
          .of(
            targets.map {
              equivalentSeconds(
                distanceMeters: distance, seconds: seconds, overMeters: $0, model: model)
            })
        }
        return [
          "vdot": .of(vdot(distanceMeters: distance, seconds: seconds)),
          "vdot_times": all(.vdot), "riegel": all(.riegel), "cameron": all(.cameron),
        ]
      case "vickers1":
        guard let distance = number("distance"), let seconds = number("seconds"), let weekly
        else { return nil }
        return [
          "marathon_seconds": .of(
            vickersMarathonSeconds(
              distanceMeters: distance, seconds: seconds, weeklyMeters: weekly))
        ]
      case "vickers2":
        guard let d1 = number("d1"), let t1 = number("t1"), let d2 = number("d2"),
          let t2 = number("t2"), let weekly
        else { return nil }
        return [
          "marathon_seconds": .of(
            vickersMarathonSeconds(
              distanceMeters: d1, seconds: t1, secondDistanceMeters: d2, secondSeconds: t2,
              weeklyMeters: weekly))
        ]
      case "tanda":
        guard let week = number("km_per_week"), let pace = number("mean_pace_s_per_km") else {
          return nil
        }
        let seconds = tandaMarathonSeconds(
          weeklyMeters: week * 1_000, metersPerSecond: 1_000 / pace)
        return [
          "marathon_seconds": .of(seconds), "pace_s_per_km": .of(seconds.map { $0 / 42.195 }),
        ]
      default: return nil
      }
    }
  }

  @Test("forecasts are checked against the races that followed")
  func backtestVectors() {
    Vectors.check("race_backtest") { input in
      guard let list = input["races"]?.array, let age = input["max_age_days"]?.int else {
        return nil
      }
      let races = list.compactMap { race -> RaceResult? in
        guard let day = race["date"]?.string.flatMap({ Day(iso: $0) }),
          let distance = race["distance"]?.double, let seconds = race["seconds"]?.double
        else { return nil }
        return RaceResult(day: day, distanceMeters: distance, seconds: seconds)
      }
      guard races.count == list.count else { return nil }
      let backtest = raceBacktest(of: races, maximumAgeDays: age)
      let summaries = backtest.summaries.map { summary in
        (
          summary.model.rawValue,
          [
            "n": .of(summary.count), "mape": .number(100 * summary.meanAbsoluteError),
            "bias": .number(100 * summary.bias),
          ] as JSONValue
        )
      }
      return [
        "rows": .array(
          backtest.rows.map {
            [
              "race": .of($0.race), "source": .of($0.source), "model": .string($0.model.rawValue),
              "predicted": .number($0.predictedSeconds), "error_pct": .number(100 * $0.error),
            ]
          }),
        "summary": .object(Dictionary(summaries) { first, _ in first }),
      ]
    }
  }

  @Test("training paces follow from VDOT")
  func paceVectors() {
    Vectors.check("training_paces") { input in
      guard let value = input["vdot"]?.double, let paces = trainingPaces(vdot: value) else {
        return nil
      }
      return [
        "easy_slow": .number(paces.easySlow), "easy_fast": .number(paces.easyFast),
        "marathon": .number(paces.marathon), "threshold": .number(paces.threshold),
        "interval": .number(paces.interval), "repetition": .number(paces.repetition),
      ]
    }
  }

  @Test("a race is worth itself, and there and back again the same", arguments: RaceModel.allCases)
  func roundTrip(model: RaceModel) {
    forAll { random in
      let distance = Double.random(in: 1_500...42_195, using: &random)
      let seconds = distance / Double.random(in: 2.5...5.5, using: &random)
      let other = Double.random(in: 1_500...42_195, using: &random)
      func same(_ target: Double, _ from: Double, _ time: Double) -> Double? {
        equivalentSeconds(distanceMeters: from, seconds: time, overMeters: target, model: model)
      }
      guard let itself = same(distance, distance, seconds),
        let there = same(other, distance, seconds),
        let back = same(distance, other, there)
      else { return false }
      return abs(itself - seconds) < 1e-6 && abs(back - seconds) < 1e-6
    }
  }

  @Test("VDOT falls strictly as the time over a distance grows")
  func monotone() {
    forAll { random in
      let distance = Double.random(in: 400...100_000, using: &random)
      let speeds = (0..<50).map { _ in Double.random(in: 0.5...11, using: &random) }.sorted()
      let values = speeds.compactMap { vdot(distanceMeters: distance, seconds: distance / $0) }
      return zip(values, values.dropFirst()).allSatisfy { $0 < $1 } && values.count >= 48
    }
  }

  @Test("what nobody runs is worth nothing")
  func absurd() {
    for (distance, seconds) in [(0.0, 100.0), (-5, 9), (.nan, 1), (1e5, 1), (10, 1e9), (5, .nan)] {
      #expect(vdot(distanceMeters: distance, seconds: seconds) == nil)
      #expect(
        equivalentSeconds(
          distanceMeters: distance, seconds: seconds, overMeters: 5_000, model: .vdot) == nil)
    }
    #expect(trainingPaces(vdot: .nan) == nil && trainingPaces(vdot: 900) == nil)
    #expect(equivalentSeconds(vdot: 50, overMeters: 0) == nil)
    #expect(
      equivalentSeconds(distanceMeters: 5_000, seconds: 1_200, overMeters: 1e7, model: .cameron)
        == nil)
    #expect(
      vickersMarathonSeconds(
        distanceMeters: 10_000, seconds: 2_400, secondDistanceMeters: 10_000,
        secondSeconds: 2_400, weeklyMeters: 50_000) == nil)
    #expect(tandaMarathonSeconds(weeklyMeters: 50_000, metersPerSecond: 0) == nil)
    #expect(raceBacktest(of: []).rows.isEmpty)
  }
}
