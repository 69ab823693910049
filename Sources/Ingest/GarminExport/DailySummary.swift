import Foundation
import Training

/// One row of a `UDSFile`: a day as the watch saw it.
struct DailySummary: Decodable {
  /// `nil` for rows that hold no day, or nothing of it.
  var day: WellnessDay?

  private enum Keys: CodingKey {
    case calendarDate, durationInMilliseconds, totalSteps, restingHeartRate, minHeartRate
    case maxHeartRate, allDayStress, bodyBattery, totalKilocalories, activeKilocalories
    case wellnessStartTimeGmt, wellnessStartTimeLocal
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = try? row.decode(GarminDate.self, forKey: .calendarDate),
      // A day in 2006 without a length is the watch's own beginning of time.
      row.number(.durationInMilliseconds) != 0
    else { return }
    var day = WellnessDay(day: date.day)
    day.steps = row.number(.totalSteps).flatMap { $0 >= 0 ? Int(exactly: $0.rounded()) : nil }
    day.restingHeartRate = heartRate(row.number(.restingHeartRate))
    day.minimumHeartRate = heartRate(row.number(.minHeartRate))
    day.maximumHeartRate = heartRate(row.number(.maxHeartRate))
    day.totalKilocalories = row.number(.totalKilocalories).flatMap { $0 >= 0 ? $0 : nil }
    day.activeKilocalories = row.number(.activeKilocalories).flatMap { $0 >= 0 ? $0 : nil }
    day.averageStress = (try? row.decodeIfPresent(Stress.self, forKey: .allDayStress))?.average
    let battery = try? row.decodeIfPresent(BodyBattery.self, forKey: .bodyBattery)
    day.bodyBatteryHighest = battery?.value(of: "HIGHEST")
    day.bodyBatteryLowest = battery?.value(of: "LOWEST")
    if let start = try? row.decodeIfPresent(GarminDate.self, forKey: .wellnessStartTimeGmt),
      let local = try? row.decodeIfPresent(GarminDate.self, forKey: .wellnessStartTimeLocal)
    {
      day.utcOffsetSeconds = utcOffset(seconds: Double(local.seconds - start.seconds))
    }
    if day != WellnessDay(day: day.day) { self.day = day }
  }

  private struct Stress: Decodable {
    struct Aggregate: Decodable {
      var type: String?
      var averageStressLevel: LenientNumber?
    }
    var aggregatorList: [Aggregate]?

    /// Negative levels mean that nothing was measured.
    var average: Double? {
      aggregatorList?.first { $0.type == "TOTAL" }?.averageStressLevel?.value
        .flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  private struct BodyBattery: Decodable {
    struct Statistic: Decodable {
      var bodyBatteryStatType: String?
      var statsValue: LenientNumber?
    }
    var bodyBatteryStatList: [Statistic]?

    func value(of type: String) -> Double? {
      bodyBatteryStatList?.first { $0.bodyBatteryStatType == type }?.statsValue?.value
    }
  }
}

/// Beats a minute that a heart can have.
func heartRate(_ value: Double?) -> Double? {
  value.flatMap { $0 > 0 && $0 < 255 ? $0 : nil }
}

extension WellnessDay {
  /// This day with what a later reading of it knows better.
  func updated(with newer: WellnessDay) -> WellnessDay {
    var day = self
    day.steps = newer.steps ?? steps
    day.restingHeartRate = newer.restingHeartRate ?? restingHeartRate
    day.minimumHeartRate = newer.minimumHeartRate ?? minimumHeartRate
    day.maximumHeartRate = newer.maximumHeartRate ?? maximumHeartRate
    day.averageStress = newer.averageStress ?? averageStress
    day.bodyBatteryHighest = newer.bodyBatteryHighest ?? bodyBatteryHighest
    day.bodyBatteryLowest = newer.bodyBatteryLowest ?? bodyBatteryLowest
    day.totalKilocalories = newer.totalKilocalories ?? totalKilocalories
    day.activeKilocalories = newer.activeKilocalories ?? activeKilocalories
    day.utcOffsetSeconds = newer.utcOffsetSeconds ?? utcOffsetSeconds
    return day
  }
}
