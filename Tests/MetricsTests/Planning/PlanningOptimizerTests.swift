import Metrics
import TestSupport
import Testing

@Suite("the best plan")
struct PlanningOptimizerTests {
  @Test("plans keep all limits and reach the fitness that others reach")
  func vectors() throws {
    for one in try Vectors.load("plan_optimiser").cases {
      let limits = try #require(planLimits(one.input))
      let optimum = try #require(planOptimum(within: limits))
      switch (optimum, one.expected["status"]?.string) {
      case (.plan(let loads, let bold, let fitness), "optimal"):
        let wanted = try #require(one.expected["max_ctl_race"]?.double)
        #expect(one.tolerance.allows(fitness, for: wanted), "\(one.name): \(fitness)")
        #expect(race(bold, limits).chronicLoad >= wanted - 1e-3, "\(one.name)")
        #expect(race(loads, limits).chronicLoad >= wanted - 0.1 - 1e-3, "\(one.name)")
        #expect(trouble(bold, limits) < 1e-6, "\(one.name)")
        #expect(trouble(loads, limits) < 1e-6, "\(one.name)")
        let least = try #require(one.expected["smooth_objective"]?.double)
        #expect(unevenness(loads) <= least * 1.001, "\(one.name): \(unevenness(loads))")
      case (.impossible(let reasons), "infeasible"):
        #expect(!reasons.isEmpty, "\(one.name)")
      default:
        Issue.record("\(one.name): \(optimum)")
      }
    }
  }

  @Test("whatever the limits, a plan keeps them, and no constant load within them is better")
  func laws() {
    forAll(seeds: 12) { random in
      let start = Double.random(in: 20...80, using: &random)
      let limits = PlanLimits(
        chronicLoad: start, acuteLoad: start * Double.random(in: 0.7...1.3, using: &random),
        days: Int.random(in: 1...40, using: &random),
        maximumRamp: Double.random(in: 1...8, using: &random),
        minimumForm: Double.random(in: -40 ... -10, using: &random), raceForm: -10...30,
        maximumLoad: Double.random(in: 50...200, using: &random),
        restDays: Bool.random(using: &random) ? [2] : [])
      guard let optimum = planOptimum(within: limits) else { return false }
      let constants = stride(from: 0, through: limits.maximumLoad, by: 5).map { load in
        (0..<limits.days).map { limits.restDays.contains($0 % 7) ? 0 : load }
      }
      let allowed = constants.filter { trouble($0, limits) <= 0 }
      guard case .plan(let loads, let bold, let fitness) = optimum else { return allowed.isEmpty }
      return trouble(loads, limits) < 1e-6 && trouble(bold, limits) < 1e-6
        && allowed.allSatisfy { race($0, limits).chronicLoad <= fitness + 1e-6 }
    }
  }

  @Test("what stands in the way is named")
  func conflict() {
    var limits = PlanLimits(
      chronicLoad: 50, acuteLoad: 50, days: 7, maximumRamp: 5, minimumForm: -20,
      raceForm: 40...45, maximumLoad: 150)
    #expect(planOptimum(within: limits).map(reasons)?.contains(.raceFreshness) == true)
    limits.raceForm = -60 ... -50
    let tired = planOptimum(within: limits).map(reasons) ?? []
    #expect(tired.contains(.raceFatigue))
    #expect(tired.contains(.form) || tired.contains(.ramp))
    limits.restDays = Set(0..<7)
    #expect(planOptimum(within: limits).map(reasons) == [.raceFatigue])
    limits.raceForm = 0...60
    guard case .plan(let loads, _, let fitness) = planOptimum(within: limits) else {
      Issue.record("a week of rest keeps all limits")
      return
    }
    #expect(loads == [Double](repeating: 0, count: 7))
    #expect(abs(fitness - 42.324) < 0.001)
  }

  @Test("limits without sense have no plan")
  func absurd() {
    let limits = PlanLimits(
      chronicLoad: 50, acuteLoad: 50, days: 0, maximumRamp: 5, minimumForm: -20,
      raceForm: 5...20, maximumLoad: 150)
    for change: (inout PlanLimits) -> Void in [
      { _ in }, { $0.days = .max }, { ($0.days, $0.maximumLoad) = (7, .nan) },
      { ($0.days, $0.chronicLoad) = (7, .infinity) }, { ($0.days, $0.acuteDays) = (7, 0) },
    ] {
      var changed = limits
      change(&changed)
      #expect(planOptimum(within: changed) == nil)
    }
  }

  private func reasons(_ optimum: PlanOptimum) -> [PlanLimit] {
    if case .impossible(let reasons) = optimum { reasons } else { [] }
  }

  private func planLimits(_ input: JSONValue) -> PlanLimits? {
    guard let days = input["days"]?.int, let chronic = input["ctl0"]?.double,
      let acute = input["atl0"]?.double, let ramp = input["max_ramp7"]?.double,
      let floor = input["tsb_floor"]?.double,
      let form = input["race_tsb"]?.doubles?.compactMap({ $0 }), form.count == 2,
      let most = input["max_load"]?.double, let rest = input["rest_weekdays"]?.ints
    else { return nil }
    return PlanLimits(
      chronicLoad: chronic, acuteLoad: acute, days: days, maximumRamp: ramp, minimumForm: floor,
      raceForm: form[0]...form[1], maximumLoad: most, restDays: Set(rest.compactMap { $0 }))
  }

  private func balances(_ loads: [Double], _ limits: PlanLimits) -> [TrainingBalance] {
    trainingBalance(
      dailyLoads: loads,
      startingFrom: TrainingBalance(chronicLoad: limits.chronicLoad, acuteLoad: limits.acuteLoad))
  }

  private func race(_ loads: [Double], _ limits: PlanLimits) -> TrainingBalance {
    balances(loads, limits).last ?? .zero
  }

  /// By how much the limit that suffers most is broken; not above 0 when all are kept.
  private func trouble(_ loads: [Double], _ limits: PlanLimits) -> Double {
    let days = balances(loads, limits)
    let fitness = [limits.chronicLoad] + days.map(\.chronicLoad)
    var worst = -Double.infinity
    for (day, balance) in days.enumerated() {
      let form = balance.chronicLoad - balance.acuteLoad
      worst = max(worst, limits.minimumForm - form, -loads[day], loads[day] - limits.maximumLoad)
      if limits.restDays.contains(day % 7) { worst = max(worst, loads[day]) }
      if day >= 6 { worst = max(worst, fitness[day + 1] - fitness[day - 6] - limits.maximumRamp) }
      if day == days.count - 1 {
        worst = max(
          worst, limits.raceForm.lowerBound - form, form - limits.raceForm.upperBound)
      }
    }
    return worst
  }

  private func unevenness(_ loads: [Double]) -> Double {
    zip(loads.dropFirst(7), loads).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      + 1e-3 * loads.reduce(0) { $0 + $1 * $1 }
  }
}
