import Foundation
import Training

/// One row of the live list of days: in parts, or flat as a service for single days tells it.
struct LiveDayRow: Decodable {
  /// `nil` for rows that hold no day, or nothing of it.
  var day: WellnessDay?

  private enum Keys: CodingKey {
    case calendarDate, movement, calories, heartRate, intensityMinutes, stress, bodyBattery
    case respiration, pulseOx

    var isPart: Bool { self != .calendarDate }
  }

  private enum PartKeys: CodingKey {
    case steps, floorsAscended, floorsDescended, goal, value, distanceInMeters
    case burnedTotal, burnedActive, minValue, maxValue, avgValue, restingValue, moderate, vigorous
    case avgLevel, maxLevel, restDurationInMillis, lowStressDurationInMillis
    case mediumStressDurationInMillis, highStressDurationInMillis, chargedValue, drainedValue
  }

  private typealias Part = KeyedDecodingContainer<PartKeys>

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate) else { return }
    guard row.allKeys.contains(where: { $0.isPart }) else {
      day = try FlatDayRow(from: decoder).day
      return
    }
    let empty = WellnessDay(day: date.day)
    var day = empty
    func part(_ key: Keys) -> Part? {
      try? row.nestedContainer(keyedBy: PartKeys.self, forKey: key)
    }
    part(.movement).map { Self.readMovement($0, &day) }
    part(.stress).map { Self.readStress($0, &day) }
    if let heart = part(.heartRate) {
      day.restingHeartRate = heartRate(heart.number(.restingValue))
      day.minimumHeartRate = heartRate(heart.number(.minValue))
      day.maximumHeartRate = heartRate(heart.number(.maxValue))
    }
    if let energy = part(.calories) {
      day.totalKilocalories = energy.amount(.burnedTotal)
      day.activeKilocalories = energy.amount(.burnedActive)
    }
    if let minutes = part(.intensityMinutes) {
      day.moderateIntensityMinutes = minutes.amount(.moderate)
      day.vigorousIntensityMinutes = minutes.amount(.vigorous)
      day.intensityGoalMinutes = minutes.positive(.goal)
    }
    if let battery = part(.bodyBattery) {
      day.bodyBatteryHighest = battery.score(.maxValue)
      day.bodyBatteryLowest = battery.score(.minValue)
      day.bodyBatteryCharged = battery.amount(.chargedValue)
      day.bodyBatteryDrained = battery.amount(.drainedValue)
    }
    if let breath = part(.respiration) {
      day.wakingRespiration = breath.positive(.avgValue)
      day.lowestRespiration = breath.positive(.minValue)
      day.highestRespiration = breath.positive(.maxValue)
    }
    if let oxygen = part(.pulseOx) {
      day.averageOxygenSaturation = oxygen.positive(.avgValue)
      day.lowestOxygenSaturation = oxygen.positive(.minValue)
    }
    if day != empty { self.day = day }
  }

  private static func readMovement(_ part: Part, _ day: inout WellnessDay) {
    if let steps = try? part.nestedContainer(keyedBy: PartKeys.self, forKey: .steps) {
      day.steps = steps.count(.value)
      day.stepGoal = steps.count(.goal).flatMap { $0 > 0 ? $0 : nil }
      day.distanceMeters = steps.amount(.distanceInMeters)
    }
    func meters(_ key: PartKeys) -> Double? {
      (try? part.nestedContainer(keyedBy: PartKeys.self, forKey: key))?.amount(.distanceInMeters)
    }
    day.floorsAscendedMeters = meters(.floorsAscended)
    day.floorsDescendedMeters = meters(.floorsDescended)
  }

  /// Negative levels mean that nothing was measured; the durations beside them mean nothing.
  private static func readStress(_ part: Part, _ day: inout WellnessDay) {
    guard let average = part.score(.avgLevel) else { return }
    func seconds(_ key: PartKeys) -> Double? { part.amount(key).map { $0 / 1_000 } }
    day.averageStress = average
    day.maximumStress = part.score(.maxLevel)
    day.restSeconds = seconds(.restDurationInMillis)
    day.lowStressSeconds = seconds(.lowStressDurationInMillis)
    day.mediumStressSeconds = seconds(.mediumStressDurationInMillis)
    day.highStressSeconds = seconds(.highStressDurationInMillis)
  }
}
