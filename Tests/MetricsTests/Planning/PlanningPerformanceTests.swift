import Metrics
import TestSupport
import Testing

@Suite("training and performance")
struct PlanningPerformanceTests {
  @Test("the model is fitted as well as others fit it")
  func fitVectors() throws {
    for one in try Vectors.load("banister_fit").cases {
      let loads = try #require(one.input["loads"]?.doubles).compactMap { $0 }
      let days = try #require(one.input["perf_days"]?.ints).compactMap { $0 }
      let values = try #require(one.input["perf"]?.doubles).compactMap { $0 }
      let performances = zip(days, values).map { Performance(day: $0, value: $1) }
      #expect(performances.count > 9)

      let fixed = try #require(one.expected["linear_at_fixed_tau"]?.array)
      let got = try fixed.map { wanted -> JSONValue in
        let slow = try #require(wanted["tau1"]?.double)
        let fast = try #require(wanted["tau2"]?.double)
        let fit = try #require(
          impulseResponse(
            dailyLoads: loads, performances: performances, fitnessDays: slow, fatigueDays: fast))
        return [
          "tau1": .number(fit.model.fitnessDays), "tau2": .number(fit.model.fatigueDays),
          "sse": .number(fit.squaredError), "p0": .number(fit.model.baseline),
          "k1": .number(fit.model.fitnessGain), "k2": .number(fit.model.fatigueGain),
        ]
      }
      let differences = Vectors.differences(
        .array(got), .array(fixed), tolerance: one.tolerance)
      #expect(differences.isEmpty, "\(one.name): \(differences)")

      let best = try #require(
        impulseResponseFit(dailyLoads: loads, performances: performances))
      let bound = try #require(one.expected["best_sse"]?.double)
      #expect(best.squaredError <= bound * 1.001 + 1e-6, "\(one.name)")
      #expect(best.isIdentifiable)

      let curve = best.model.performances(dailyLoads: loads)
      let squares = performances.reduce(0) {
        $0 + (curve[$1.day] - $1.value) * (curve[$1.day] - $1.value)
      }
      #expect(abs(squares - best.squaredError) < 1e-6 * max(1, squares))
    }
  }

  @Test("variable dose-response is the direct sum")
  func doseVectors() {
    Vectors.check("busso_vdr") { input in
      func number(_ key: String) -> Double? { input[key]?.double }
      guard let loads = input["loads"]?.doubles?.compactMap({ $0 }), let p0 = number("p0"),
        let k1 = number("k1"), let k3 = number("k3"), let tau1 = number("tau1"),
        let tau2 = number("tau2"), let tau3 = number("tau3")
      else { return nil }
      let model = VariableDoseResponse(
        baseline: p0, fitnessGain: k1, fatigueGrowth: k3, fitnessDays: tau1, fatigueDays: tau2,
        growthDays: tau3)
      return [
        "performance": .of(model.performances(dailyLoads: loads)),
        "k2": .of(model.fatigueGains(dailyLoads: loads)),
      ]
    }
  }

  @Test("a runner who follows the model is recognized, one who does not is not")
  func trial() throws {
    var random = SplitMix64(seed: 3)
    let loads = (0..<240).map { day in
      // Five weeks of building, one of rest.
      day % 42 < 35 ? Double.random(in: 0...160, using: &random) : 10
    }
    let truth = ImpulseResponse(
      baseline: 40, fitnessGain: 0.004, fatigueGain: 0.01, fitnessDays: 44, fatigueDays: 9)
    let curve = truth.performances(dailyLoads: loads)
    let races = stride(from: 20, to: 240, by: 14).map { Performance(day: $0, value: curve[$0]) }
    let good = try #require(impulseResponseTrial(dailyLoads: loads, performances: races))
    #expect(good.isConvincing)
    #expect(good.error < 0.01)
    let noise = races.map {
      Performance(day: $0.day, value: Double.random(in: 40...50, using: &random))
    }
    let bad = try #require(impulseResponseTrial(dailyLoads: loads, performances: noise))
    #expect(!bad.isConvincing)
    #expect(impulseResponseTrial(dailyLoads: loads, performances: Array(races.prefix(9))) == nil)
  }

  @Test("performances that never change, and none, identify nothing")
  func absurd() {
    let loads = (0..<200).map { Double($0 % 7) * 20 }
    let same = (1...12).map { Performance(day: $0 * 15, value: 50) }
    #expect(
      impulseResponseFit(dailyLoads: loads, performances: same)?.isIdentifiable == false)
    #expect(impulseResponseFit(dailyLoads: [], performances: same) == nil)
    let odd = [Performance(day: -1, value: 5), Performance(day: 3, value: .nan)]
    #expect(
      impulseResponse(dailyLoads: loads, performances: odd, fitnessDays: 42, fatigueDays: 7) == nil)
    #expect(
      impulseResponse(dailyLoads: loads, performances: same, fitnessDays: 0, fatigueDays: .nan)
        == nil)
    #expect(decay([.nan, .infinity, 5]).allSatisfy { $0.isFinite })
  }

  private func decay(_ loads: [Double]) -> [Double] {
    ImpulseResponse(
      baseline: 0, fitnessGain: 1, fatigueGain: 1, fitnessDays: 0, fatigueDays: 7
    ).performances(dailyLoads: loads)
  }
}
