import Facts
import Markup
import Metrics
import Training
import Wording

/// How ready openrun finds the runner this morning, from what the watch measured.
struct MorningReadiness {
  var readiness: Readiness
  /// Garmin's own of the same day.
  var garmin: TrainingReadiness?

  /// `nil` with fewer than two of form, HRV, resting heart rate and sleep.
  init?(_ report: Report) {
    let today = report.today
    let days = (0..<90).map { today - (89 - $0) }
    var (rates, variabilities): ([Day: Double], [Day: Double]) = ([:], [:])
    for day in report.log.days.suffix(120) { rates[day.day] = day.restingHeartRate }
    for night in report.log.nights.suffix(120) {
      variabilities[night.day] = night.heartRateVariability
    }
    let variability = heartRateVariabilityBaselines(milliseconds: days.map { variabilities[$0] })
    let trend = restingHeartRateTrend(beatsPerMinute: days.map { rates[$0] })
    let balance = report.calendar.flatMap { $0.isSettled ? $0.balances[$0.todayIndex] : nil }
    readiness = Metrics.readiness(
      variabilityScore: variability.last?.weekScore, restingHeartRateDelta: trend.delta,
      sleepSeconds: report.log.nights.last { $0.day == today }?.asleepSeconds,
      formShare: balance.flatMap {
        $0.chronicLoad >= FormState.leastFitness ? $0.stressBalance / $0.chronicLoad : nil
      })
    // Form alone is told above; readiness needs something of the body.
    guard readiness.score != nil, readiness.components.contains(where: { $0.kind != .form }) else {
      return nil
    }
    garmin = report.log.wellness.readiness.last { $0.day == today }
  }
}

extension Report {
  /// Openrun's readiness with what it is made of, beside Garmin's where there is one.
  func readinessBlock() -> Block? {
    guard let morning = MorningReadiness(self), let score = morning.readiness.score else {
      return nil
    }
    var block = Block(
      "readiness", kicker: Metric.readiness.term,
      heading: "Readiness \(language.integer(score)) of 100"
        + (morning.garmin.map { "; Garmin says \(language.integer($0.score))" } ?? ""),
      subtitle: "A rule of thumb over what is known this morning, with its parts")
    var facts = FactList()
    facts.add(.readiness, language.integer(score), "of 100")
    for part in morning.readiness.components {
      facts.add(name(of: part.kind), "\(language.integer(100 * part.value)) of 100")
    }
    facts.add(
      .garminReadiness, morning.garmin.map { language.integer($0.score) },
      morning.garmin?.level.map { "\($0.rawValue), by Garmin" })
    block.add(facts.list())
    block.note =
      morning.garmin == nil
      ? "Nobody has validated it. The parts say more than the sum."
      : "Nobody has validated either. The parts say more than the sum."
    return block
  }

  private func name(of kind: Readiness.Kind) -> String {
    switch kind {
    case .form: Metric.form.term
    case .heartRateVariability: Metric.heartRateVariability.term
    case .restingHeartRate: Metric.restingHeartRate.term
    case .sleep: Metric.sleep.term
    }
  }
}

extension Dependencies {
  /// What the watch's maker says of the runner, and what readiness rests on.
  mutating func add(garminNumbersOf report: Report) {
    let wellness = report.log.wellness
    for day in wellness.readiness.suffix(3) {
      add(day.day)
      add(day.score)
      add(day.level?.rawValue)
    }
    add(bodyOf: report, from: report.today - 90, through: report.today)
  }
}
