import GRDB
import Training

extension PersonalRecord: StoredRow {
  static let table = StoredTable(
    "personalRecord", key: ["id"],
    ["label", "value", "unit", "time", "utcOffsetSeconds", "activityID", "isCurrent"])

  var storedValues: [StoredValue] {
    [
      StoredValue(id), StoredValue(label), StoredValue(value), StoredValue(unit.rawValue),
      StoredValue(time?.unixSeconds), StoredValue(time?.utcOffsetSeconds),
      StoredValue(activityID), StoredValue(isCurrent),
    ]
  }

  init(_ fields: inout RowFields) {
    let id: Int64 = fields.required(or: 0)
    let label: String = fields.required(or: "")
    let value: Double = fields.required(or: 0)
    let unit: Unit? = fields.word()
    let time = fields.moment()
    let activityID: Int64? = fields.next()
    self.init(
      id: id, label: label, value: value, unit: unit ?? .unknown,
      isCurrent: fields.required(or: true))
    self.time = time
    self.activityID = activityID
  }
}

/// The activities stand in a table of their own.
extension Gear: StoredRow {
  static let table = StoredTable(
    "gear", key: ["id"], ["name", "kind", "isRetired", "firstDay", "lastDay", "maximumMeters"])

  var storedValues: [StoredValue] {
    [
      StoredValue(id), StoredValue(name), StoredValue(kind?.rawValue), StoredValue(isRetired),
      StoredValue(firstDay?.number), StoredValue(lastDay?.number), StoredValue(maximumMeters),
    ]
  }

  init(_ fields: inout RowFields) {
    let id: Int64 = fields.required(or: 0)
    self.init(id: id, name: fields.required(or: ""))
    kind = (fields.next() as String?).map { Gear.Kind(rawValue: $0) }
    isRetired = fields.required(or: false)
    firstDay = (fields.next() as Int?).map { Day(number: $0) }
    lastDay = (fields.next() as Int?).map { Day(number: $0) }
    maximumMeters = fields.next()
  }
}

extension SuggestedWorkout: StoredRow {
  static let table = StoredTable(
    "suggestedWorkout", key: ["id"],
    ["day", "name", "sport", "seconds", "distanceMeters", "activityID"])

  var storedValues: [StoredValue] {
    [
      StoredValue(id), StoredValue(day.number), StoredValue(name), StoredValue(sport?.rawValue),
      StoredValue(seconds), StoredValue(distanceMeters), StoredValue(activityID),
    ]
  }

  init(_ fields: inout RowFields) {
    let id: Int64 = fields.required(or: 0)
    let day = fields.day()
    self.init(id: id, day: day, name: fields.required(or: ""))
    sport = (fields.next() as String?).map { Sport(rawValue: $0) }
    seconds = fields.next()
    distanceMeters = fields.next()
    activityID = fields.next()
  }
}

extension SuggestedRace: StoredRow {
  static let table = StoredTable(
    "suggestedRace", key: ["id"],
    ["day", "name", "place", "sport", "distanceMeters", "isRace"])

  var storedValues: [StoredValue] {
    [
      StoredValue(id), StoredValue(day.number), StoredValue(name), StoredValue(place),
      StoredValue(sport?.rawValue), StoredValue(distanceMeters), StoredValue(isRace),
    ]
  }

  init(_ fields: inout RowFields) {
    let id: Int64 = fields.required(or: 0)
    let day = fields.day()
    let name: String = fields.required(or: "")
    let place: String? = fields.next()
    let sport = (fields.next() as String?).map { Sport(rawValue: $0) }
    let distanceMeters: Double? = fields.next()
    self.init(id: id, day: day, name: name, isRace: fields.required(or: false))
    self.place = place
    self.sport = sport
    self.distanceMeters = distanceMeters
  }
}
