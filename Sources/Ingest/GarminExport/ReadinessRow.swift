import Foundation
import Training

/// One row of `TrainingReadinessDTO`: computed on waking, after a run, or in between.
struct ReadinessRow: ExportRow {
  private(set) var values: [TrainingReadiness] = []

  private enum Keys: CodingKey {
    case calendarDate, timestamp, timestampLocal, score, level, inputContext, sleepScore
    case recoveryTime, acuteLoad, hrvWeeklyAverage, sleepScoreFactorPercent
    case recoveryTimeFactorPercent, acwrFactorPercent, stressHistoryFactorPercent
    case hrvFactorPercent, sleepHistoryFactorPercent
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), var time = row.moment(.timestamp),
      let score = row.score(.score), score > 0
    else { return }
    if let local = row.date(.timestampLocal) {
      time.utcOffsetSeconds = utcOffset(seconds: Double(local.seconds - time.unixSeconds))
    }
    var readiness = TrainingReadiness(
      day: date.day, time: time, score: score,
      isOfMorning: row.text(.inputContext) == "AFTER_WAKEUP_RESET")
    readiness.level = row.word(.level).flatMap { TrainingReadiness.Level(rawValue: $0) }
    readiness.sleepScore = row.score(.sleepScore).flatMap { $0 > 0 ? $0 : nil }
    // In minutes.
    readiness.recoverySeconds = row.amount(.recoveryTime).map { $0 * 60 }
    readiness.acuteLoad = row.amount(.acuteLoad)
    // 511 is the largest number that fits: nothing was measured.
    readiness.weeklyVariability = row.positive(.hrvWeeklyAverage).flatMap { $0 < 511 ? $0 : nil }
    readiness.sleepFactor = row.share(.sleepScoreFactorPercent)
    readiness.recoveryFactor = row.share(.recoveryTimeFactorPercent)
    readiness.loadFactor = row.share(.acwrFactorPercent)
    readiness.stressFactor = row.share(.stressHistoryFactorPercent)
    if readiness.weeklyVariability != nil {
      readiness.variabilityFactor = row.share(.hrvFactorPercent)
    }
    readiness.sleepHistoryFactor = row.share(.sleepHistoryFactorPercent)
    values = [readiness]
  }
}
