import GRDB
import Training

/// An estimate of a day and sport in its row.
struct FitnessEstimateRow: StoredRow {
  var estimate: FitnessEstimate

  static let table = StoredTable(
    "fitnessEstimate", key: ["day", "sport", "time", "isSportAssumed"], ["vo2Max"])

  var storedValues: [StoredValue] {
    [
      StoredValue(estimate.day.number), StoredValue(estimate.sport.rawValue),
      StoredValue(estimate.time.unixSeconds), StoredValue(estimate.isSportAssumed),
      StoredValue(estimate.vo2Max),
    ]
  }

  init(_ estimate: FitnessEstimate) { self.estimate = estimate }

  init(_ fields: inout RowFields) {
    let day = fields.day()
    let sport: FitnessEstimate.Sport? = fields.word()
    let time = fields.time()
    let isAssumed = fields.required(or: false)
    estimate = FitnessEstimate(
      day: day, time: time, sport: sport ?? .other, vo2Max: fields.required(or: 0),
      isSportAssumed: isAssumed)
  }
}

/// An estimate of one activity in its row.
struct ActivityEstimateRow: StoredRow {
  var estimate: FitnessEstimate

  static let table = StoredTable(
    "activityEstimate", key: ["activityID"], ["day", "time", "sport", "vo2Max"])

  var storedValues: [StoredValue] {
    [
      StoredValue(estimate.activityID), StoredValue(estimate.day.number),
      StoredValue(estimate.time.unixSeconds), StoredValue(estimate.sport.rawValue),
      StoredValue(estimate.vo2Max),
    ]
  }

  init(_ estimate: FitnessEstimate) { self.estimate = estimate }

  init(_ fields: inout RowFields) {
    let activityID: Int64? = fields.next()
    let day = fields.day()
    let time = fields.time()
    let sport: FitnessEstimate.Sport? = fields.word()
    estimate = FitnessEstimate(
      day: day, time: time, sport: sport ?? .other, vo2Max: fields.required(or: 0),
      activityID: activityID)
  }
}
