import GRDB
import Training

/// A nightly value in its row: one for each day and kind.
struct HealthReadingRow: StoredRow {
  var day: Day
  /// Unix seconds of Garmin's last change.
  var updated: Int
  var reading: HealthReading

  static let table = StoredTable(
    "healthReading", key: ["day", "kind"],
    ["updated", "value", "baselineLow", "baselineHigh", "position"])

  var storedValues: [StoredValue] {
    [
      StoredValue(day.number), StoredValue(reading.kind.rawValue), StoredValue(updated),
      StoredValue(reading.value), StoredValue(reading.baselineLow),
      StoredValue(reading.baselineHigh), StoredValue(reading.position?.rawValue),
    ]
  }

  /// Garmin's own last change.
  var precedence: Double { Double(updated) }

  /// One that somebody passes on: Garmin's own is always later.
  init(passingOn reading: HealthReading, of day: Day) {
    self.init(day: day, updated: -1, reading: reading)
  }

  var isPassedOn: Bool { updated < 0 }

  init(day: Day, updated: Int, reading: HealthReading) {
    self.day = day
    self.updated = updated
    self.reading = reading
  }

  init(_ fields: inout RowFields) {
    day = fields.day()
    let kind: HealthReading.Kind? = fields.word()
    updated = fields.required(or: 0)
    reading = HealthReading(kind ?? .restingHeartRate, value: fields.required(or: 0))
    reading.baselineLow = fields.next()
    reading.baselineHigh = fields.next()
    reading.position = fields.word()
  }
}

extension NightlyVariability: StoredRow {
  static let table = StoredTable(
    "nightlyVariability", key: ["time"],
    ["lastNight", "weekly", "highest", "lowBelow", "balancedFrom", "balancedTo", "status"])

  var storedValues: [StoredValue] {
    [
      StoredValue(time.unixSeconds), StoredValue(lastNight), StoredValue(weekly),
      StoredValue(highest), StoredValue(lowBelow), StoredValue(balancedFrom),
      StoredValue(balancedTo), StoredValue(status?.rawValue),
    ]
  }

  init(_ fields: inout RowFields) {
    self.init(time: fields.time())
    lastNight = fields.next()
    weekly = fields.next()
    highest = fields.next()
    lowBelow = fields.next()
    balancedFrom = fields.next()
    balancedTo = fields.next()
    status = fields.word()
  }
}

extension SleepTimeline: StoredRow {
  static let table = StoredTable("sleepTimeline", key: ["start"], ["spans", "score"])

  var storedValues: [StoredValue] {
    [
      StoredValue(start.unixSeconds),
      .bytes(
        packed(spans.flatMap { [Int32($0.stage.rawValue), Int32(clamping: $0.seconds)] })),
      StoredValue(score),
    ]
  }

  init(_ fields: inout RowFields) {
    self.init(start: fields.time(), spans: [])
    let numbers = fields.bytes().withUnsafeBytes(integers)
    var start = 0
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      let seconds = Int(numbers[index + 1])
      spans.append(
        Span(
          stage: Stage(rawValue: Int(numbers[index])) ?? .unmeasurable, startSeconds: start,
          seconds: seconds))
      start &+= seconds
    }
    score = fields.next()
  }
}

extension Nap: StoredRow {
  static let table = StoredTable("nap", key: ["start"], ["day", "seconds"])

  var storedValues: [StoredValue] {
    [StoredValue(start.unixSeconds), StoredValue(day.number), StoredValue(seconds)]
  }

  init(_ fields: inout RowFields) {
    let start = fields.time()
    self.init(day: fields.day(), start: start, seconds: fields.required(or: 0))
  }
}
