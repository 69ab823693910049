import Foundation
import Training

/// One row of a `UDSFile`: a day as the watch saw it.
struct DailySummary: Decodable {
  /// `nil` for rows that hold no day, or nothing of it.
  var day: WellnessDay?

  private enum Keys: CodingKey {
    case calendarDate, durationInMilliseconds, totalSteps, dailyStepGoal, totalDistanceMeters
    case restingHeartRate, currentDayRestingHeartRate, minHeartRate, maxHeartRate
    case allDayStress, bodyBattery, totalKilocalories, activeKilocalories
    case moderateIntensityMinutes, vigorousIntensityMinutes, userIntensityMinutesGoal
    case floorsAscendedInMeters, floorsDescendedInMeters, respiration
    case averageSpo2Value, lowestSpo2Value, wellnessStartTimeGmt, wellnessStartTimeLocal
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate),
      // A day in 2006 without a length is the watch's own beginning of time.
      row.number(.durationInMilliseconds) != 0
    else { return }
    let empty = WellnessDay(day: date.day)
    var day = empty
    Self.readBody(row, &day)
    Self.readMovement(row, &day)
    if day != empty {
      day.coveredSeconds = row.positive(.durationInMilliseconds).map { $0 / 1_000 }
      self.day = day
    }
  }

  private static func readBody(_ row: KeyedDecodingContainer<Keys>, _ day: inout WellnessDay) {
    day.restingHeartRate = heartRate(row.number(.restingHeartRate))
    day.dayRestingHeartRate = heartRate(row.number(.currentDayRestingHeartRate))
    day.minimumHeartRate = heartRate(row.number(.minHeartRate))
    day.maximumHeartRate = heartRate(row.number(.maxHeartRate))
    if let stress = try? row.decodeIfPresent(DailyStress.self, forKey: .allDayStress) {
      stress.tell(&day)
    }
    if let battery = try? row.decodeIfPresent(DailyBattery.self, forKey: .bodyBattery) {
      battery.tell(&day)
    }
    if let breath = try? row.decodeIfPresent(DailyRespiration.self, forKey: .respiration) {
      breath.tell(&day)
    }
    day.averageOxygenSaturation = row.positive(.averageSpo2Value)
    day.lowestOxygenSaturation = row.positive(.lowestSpo2Value)
  }

  private static func readMovement(
    _ row: KeyedDecodingContainer<Keys>, _ day: inout WellnessDay
  ) {
    day.steps = row.count(.totalSteps)
    day.stepGoal = row.count(.dailyStepGoal).flatMap { $0 > 0 ? $0 : nil }
    day.distanceMeters = row.amount(.totalDistanceMeters)
    day.totalKilocalories = row.amount(.totalKilocalories)
    day.activeKilocalories = row.amount(.activeKilocalories)
    day.moderateIntensityMinutes = row.amount(.moderateIntensityMinutes)
    day.vigorousIntensityMinutes = row.amount(.vigorousIntensityMinutes)
    day.intensityGoalMinutes = row.positive(.userIntensityMinutesGoal)
    day.floorsAscendedMeters = row.amount(.floorsAscendedInMeters)
    day.floorsDescendedMeters = row.amount(.floorsDescendedInMeters)
    if let start = row.date(.wellnessStartTimeGmt), let local = row.date(.wellnessStartTimeLocal) {
      day.utcOffsetSeconds = utcOffset(seconds: Double(local.seconds - start.seconds))
    }
  }
}

/// Beats a minute that a heart can have.
func heartRate(_ value: Double?) -> Double? {
  value.flatMap { $0 > 0 && $0 < 255 ? $0 : nil }
}
