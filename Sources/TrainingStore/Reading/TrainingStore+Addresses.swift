import GRDB
package import Training

extension TrainingStore {
  /// Every address there is or was, also of what is not shown any more.
  package func addresses() throws(TrainingStoreError) -> AddressBook { try read(fetchAddresses) }

  /// Whether an activity that has a page has no address yet, or the addresses made of titles are
  /// still to be written down.
  package func lacksAddresses(
    _ corrections: [HandCorrection] = []
  ) throws(TrainingStoreError) -> Bool {
    try read { try fetchOwesTitledAddresses($0) || !fetchUnaddressed($0, corrections).isEmpty }
  }
}

func fetchAddresses(_ db: Database) throws -> AddressBook {
  var book = AddressBook()
  let rows = try Row.fetchCursor(db, sql: "SELECT path, activityID, isPresent FROM address")
  while let row = try rows.next() {
    if row[2] { book.present[row[1]] = row[0] } else { book.former[row[0]] = row[1] }
  }
  return book
}

func fetchOwesTitledAddresses(_ db: Database) throws -> Bool {
  try Bool.fetchOne(db, sql: "SELECT owesTitledAddresses FROM state") ?? false
}

/// The activities that have a page and no address, lines of the log kept by hand behind the others.
func fetchUnaddressed(_ db: Database, _ corrections: [HandCorrection]) throws -> [Activity] {
  let recorded = try fetchActivities(
    db, where: "NOT isParent AND id NOT IN (SELECT activityID FROM address WHERE isPresent)")
  let addressed = try Set(
    Int64.fetchAll(
      db,
      sql: """
        SELECT activityID FROM address JOIN manualActivity ON activityID = id WHERE isPresent
        """))
  let lines = try fetchByHand(db).filter { !addressed.contains($0.id) }
  guard !lines.isEmpty else { return recorded }
  let recordings = try fetchRecordingsOfLines(db, corrections)
  return recorded + lines.filter { recordings[$0.id] == nil }
}

/// The activity that each line of the log kept by hand is about, by the line's id; no other lines.
func fetchRecordingsOfLines(
  _ db: Database, _ corrections: [HandCorrection]
) throws -> [Int64: Int64] {
  guard corrections.allSatisfy({ $0.sameAs == nil }) else {
    return try fetchJoined(db, corrections).recordings
  }
  let shift = LoggedByHand.longestShiftSeconds
  // Lines and the few recordings near them: a log of years is joined whole for a report alone.
  let near = try fetchActivities(
    db,
    where: """
      NOT isParent AND id IN (
        SELECT activity.id FROM manualActivity AS line JOIN activity
        ON activity.start BETWEEN line.start - \(shift) AND line.start + \(shift)
        WHERE line.hasTimeOfDay)
      """)
  return try near.isEmpty ? [:] : near.joining(fetchByHand(db), corrections: corrections).recordings
}

/// The first leg of each multisport activity, by the activity's id.
func fetchFirstLegs(_ db: Database) throws -> [Int64: Int64] {
  var legs: [Int64: Int64] = [:]
  let rows = try Row.fetchCursor(
    db,
    sql: "SELECT parentID, id FROM activity WHERE parentID IS NOT NULL ORDER BY start DESC, id DESC"
  )
  while let row = try rows.next() { legs[row[0]] = row[1] }
  return legs
}
