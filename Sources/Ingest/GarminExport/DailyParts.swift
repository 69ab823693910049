import Foundation
import Training

/// The part of a daily summary about stress.
struct DailyStress: Decodable {
  private var total: Aggregate?

  private enum Keys: CodingKey { case aggregatorList }

  private struct Aggregate: Decodable {
    enum Keys: CodingKey {
      case type, averageStressLevel, maxStressLevel, restDuration, lowDuration, mediumDuration
      case highDuration
    }
    var row: KeyedDecodingContainer<Keys>?

    init(from decoder: any Decoder) throws { row = try? decoder.container(keyedBy: Keys.self) }
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    let list = try? row.decodeIfPresent([Aggregate].self, forKey: .aggregatorList)
    total = list?.first { $0.row?.text(.type) == "TOTAL" }
  }

  /// Negative levels mean that nothing was measured; the durations beside them mean nothing.
  func tell(_ day: inout WellnessDay) {
    guard let row = total?.row, let average = row.score(.averageStressLevel) else { return }
    day.averageStress = average
    day.maximumStress = row.score(.maxStressLevel)
    day.restSeconds = row.amount(.restDuration)
    day.lowStressSeconds = row.amount(.lowDuration)
    day.mediumStressSeconds = row.amount(.mediumDuration)
    day.highStressSeconds = row.amount(.highDuration)
  }
}

/// The part of a daily summary about body battery.
struct DailyBattery: Decodable {
  private var charged: Double?
  private var drained: Double?
  private var statistics: [Statistic]

  private enum Keys: CodingKey { case chargedValue, drainedValue, bodyBatteryStatList }

  private struct Statistic: Decodable {
    var type: String?
    var value: Double?

    private enum Keys: CodingKey { case bodyBatteryStatType, statsValue }

    init(from decoder: any Decoder) throws {
      guard let row = try? decoder.container(keyedBy: Keys.self) else { return }
      type = row.text(.bodyBatteryStatType)
      value = row.score(.statsValue)
    }
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    charged = row.amount(.chargedValue)
    drained = row.amount(.drainedValue)
    statistics = (try? row.decodeIfPresent([Statistic].self, forKey: .bodyBatteryStatList)) ?? []
  }

  func tell(_ day: inout WellnessDay) {
    day.bodyBatteryHighest = value(of: "HIGHEST")
    day.bodyBatteryLowest = value(of: "LOWEST")
    day.bodyBatteryOnWaking = value(of: "SLEEPEND")
    day.bodyBatteryCharged = charged
    day.bodyBatteryDrained = drained
  }

  private func value(of type: String) -> Double? { statistics.first { $0.type == type }?.value }
}

/// The part of a daily summary about breathing.
struct DailyRespiration: Decodable {
  private let row: KeyedDecodingContainer<Keys>

  private enum Keys: CodingKey {
    case avgWakingRespirationValue, highestRespirationValue, lowestRespirationValue
  }

  init(from decoder: any Decoder) throws { row = try decoder.container(keyedBy: Keys.self) }

  func tell(_ day: inout WellnessDay) {
    day.wakingRespiration = row.positive(.avgWakingRespirationValue)
    day.lowestRespiration = row.positive(.lowestRespirationValue)
    day.highestRespiration = row.positive(.highestRespirationValue)
  }
}
