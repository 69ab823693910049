import Metrics
import TestSupport
import Testing

@Suite("form to come")
struct PlanningTaperTests {
  @Test("loads are found that lead to a form")
  func taperVectors() {
    Vectors.check("tsb_target") { input in
      func number(_ key: String) -> Double? { input[key]?.double }
      switch input["kind"]?.string {
      case "constant_load":
        guard let chronic = number("ctl0"), let acute = number("atl0"),
          let days = input["days"]?.int, let form = number("target_tsb"),
          let result = constantLoad(
            forRaceForm: form, in: days, chronicLoad: chronic, acuteLoad: acute)
        else { return nil }
        return [
          "load": .number(result.load), "feasible": .bool(result.isFeasible),
          "ctl_race": .number(result.chronicLoad), "atl_race": .number(result.acuteLoad),
        ]
      case "load_for_form_today":
        guard let chronic = number("ctl_prev"), let acute = number("atl_prev"),
          let form = number("target_same_day_tsb")
        else { return nil }
        return [
          "load": .of(loadToday(forEveningForm: form, chronicLoad: chronic, acuteLoad: acute))
        ]
      case "taper":
        guard let base = number("base"), let reduction = number("reduction"),
          let constant = number("tau"), let days = input["days"]?.int,
          let chronic = number("ctl0"), let acute = number("atl0")
        else { return nil }
        func race(_ taper: Taper) -> JSONValue {
          let start = TrainingBalance(chronicLoad: chronic, acuteLoad: acute)
          let last = trainingBalance(
            dailyLoads: taper.loads(base: base, days: days), startingFrom: start
          ).last
          guard let last else { return nil }
          return [
            "ctl": .number(last.chronicLoad), "atl": .number(last.acuteLoad),
            "tsb_race_morning": .number(last.chronicLoad - last.acuteLoad),
          ]
        }
        return [
          "step": race(.step(reduction: reduction)),
          "exponential": race(.exponential(days: constant)),
          "linear": race(.linear(reduction: reduction)),
        ]
      default: return nil
      }
    }
  }

  @Test("a forecast grows unsure as simulations do")
  func bandVectors() {
    Vectors.check("forecast_bands") { input in
      guard let plan = input["plan"]?.doubles?.compactMap({ $0 }),
        let day = input["day_cv"]?.double, let scale = input["scale_cv"]?.double
      else { return nil }
      let spreads = forecastSpreads(plannedLoads: plan, dayVariation: day, scaleVariation: scale)
      return [
        "ctl_sd": .of(spreads.map(\.chronicLoad)), "atl_sd": .of(spreads.map(\.acuteLoad)),
        "tsb_same_day_sd": .of(spreads.map(\.stressBalance)),
      ]
    }
  }

  @Test("holding the load that was found leads to the form that was asked for")
  func constant() {
    forAll { random in
      let start = TrainingBalance(
        chronicLoad: Double.random(in: 0...120, using: &random),
        acuteLoad: Double.random(in: 0...150, using: &random))
      let days = Int.random(in: 1...60, using: &random)
      let form = Double.random(in: -30...30, using: &random)
      guard
        let found = constantLoad(
          forRaceForm: form, in: days, chronicLoad: start.chronicLoad, acuteLoad: start.acuteLoad),
        let last = trainingBalance(
          dailyLoads: Array(repeating: found.load, count: days), startingFrom: start
        ).last
      else { return false }
      let scale = max(1, abs(found.load))
      return abs(last.chronicLoad - last.acuteLoad - form) < 1e-9 * scale
        && abs(last.chronicLoad - found.chronicLoad) < 1e-9 * scale
        && abs(last.acuteLoad - found.acuteLoad) < 1e-9 * scale
    }
  }

  @Test("no days, no constants and nothing planned are borne")
  func absurd() {
    #expect(constantLoad(forRaceForm: 5, in: 0, chronicLoad: 50, acuteLoad: 50) == nil)
    #expect(
      constantLoad(
        forRaceForm: 5, in: 9, chronicLoad: 50, acuteLoad: 50, chronicDays: 7, acuteDays: 7) == nil)
    #expect(loadToday(forEveningForm: .nan, chronicLoad: 1, acuteLoad: 1) == nil)
    #expect(Taper.step(reduction: 0.5).loads(base: 60, days: -3).isEmpty)
    #expect(forecastSpreads(plannedLoads: [], dayVariation: 1, scaleVariation: 1).isEmpty)
    let odd = forecastSpreads(plannedLoads: [.nan, 50], dayVariation: 0.2, scaleVariation: 0.1)
    #expect(odd.allSatisfy { $0.chronicLoad.isFinite && $0.stressBalance.isFinite })
  }
}
