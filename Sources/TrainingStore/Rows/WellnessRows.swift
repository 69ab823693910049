import GRDB
import Training

extension WellnessDay: StoredRow {
  static let table = StoredTable(
    "wellnessDay", key: ["day"],
    [
      "steps", "restingHeartRate", "minimumHeartRate", "maximumHeartRate", "averageStress",
      "bodyBatteryHighest", "bodyBatteryLowest", "totalKilocalories", "activeKilocalories",
      "utcOffsetSeconds", "coveredSeconds", "stepGoal", "distanceMeters", "dayRestingHeartRate",
      "maximumStress", "restSeconds", "lowStressSeconds", "mediumStressSeconds",
      "highStressSeconds", "bodyBatteryOnWaking", "bodyBatteryCharged", "bodyBatteryDrained",
      "moderateIntensityMinutes", "vigorousIntensityMinutes", "intensityGoalMinutes",
      "floorsAscendedMeters", "floorsDescendedMeters", "wakingRespiration", "lowestRespiration",
      "highestRespiration", "averageOxygenSaturation", "lowestOxygenSaturation",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(steps.map { max($0, 0) }),
      StoredValue(restingHeartRate), StoredValue(minimumHeartRate),
      StoredValue(maximumHeartRate), StoredValue(averageStress), StoredValue(bodyBatteryHighest),
      StoredValue(bodyBatteryLowest), StoredValue(totalKilocalories),
      StoredValue(activeKilocalories), StoredValue(utcOffsetSeconds),
      StoredValue(coveredSeconds), StoredValue(stepGoal), StoredValue(distanceMeters),
      StoredValue(dayRestingHeartRate), StoredValue(maximumStress), StoredValue(restSeconds),
      StoredValue(lowStressSeconds), StoredValue(mediumStressSeconds),
      StoredValue(highStressSeconds), StoredValue(bodyBatteryOnWaking),
      StoredValue(bodyBatteryCharged), StoredValue(bodyBatteryDrained),
      StoredValue(moderateIntensityMinutes), StoredValue(vigorousIntensityMinutes),
      StoredValue(intensityGoalMinutes), StoredValue(floorsAscendedMeters),
      StoredValue(floorsDescendedMeters), StoredValue(wakingRespiration),
      StoredValue(lowestRespiration), StoredValue(highestRespiration),
      StoredValue(averageOxygenSaturation), StoredValue(lowestOxygenSaturation),
    ]
  }

  /// The one that covers more of the day counts: an export holds only the morning of its own day.
  var precedence: Double { coveredSeconds ?? -1 }

  init(_ fields: inout RowFields) {
    self.init(day: Day(number: fields.required(or: 0)))
    steps = fields.next()
    restingHeartRate = fields.next()
    minimumHeartRate = fields.next()
    maximumHeartRate = fields.next()
    averageStress = fields.next()
    bodyBatteryHighest = fields.next()
    bodyBatteryLowest = fields.next()
    totalKilocalories = fields.next()
    activeKilocalories = fields.next()
    utcOffsetSeconds = fields.next()
    coveredSeconds = fields.next()
    stepGoal = fields.next()
    distanceMeters = fields.next()
    dayRestingHeartRate = fields.next()
    maximumStress = fields.next()
    restSeconds = fields.next()
    lowStressSeconds = fields.next()
    mediumStressSeconds = fields.next()
    highStressSeconds = fields.next()
    bodyBatteryOnWaking = fields.next()
    bodyBatteryCharged = fields.next()
    bodyBatteryDrained = fields.next()
    moderateIntensityMinutes = fields.next()
    vigorousIntensityMinutes = fields.next()
    intensityGoalMinutes = fields.next()
    floorsAscendedMeters = fields.next()
    floorsDescendedMeters = fields.next()
    wakingRespiration = fields.next()
    lowestRespiration = fields.next()
    highestRespiration = fields.next()
    averageOxygenSaturation = fields.next()
    lowestOxygenSaturation = fields.next()
  }
}
