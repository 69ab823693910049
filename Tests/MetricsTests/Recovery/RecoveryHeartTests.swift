import Metrics
import TestSupport
import Testing

@Suite("the heart at rest")
struct RecoveryHeartTests {
  @Test("heart rate variability is compared with its usual range")
  func variabilityVectors() {
    Vectors.check("hrv_baseline") { input in
      guard let values = input["rmssd"]?.doubles, let width = input["k"]?.double,
        let usual = input["baseline_days"]?.int, let week = input["short_days"]?.int,
        let minimumUsual = input["min_baseline"]?.int, let minimumWeek = input["min_short"]?.int
      else { return nil }
      let baselines = heartRateVariabilityBaselines(
        milliseconds: values, bandWidth: width, usualDays: usual, weekDays: week,
        minimumUsual: minimumUsual, minimumWeek: minimumWeek)
      func word(_ baseline: HeartRateVariabilityBaseline?) -> String {
        baseline?.status?.rawValue ?? "insufficient"
      }
      let last = baselines.last
      return [
        "status": .of(baselines.map { word($0) }),
        "last": [
          "mean7": .of(last?.weekMean), "base_mean": .of(last?.usualMean),
          "base_sd": .of(last?.usualDeviation), "lower": .of(last?.lower),
          "upper": .of(last?.upper), "cv7_pct": .of(last?.weekVariation.map { 100 * $0 }),
          "status": .string(word(last)),
        ],
      ]
    }
  }

  @Test("resting heart rate has a slope, a week and a usual value")
  func restingVectors() {
    Vectors.check("rhr_trend") { input in
      guard let values = input["rhr"]?.doubles else { return nil }
      let trend = restingHeartRateTrend(beatsPerMinute: values)
      return [
        "slope_per_week": .of(trend.slopePerWeek), "mean7": .of(trend.weekMean),
        "median60": .of(trend.usualMedian), "delta": .of(trend.delta),
      ]
    }
  }

  @Test("readiness weighs what is known")
  func readinessVectors() {
    let words: [Readiness.Kind: String] = [
      .form: "form", .heartRateVariability: "hrv", .restingHeartRate: "rhr", .sleep: "sleep",
    ]
    Vectors.check("readiness") { input in
      let result = readiness(
        variabilityScore: input["hrv_z"]?.double,
        restingHeartRateDelta: input["rhr_delta"]?.double,
        sleepSeconds: input["sleep_hours"]?.double.map { $0 * 3_600 },
        formShare: input["tsb_pct"]?.double.map { $0 / 100 })
      return [
        "score": .of(result.score), "used": .of(result.components.compactMap { words[$0.kind] }),
      ]
    }
  }

  @Test("readiness lies between 0 and 100 whatever the morning")
  func bounds() {
    forAll { random in
      func any(_ range: ClosedRange<Double>) -> Double? {
        Bool.random(using: &random) ? Double.random(in: range, using: &random) : nil
      }
      let result = readiness(
        variabilityScore: any(-9...9), restingHeartRateDelta: any(-30...30),
        sleepSeconds: any(-1...60_000), formShare: any(-3...3))
      return result.score.map { (0...100).contains($0) } ?? (result.components.count < 2)
    }
    #expect(
      readiness(
        variabilityScore: .nan, restingHeartRateDelta: .infinity, sleepSeconds: nil, formShare: 0
      ).score.map { $0.isFinite } == true)
  }

  @Test("a week is as variable in the morning as a usual week that never changes")
  func constant() throws {
    let last = try #require(
      heartRateVariabilityBaselines(milliseconds: Array(repeating: 62.3, count: 90)).last)
    #expect(last.status == .within)
    #expect(last.weekScore == nil, "without a scatter there is no score")
    #expect(abs(try #require(last.weekMilliseconds) - 62.3) < 1e-9)
  }

  @Test("nothing, gaps and absurd values are no heart beats")
  func absurd() {
    #expect(heartRateVariabilityBaselines(milliseconds: []).isEmpty)
    let odd: [Double?] = [nil, 0, -3, .nan, .infinity, 45]
    #expect(heartRateVariabilityBaselines(milliseconds: odd).allSatisfy { $0.weekMean == nil })
    let trend = restingHeartRateTrend(beatsPerMinute: odd)
    #expect(trend.slopePerWeek == nil && trend.weekMean == nil && trend.delta == nil)
    #expect(
      heartRateVariabilityBaselines(milliseconds: [50, 51], usualDays: -1, weekDays: 0)
        .allSatisfy { $0.weekMean == nil })
  }
}
