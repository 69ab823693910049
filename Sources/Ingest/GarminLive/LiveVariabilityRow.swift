import Foundation
import Training

/// One row of the live list of nights with their heart-rate variability.
struct LiveVariabilityRow: ExportRow {
  struct Value: Sendable {
    var status: HealthStatus
    /// When it was summed up, in Unix seconds.
    var updated: Int
  }

  private(set) var values: [Value] = []
  static let wrapper: String? = "hrvSummaries"

  private enum Keys: CodingKey { case calendarDate, lastNightAvg, baseline, createTimeStamp }
  private enum BaselineKeys: CodingKey { case balancedLow, balancedUpper }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let value = row.positive(.lastNightAvg) else {
      return
    }
    var reading = HealthReading(.heartRateVariability, value: value)
    if let usual = try? row.nestedContainer(keyedBy: BaselineKeys.self, forKey: .baseline),
      let low = usual.positive(.balancedLow), let high = usual.positive(.balancedUpper), low <= high
    {
      (reading.baselineLow, reading.baselineHigh) = (low, high)
      reading.position = value < low ? .below : value > high ? .above : .inRange
    }
    values = [
      Value(
        status: HealthStatus(day: date.day, readings: [reading]),
        updated: row.date(.createTimeStamp)?.seconds ?? 0)
    ]
  }
}
