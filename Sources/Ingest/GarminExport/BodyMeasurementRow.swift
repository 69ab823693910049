import Foundation
import Training

/// One row of `userBioMetrics`: what changed about the body at one time.
struct BodyMeasurementRow: ExportRow {
  private(set) var values: [BodyMeasurement] = []

  private enum Keys: CodingKey {
    case version, metaData, weight, height, vo2MaxRunning, vo2MaxCycling
    case lactateThresholdSpeed, lactateThresholdHeartRate, functionalThresholdPower
    case userSetNullForHeight, userSetNullForWeight, userSetNullForLactateThresholdSpeed
    case userSetNullForLactateThresholdHR, userSetNullForVO2MaxCycling
    case userSetNullForVO2MaxRunning
  }

  private enum MetaKeys: CodingKey { case calendarDate, sequence }

  private enum WeightKeys: CodingKey {
    case weight, sourceType, bodyFat, bodyWater, muscleMass, boneMass
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let meta = try? row.nestedContainer(keyedBy: MetaKeys.self, forKey: .metaData),
      let date = meta.date(.calendarDate),
      let sequence = meta.integer(.sequence) ?? row.integer(.version)
    else { return }
    let empty = BodyMeasurement(day: date.day, sequence: Int(sequence))
    var body = empty
    if !row.flag(.userSetNullForWeight) { Self.weigh(row, &body) }
    if !row.flag(.userSetNullForHeight) {
      // Centimeters; below 3 it can only be meters.
      body.heightMeters = row.positive(.height).map { $0 < 3 ? $0 : $0 / 100 }
    }
    if !row.flag(.userSetNullForVO2MaxRunning) { body.vo2MaxRunning = row.positive(.vo2MaxRunning) }
    if !row.flag(.userSetNullForVO2MaxCycling) { body.vo2MaxCycling = row.positive(.vo2MaxCycling) }
    if !row.flag(.userSetNullForLactateThresholdHR) {
      body.thresholdHeartRate = heartRate(row.number(.lactateThresholdHeartRate))
    }
    if !row.flag(.userSetNullForLactateThresholdSpeed) {
      // Ten times too small for meters a second, as all speeds of the export.
      body.thresholdMetersPerSecond = row.positive(.lactateThresholdSpeed).map { $0 * 10 }
    }
    body.thresholdPowerWatts = row.positive(.functionalThresholdPower)
    if body != empty { values = [body] }
  }

  private static func weigh(_ row: KeyedDecodingContainer<Keys>, _ body: inout BodyMeasurement) {
    guard let scale = try? row.nestedContainer(keyedBy: WeightKeys.self, forKey: .weight),
      let grams = scale.positive(.weight)
    else { return }
    body.weightKilograms = grams / 1_000
    body.weightSource = scale.word(.sourceType)
    body.bodyFatPercent = scale.positive(.bodyFat)
    body.bodyWaterPercent = scale.positive(.bodyWater)
    body.muscleMassKilograms = scale.positive(.muscleMass).map { $0 / 1_000 }
    body.boneMassKilograms = scale.positive(.boneMass).map { $0 / 1_000 }
  }
}
