import GRDB
import Training

extension BodyMeasurement: StoredRow {
  static let table = StoredTable(
    "bodyMeasurement", key: ["sequence"],
    [
      "day", "weightKilograms", "weightSource", "bodyFatPercent", "bodyWaterPercent",
      "muscleMassKilograms", "boneMassKilograms", "heightMeters", "vo2MaxRunning",
      "vo2MaxCycling", "thresholdHeartRate", "thresholdMetersPerSecond", "thresholdPowerWatts",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(sequence), StoredValue(day.number), StoredValue(weightKilograms),
      StoredValue(weightSource), StoredValue(bodyFatPercent), StoredValue(bodyWaterPercent),
      StoredValue(muscleMassKilograms), StoredValue(boneMassKilograms),
      StoredValue(heightMeters), StoredValue(vo2MaxRunning), StoredValue(vo2MaxCycling),
      StoredValue(thresholdHeartRate), StoredValue(thresholdMetersPerSecond),
      StoredValue(thresholdPowerWatts),
    ]
  }

  init(_ fields: inout RowFields) {
    let sequence = fields.required(or: 0)
    self.init(day: fields.day(), sequence: sequence)
    weightKilograms = fields.next()
    weightSource = fields.next()
    bodyFatPercent = fields.next()
    bodyWaterPercent = fields.next()
    muscleMassKilograms = fields.next()
    boneMassKilograms = fields.next()
    heightMeters = fields.next()
    vo2MaxRunning = fields.next()
    vo2MaxCycling = fields.next()
    thresholdHeartRate = fields.next()
    thresholdMetersPerSecond = fields.next()
    thresholdPowerWatts = fields.next()
  }
}

extension FitnessAge: StoredRow {
  static let table = StoredTable(
    "fitnessAge", key: ["day"],
    [
      "years", "chronologicalYears", "achievableYears", "restingHeartRate", "bodyMassIndex",
      "vo2Max", "vigorousMinutes",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(years), StoredValue(chronologicalYears),
      StoredValue(achievableYears), StoredValue(restingHeartRate), StoredValue(bodyMassIndex),
      StoredValue(vo2Max), StoredValue(vigorousMinutes),
    ]
  }

  init(_ fields: inout RowFields) {
    let day = fields.day()
    self.init(day: day, years: fields.required(or: 0))
    chronologicalYears = fields.next()
    achievableYears = fields.next()
    restingHeartRate = fields.next()
    bodyMassIndex = fields.next()
    vo2Max = fields.next()
    vigorousMinutes = fields.next()
  }
}

extension GarminHeartRateZones: StoredRow {
  static let table = StoredTable(
    "garminHeartRateZones", key: ["sport"],
    ["method", "lowerBounds", "maximum", "resting", "threshold"])

  var storedValues: [StoredValue] {
    [
      StoredValue(sport), StoredValue(method),
      .bytes(packed(lowerBounds.map { Int32(clamping: $0) })), StoredValue(maximum),
      StoredValue(resting), StoredValue(threshold),
    ]
  }

  init(_ fields: inout RowFields) {
    self.init(sport: fields.required(or: ""), lowerBounds: [])
    method = fields.next()
    lowerBounds = fields.bytes().withUnsafeBytes(integers).map(Int.init)
    maximum = fields.next()
    resting = fields.next()
    threshold = fields.next()
  }
}
