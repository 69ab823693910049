import Foundation
import Training

/// One row of a `healthStatusData` file: a night's values and what is usual.
struct HealthStatusRow: ExportRow {
  private(set) var values: [(status: HealthStatus, updated: Int)] = []

  private enum Keys: CodingKey {
    case calendarDate, createTimestampUTC, updateTimestampUTC, metrics
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate) else { return }
    let metrics = (try? row.decodeIfPresent([Metric].self, forKey: .metrics)) ?? []
    let readings = metrics.compactMap(\.reading)
    guard !readings.isEmpty else { return }
    let updated = row.date(.updateTimestampUTC) ?? row.date(.createTimestampUTC)
    values = [(HealthStatus(day: date.day, readings: readings), updated?.seconds ?? 0)]
  }
}

private struct Metric: Decodable {
  var reading: HealthReading?

  private enum Keys: CodingKey {
    case type, value, baselineLowerLimit, baselineUpperLimit, status
  }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self),
      let kind = row.text(.type).flatMap({ Self.kinds[$0] }), let value = row.positive(.value)
    else { return }
    let status = row.text(.status)
    guard status != "UNKNOWN", status != "NO_DATA" else { return }
    var reading = HealthReading(kind, value: value)
    if let low = row.positive(.baselineLowerLimit), let high = row.positive(.baselineUpperLimit),
      low <= high
    {
      reading.baselineLow = low
      reading.baselineHigh = high
    }
    reading.position = status.flatMap { Self.positions[$0] }
    self.reading = reading
  }

  /// Skin temperature is left out: it is told as a difference to a baseline nobody sees.
  private static let kinds: [String: HealthReading.Kind] = [
    "HRV": .heartRateVariability, "HR": .restingHeartRate, "RESPIRATION": .respiration,
    "SPO2": .oxygenSaturation,
  ]

  private static let positions: [String: HealthReading.Position] = [
    "BELOW": .below, "IN_RANGE": .inRange, "ABOVE": .above,
  ]
}
