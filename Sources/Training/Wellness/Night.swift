/// One night's sleep, dated by the morning it ended on.
package struct Night: Hashable, Sendable {
  /// Who says when the sleep began and ended.
  package enum Confirmation: String, Sendable { case automatic, manual, unconfirmed }

  package var day: Day
  package var start: Moment?
  package var end: Moment?
  package var deepSeconds: Double?
  package var lightSeconds: Double?
  package var remSeconds: Double?
  package var awakeSeconds: Double?
  package var unmeasurableSeconds: Double?
  /// How long it was slept, as somebody says who knows no stages; those count where they are known.
  package var toldAsleepSeconds: Double?
  /// 0 to 100.
  package var score: Double?
  package var qualityScore: Double?
  package var durationScore: Double?
  package var recoveryScore: Double?
  package var deepScore: Double?
  package var remScore: Double?
  package var restfulnessScore: Double?
  package var interruptionsScore: Double?
  /// Overnight rMSSD in milliseconds.
  package var heartRateVariability: Double?
  /// Breaths a minute.
  package var averageRespiration: Double?
  package var lowestRespiration: Double?
  package var highestRespiration: Double?
  /// Per cent.
  package var averageOxygenSaturation: Double?
  package var lowestOxygenSaturation: Double?
  /// 0 to 100.
  package var averageStress: Double?
  package var awakeningCount: Int?
  package var restlessMomentCount: Int?
  package var confirmation: Confirmation?

  package init(day: Day) { self.day = day }

  /// Deep, light and REM together, else what was told; `nil` when neither is known.
  package var asleepSeconds: Double? {
    let stages = sleepStages
    return stages.isEmpty ? toldAsleepSeconds : stages.reduce(0, +)
  }

  /// How long each stage of sleep was that was measured.
  package var sleepStages: [Double] {
    [deepSeconds, lightSeconds, remSeconds].compactMap { $0 }
  }

  /// The shares of deep, light and REM sleep in the sleep; those measured add up to 1.
  ///
  /// `nil` for all when nothing was slept; a stage the watch does not know stays `nil`.
  package var stageShares: (deep: Double?, light: Double?, rem: Double?) {
    guard let asleep = asleepSeconds, asleep > 0 else { return (nil, nil, nil) }
    return (
      deepSeconds.map { $0 / asleep }, lightSeconds.map { $0 / asleep },
      remSeconds.map { $0 / asleep }
    )
  }
}
