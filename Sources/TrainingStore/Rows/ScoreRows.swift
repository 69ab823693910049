import GRDB
import Training

extension EnduranceScore: StoredRow {
  static let table = StoredTable(
    "enduranceScore", key: ["day"],
    [
      "score", "classification", "runningShare", "cyclingShare", "hikingShare", "otherShare",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(score), StoredValue(classification),
      StoredValue(runningShare), StoredValue(cyclingShare), StoredValue(hikingShare),
      StoredValue(otherShare),
    ]
  }

  init(_ fields: inout RowFields) {
    let day = fields.day()
    self.init(day: day, score: fields.required(or: 0))
    classification = fields.next()
    runningShare = fields.next()
    cyclingShare = fields.next()
    hikingShare = fields.next()
    otherShare = fields.next()
  }
}

extension HillScore: StoredRow {
  static let table = StoredTable("hillScore", key: ["day"], ["score", "strength", "endurance"])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(score), StoredValue(strength), StoredValue(endurance),
    ]
  }

  init(_ fields: inout RowFields) {
    let day = fields.day()
    self.init(day: day, score: fields.required(or: 0))
    strength = fields.next()
    endurance = fields.next()
  }
}
