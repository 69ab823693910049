import Foundation
import Training

/// A day as a service tells it that is asked for one day, all in one row.
struct FlatDayRow: Decodable {
  /// `nil` for rows that hold no day, or nothing of it.
  var day: WellnessDay?

  private enum Keys: CodingKey {
    case calendarDate, durationInMilliseconds, totalSteps, dailyStepGoal, totalDistanceMeters
    case totalKilocalories, activeKilocalories, moderateIntensityMinutes, vigorousIntensityMinutes
    case intensityMinutesGoal, floorsAscendedInMeters, floorsDescendedInMeters
    case restingHeartRate, minHeartRate, maxHeartRate, averageStressLevel, maxStressLevel
    case restStressDuration, lowStressDuration, mediumStressDuration, highStressDuration
    case bodyBatteryHighestValue, bodyBatteryLowestValue, bodyBatteryAtWakeTime
    case bodyBatteryChargedValue, bodyBatteryDrainedValue, averageSpo2, lowestSpo2
    case avgWakingRespirationValue, highestRespirationValue, lowestRespirationValue
    case wellnessStartTimeGmt, wellnessStartTimeLocal
  }

  private typealias Row = KeyedDecodingContainer<Keys>

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate),
      // As in an export, that is the watch's own beginning of time.
      row.number(.durationInMilliseconds) != 0
    else { return }
    let empty = WellnessDay(day: date.day)
    var day = empty
    Self.readBody(row, &day)
    Self.readMovement(row, &day)
    guard day != empty else { return }
    day.coveredSeconds = row.positive(.durationInMilliseconds).map { $0 / 1_000 }
    if let start = row.date(.wellnessStartTimeGmt), let local = row.date(.wellnessStartTimeLocal) {
      day.utcOffsetSeconds = utcOffset(seconds: Double(local.seconds - start.seconds))
    }
    self.day = day
  }

  private static func readBody(_ row: Row, _ day: inout WellnessDay) {
    day.restingHeartRate = heartRate(row.number(.restingHeartRate))
    day.minimumHeartRate = heartRate(row.number(.minHeartRate))
    day.maximumHeartRate = heartRate(row.number(.maxHeartRate))
    // Negative levels mean that nothing was measured; the durations beside them mean nothing.
    if let average = row.score(.averageStressLevel) {
      day.averageStress = average
      day.maximumStress = row.score(.maxStressLevel)
      day.restSeconds = row.amount(.restStressDuration)
      day.lowStressSeconds = row.amount(.lowStressDuration)
      day.mediumStressSeconds = row.amount(.mediumStressDuration)
      day.highStressSeconds = row.amount(.highStressDuration)
    }
    day.bodyBatteryHighest = row.score(.bodyBatteryHighestValue)
    day.bodyBatteryLowest = row.score(.bodyBatteryLowestValue)
    day.bodyBatteryOnWaking = row.score(.bodyBatteryAtWakeTime)
    day.bodyBatteryCharged = row.amount(.bodyBatteryChargedValue)
    day.bodyBatteryDrained = row.amount(.bodyBatteryDrainedValue)
    day.wakingRespiration = row.positive(.avgWakingRespirationValue)
    day.lowestRespiration = row.positive(.lowestRespirationValue)
    day.highestRespiration = row.positive(.highestRespirationValue)
    day.averageOxygenSaturation = row.positive(.averageSpo2)
    day.lowestOxygenSaturation = row.positive(.lowestSpo2)
  }

  private static func readMovement(_ row: Row, _ day: inout WellnessDay) {
    day.steps = row.count(.totalSteps)
    day.stepGoal = row.count(.dailyStepGoal).flatMap { $0 > 0 ? $0 : nil }
    day.distanceMeters = row.amount(.totalDistanceMeters)
    day.totalKilocalories = row.amount(.totalKilocalories)
    day.activeKilocalories = row.amount(.activeKilocalories)
    day.moderateIntensityMinutes = row.amount(.moderateIntensityMinutes)
    day.vigorousIntensityMinutes = row.amount(.vigorousIntensityMinutes)
    day.intensityGoalMinutes = row.positive(.intensityMinutesGoal)
    day.floorsAscendedMeters = row.amount(.floorsAscendedInMeters)
    day.floorsDescendedMeters = row.amount(.floorsDescendedInMeters)
  }
}
