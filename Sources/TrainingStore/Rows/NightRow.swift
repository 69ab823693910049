import GRDB
import Training

extension Night: StoredRow {
  static let table = StoredTable(
    "night", key: ["day"],
    [
      "start", "startOffsetSeconds", "end", "endOffsetSeconds", "deepSeconds", "lightSeconds",
      "remSeconds", "awakeSeconds", "score", "heartRateVariability", "unmeasurableSeconds",
      "qualityScore", "durationScore", "recoveryScore", "deepScore", "remScore",
      "restfulnessScore", "interruptionsScore", "averageRespiration", "lowestRespiration",
      "highestRespiration", "averageOxygenSaturation", "lowestOxygenSaturation", "averageStress",
      "awakeningCount", "restlessMomentCount", "confirmation", "toldAsleepSeconds",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(start?.unixSeconds),
      StoredValue(start?.utcOffsetSeconds), StoredValue(end?.unixSeconds),
      StoredValue(end?.utcOffsetSeconds), StoredValue(deepSeconds), StoredValue(lightSeconds),
      StoredValue(remSeconds), StoredValue(awakeSeconds), StoredValue(score),
      StoredValue(heartRateVariability), StoredValue(unmeasurableSeconds),
      StoredValue(qualityScore), StoredValue(durationScore), StoredValue(recoveryScore),
      StoredValue(deepScore), StoredValue(remScore), StoredValue(restfulnessScore),
      StoredValue(interruptionsScore), StoredValue(averageRespiration),
      StoredValue(lowestRespiration), StoredValue(highestRespiration),
      StoredValue(averageOxygenSaturation), StoredValue(lowestOxygenSaturation),
      StoredValue(averageStress), StoredValue(awakeningCount), StoredValue(restlessMomentCount),
      StoredValue(confirmation?.rawValue), StoredValue(toldAsleepSeconds),
    ]
  }

  /// The longer of two sleeps of one night: the other is a nap or a corrected window.
  ///
  /// One without stages gives way to one that has them, however long it was.
  var precedence: Double { sleepStages.reduce(0, +) }

  init(_ fields: inout RowFields) {
    self.init(day: Day(number: fields.required(or: 0)))
    start = fields.moment()
    end = fields.moment()
    deepSeconds = fields.next()
    lightSeconds = fields.next()
    remSeconds = fields.next()
    awakeSeconds = fields.next()
    score = fields.next()
    heartRateVariability = fields.next()
    unmeasurableSeconds = fields.next()
    qualityScore = fields.next()
    durationScore = fields.next()
    recoveryScore = fields.next()
    deepScore = fields.next()
    remScore = fields.next()
    restfulnessScore = fields.next()
    interruptionsScore = fields.next()
    averageRespiration = fields.next()
    lowestRespiration = fields.next()
    highestRespiration = fields.next()
    averageOxygenSaturation = fields.next()
    lowestOxygenSaturation = fields.next()
    averageStress = fields.next()
    awakeningCount = fields.next()
    restlessMomentCount = fields.next()
    confirmation = fields.word()
    toldAsleepSeconds = fields.next()
  }
}

extension RowFields {
  /// A moment in two columns: Unix seconds and offset.
  mutating func moment() -> Moment? {
    let seconds: Int? = next()
    let offset: Int? = next()
    return seconds.map { Moment(unixSeconds: $0, utcOffsetSeconds: offset) }
  }

  /// A moment in one column, in UTC.
  mutating func time() -> Moment {
    Moment(unixSeconds: required(or: 0), utcOffsetSeconds: nil)
  }

  mutating func day() -> Day { Day(number: required(or: 0)) }

  /// One of a list of words; `nil` for a word that is not in it.
  mutating func word<Word: RawRepresentable>() -> Word? where Word.RawValue == String {
    (next() as String?).flatMap { Word(rawValue: $0) }
  }
}
