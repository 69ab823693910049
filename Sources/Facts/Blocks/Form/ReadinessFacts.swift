package import Metrics
package import Training

/// How ready openrun finds the runner this morning, from what the watch measured.
package struct ReadinessFacts: Hashable, Sendable, Encodable {
  /// Garmin's own of the same day.
  package struct Garmin: Hashable, Sendable, Encodable {
    package var score: Double
    package var level: TrainingReadiness.Level?
  }

  /// 0 to 100.
  package var score: Double
  package var parts: [Readiness.Component]
  package var garmin: Garmin?
}

extension ReadinessFacts {
  /// `nil` with fewer than two of form, HRV, resting heart rate and sleep, or with form alone.
  package init?(_ season: Season) {
    let (log, today) = (season.log, season.today)
    let days = (0..<90).map { today - (89 - $0) }
    var (rates, variabilities): ([Day: Double], [Day: Double]) = ([:], [:])
    for day in log.days.suffix(120) { rates[day.day] = day.restingHeartRate }
    for night in log.nights.suffix(120) { variabilities[night.day] = night.heartRateVariability }
    let variability = heartRateVariabilityBaselines(milliseconds: days.map { variabilities[$0] })
    let trend = restingHeartRateTrend(beatsPerMinute: days.map { rates[$0] })
    let balance = season.calendar.flatMap {
      $0.isSettled && $0.unknownSince == nil ? $0.mornings[$0.nowIndex] : nil
    }
    let readiness = Metrics.readiness(
      variabilityScore: variability.last?.weekScore, restingHeartRateDelta: trend.delta,
      sleepSeconds: log.nights.last { $0.day == today }?.asleepSeconds,
      formShare: balance.flatMap {
        $0.chronicLoad >= FormState.leastFitness ? $0.stressBalance / $0.chronicLoad : nil
      })
    // Form alone is told above; readiness needs something of the body.
    guard let score = readiness.score, readiness.components.contains(where: { $0.kind != .form })
    else { return nil }
    self.score = score
    parts = readiness.components
    garmin = log.wellness.readiness.last { $0.day == today }
      .map { Garmin(score: $0.score, level: $0.level) }
  }
}
