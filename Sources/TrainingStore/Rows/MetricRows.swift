import GRDB
import Training

extension AcuteLoad: StoredRow {
  static let table = StoredTable(
    "acuteLoad", key: ["day", "time"], ["acute", "chronic", "ratio", "status"])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(time.unixSeconds), StoredValue(acute),
      StoredValue(chronic), StoredValue(ratio), StoredValue(status?.rawValue),
    ]
  }

  init(_ fields: inout RowFields) {
    let (day, time) = (fields.day(), fields.time())
    self.init(day: day, time: time, acute: fields.required(or: 0))
    chronic = fields.next()
    ratio = fields.next()
    status = fields.word()
  }
}

extension TrainingStatus: StoredRow {
  static let table = StoredTable(
    "trainingStatus", key: ["day", "time", "deviceID"],
    [
      "status", "fitnessTrend", "loadTrend", "weeklyLoad", "optimalLoadLow", "optimalLoadHigh",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(time.unixSeconds), StoredValue(deviceID),
      StoredValue(status), StoredValue(fitnessTrend?.rawValue), StoredValue(loadTrend?.rawValue),
      StoredValue(weeklyLoad), StoredValue(optimalLoadLow), StoredValue(optimalLoadHigh),
    ]
  }

  init(_ fields: inout RowFields) {
    let (day, time) = (fields.day(), fields.time())
    let deviceID: Int64 = fields.required(or: 0)
    self.init(day: day, time: time, status: fields.required(or: ""), deviceID: deviceID)
    fitnessTrend = fields.word()
    loadTrend = fields.word()
    weeklyLoad = fields.next()
    optimalLoadLow = fields.next()
    optimalLoadHigh = fields.next()
  }
}

extension TrainingReadiness: StoredRow {
  static let table = StoredTable(
    "trainingReadiness", key: ["day", "time"],
    [
      "utcOffsetSeconds", "score", "level", "isOfMorning", "sleepScore", "recoverySeconds",
      "acuteLoad", "weeklyVariability", "sleepFactor", "recoveryFactor", "loadFactor",
      "stressFactor", "variabilityFactor", "sleepHistoryFactor",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(time.unixSeconds), StoredValue(time.utcOffsetSeconds),
      StoredValue(score), StoredValue(level?.rawValue), StoredValue(isOfMorning),
      StoredValue(sleepScore), StoredValue(recoverySeconds), StoredValue(acuteLoad),
      StoredValue(weeklyVariability), StoredValue(sleepFactor), StoredValue(recoveryFactor),
      StoredValue(loadFactor), StoredValue(stressFactor), StoredValue(variabilityFactor),
      StoredValue(sleepHistoryFactor),
    ]
  }

  init(_ fields: inout RowFields) {
    let day = fields.day()
    let time = fields.moment() ?? Moment(unixSeconds: 0, utcOffsetSeconds: nil)
    let score: Double = fields.required(or: 0)
    let level: Level? = fields.word()
    self.init(day: day, time: time, score: score, isOfMorning: fields.required(or: false))
    self.level = level
    sleepScore = fields.next()
    recoverySeconds = fields.next()
    acuteLoad = fields.next()
    weeklyVariability = fields.next()
    sleepFactor = fields.next()
    recoveryFactor = fields.next()
    loadFactor = fields.next()
    stressFactor = fields.next()
    variabilityFactor = fields.next()
    sleepHistoryFactor = fields.next()
  }
}

extension RacePredictions: StoredRow {
  static let table = StoredTable(
    "racePredictions", key: ["day", "time"],
    [
      "fiveKilometersSeconds", "tenKilometersSeconds", "halfMarathonSeconds", "marathonSeconds",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(time.unixSeconds), StoredValue(fiveKilometersSeconds),
      StoredValue(tenKilometersSeconds), StoredValue(halfMarathonSeconds),
      StoredValue(marathonSeconds),
    ]
  }

  init(_ fields: inout RowFields) {
    let (day, time) = (fields.day(), fields.time())
    self.init(day: day, time: time)
    fiveKilometersSeconds = fields.next()
    tenKilometersSeconds = fields.next()
    halfMarathonSeconds = fields.next()
    marathonSeconds = fields.next()
  }
}

extension Acclimation: StoredRow {
  static let table = StoredTable(
    "acclimation", key: ["day", "time"],
    ["heatShare", "altitudeMeters", "currentAltitudeMeters"])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(time.unixSeconds), StoredValue(heatShare),
      StoredValue(altitudeMeters), StoredValue(currentAltitudeMeters),
    ]
  }

  init(_ fields: inout RowFields) {
    let (day, time) = (fields.day(), fields.time())
    self.init(day: day, time: time)
    heatShare = fields.next()
    altitudeMeters = fields.next()
    currentAltitudeMeters = fields.next()
  }
}
