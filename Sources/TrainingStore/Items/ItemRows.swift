import Foundation
import GRDB
import Training

private let itemColumns =
  activityColumns + [
    "digest", "fileID", "part", "source", "number", "fields", "isWhole", "middleLatitude",
    "middleLongitude", "namedFile", "gear", "corrections", "sampleCount", "streamCount",
    "hasParts", "isEarlier", "statedStart",
  ]

extension StoreWriter {
  /// Keeps what a source tells, replacing the item with the same id.
  ///
  /// - Returns: whether anything of it is another than before.
  @discardableResult
  package func save(_ item: ActivityItem) throws -> Change {
    let values = item.storedValues
    let digest = activityDigest(values)
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM item WHERE id = ?"), arguments: [item.id])
    guard stored != digest else { return .unchanged }
    let own = Array(values[activityColumns.count...])
    let file: StoredValue = item.fileID == 0 ? .null : .integer(item.fileID)
    try RawStatement(db, Self.saveItem).run(
      values[..<activityColumns.count] + [.integer(digest), file] + own)
    try noteUnsettled()
    return stored == nil ? .added : .changed
  }

  /// Forgets what a file told when it was read before, but for some items.
  package func removeItems(ofFile file: Int64, except kept: Set<Int64> = []) throws {
    let ids = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM item WHERE fileID = ?"), arguments: [file])
    for id in ids where !kept.contains(id) {
      try RawStatement(db, "DELETE FROM item WHERE id = ?").run([.integer(id)])
      try noteUnsettled()
    }
  }

  /// Says which file a row's recording is.
  package func name(file identity: UInt64, asRecordingOf item: Int64) throws {
    try RawStatement(db, "UPDATE item SET namedFile = ?1 WHERE id = ?2 AND namedFile IS NOT ?1")
      .run([.integer(Int64(bitPattern: identity)), .integer(item)])
    if db.changesCount > 0 { try noteUnsettled() }
  }

  /// Says that activities are to be made of the items again.
  package func noteUnsettled() throws {
    guard !isUnsettled else { return }
    isUnsettled = true
    try db.execute(sql: "UPDATE state SET isUnsettled = 1")
  }

  private static let saveItem = upsert(into: "item", itemColumns, key: ["id"])
}

extension ActivityItem {
  /// In the order of the columns, but for the digest and the file.
  fileprivate var storedValues: [StoredValue] {
    var told = activity
    told.id = id
    return activityValues(told) + [
      StoredValue(place.number), StoredValue(source.rawValue), .integer(activity.id),
      .integer(fields.rawValue), StoredValue(isWhole), StoredValue(middle?.latitude),
      StoredValue(middle?.longitude),
      StoredValue(namedFile.map { Int64(bitPattern: $0) }), StoredValue(gear),
      StoredValue(corrections.isEmpty ? nil : jsonText(corrections)), StoredValue(sampleCount),
      StoredValue(streamCount), StoredValue(hasParts), StoredValue(isEarlier),
      StoredValue(statedStart),
    ]
  }

  fileprivate init(_ row: Row) {
    let first = activityColumns.count + 1
    var told = storedActivity(in: row)
    let id = told.id
    told.id = row[first + 3]
    self.init(
      id: id, fileID: row[first] ?? 0, place: Place(number: row[first + 1]),
      source: SourceKind(rawValue: row[first + 2]) ?? .fit, activity: told)
    fields = ActivityFields(rawValue: row[first + 4])
    isWhole = row[first + 5]
    if let latitude: Double = row[first + 6], let longitude: Double = row[first + 7] {
      middle = GeoPoint(latitude: latitude, longitude: longitude)
    }
    namedFile = (row[first + 8] as Int64?).map { UInt64(bitPattern: $0) }
    gear = row[first + 9]
    corrections = (row[first + 10] as String?).flatMap { jsonValue($0) } ?? []
    sampleCount = row[first + 11]
    streamCount = row[first + 12]
    hasParts = row[first + 13]
    isEarlier = row[first + 14]
    statedStart = row[first + 15]
  }
}

/// A small value as text that reads the same in every run.
func jsonText(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}

/// What ``jsonText(_:)`` wrote; `nil` for anything else.
func jsonValue<Value: Decodable>(_ text: String) -> Value? {
  try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
}

extension TrainingStore {
  /// Everything that sources tell of activities, by id.
  package func items() throws(TrainingStoreError) -> [ActivityItem] {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT \(list(itemColumns)) FROM item ORDER BY id")
      var items: [ActivityItem] = []
      while let row = try rows.next() { items.append(ActivityItem(row)) }
      return items
    }
  }
}
