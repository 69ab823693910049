import GRDB
import Training

extension TrainingStore {
  /// Everything known about files, by their identity.
  package func rememberedFiles() throws(TrainingStoreError) -> [UInt64: RememberedFile] {
    try read { db in
      var files: [UInt64: RememberedFile] = [:]
      files.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM file") ?? 0)
      let rows = try Row.fetchCursor(
        db, sql: "SELECT identity, id, outcome, reader, reason IS NOT NULL FROM file")
      while let row = try rows.next() {
        files[UInt64(bitPattern: row[0])] = RememberedFile(
          id: row[1], outcome: FileOutcome(rawValue: row[2]) ?? .unrecognised, reader: row[3],
          hasRemark: row[4])
      }
      return files
    }
  }

  /// The files that were read from a zip, by row.
  package func files(inContainer identity: UInt64) throws(TrainingStoreError) -> [Int64] {
    try read { db in
      try Int64.fetchAll(
        db, sql: "SELECT id FROM file WHERE holder = ? ORDER BY id",
        arguments: [Int64(bitPattern: identity)])
    }
  }

  /// A zip or folder with this content, if it was read to its end before.
  package func container(
    _ identity: UInt64
  ) throws(TrainingStoreError) -> ContainerMemory? {
    try read { db in
      let outcomes = FileOutcome.allCases
      let columns =
        ["name", "reader", "fileCount", "activityCount", "asOf", "modified"]
        + outcomes.map(\.rawValue)
      let row = try Row.fetchOne(
        db, sql: "SELECT \(columns.joined(separator: ", ")) FROM container WHERE identity = ?",
        arguments: [Int64(bitPattern: identity)])
      guard let row else { return nil }
      var counts = OutcomeCounts()
      for (offset, outcome) in outcomes.enumerated() { counts[outcome] = row[6 + offset] }
      return ContainerMemory(
        identity: identity, name: row[0], reader: row[1], fileCount: row[2],
        activityCount: row[3], outcomes: counts, asOf: row[4], modified: row[5])
    }
  }

  /// The identity of a file on disk, if it is the one that was read before.
  package func identity(
    ofLooseFile path: String, size: Int, modified: Int64
  ) throws(TrainingStoreError) -> UInt64? {
    try read { db in
      try Int64.fetchOne(
        db, sql: "SELECT identity FROM looseFile WHERE path = ? AND size = ? AND modified = ?",
        arguments: [pathDigest(path), size, modified]
      ).map { UInt64(bitPattern: $0) }
    }
  }

  /// How many files had which outcome, over all that was ever ingested.
  package func outcomeCounts() throws(TrainingStoreError) -> OutcomeCounts {
    try read { db in
      var counts = OutcomeCounts()
      let rows = try Row.fetchCursor(
        db, sql: "SELECT outcome, count(*) FROM file GROUP BY outcome")
      while let row = try rows.next() {
        if let outcome = FileOutcome(rawValue: row[0]) { counts[outcome] = row[1] }
      }
      return counts
    }
  }

  /// The ledger by container and entry.
  ///
  /// Only files with one of these outcomes; `nil` for all.
  package func ledger(
    _ outcomes: [FileOutcome]? = nil
  ) throws(TrainingStoreError) -> [LedgerEntry] {
    let wanted = (outcomes ?? FileOutcome.allCases).map { "'\($0.rawValue)'" }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT container, entry, size, checksum, identity, outcome, kind, reason FROM file
          WHERE outcome IN (\(wanted.joined(separator: ", "))) ORDER BY container, entry, id
          """
      ).map { row in
        LedgerEntry(
          container: row[0], entry: row[1], size: row[2],
          checksum: UInt32(truncatingIfNeeded: row[3] as Int64),
          identity: UInt64(bitPattern: row[4]),
          outcome: FileOutcome(rawValue: row[5]) ?? .unrecognised, kind: storedKind(row[6]),
          reason: storedReason(row[7]))
      }
    }
  }

  /// Files that could not be read or understood, and files of which something was left out.
  package func problems() throws(TrainingStoreError) -> [LedgerEntry] {
    try ledger([.unreadable, .unrecognised, .imported])
      .filter { $0.outcome != .imported || $0.reason != nil }
  }

  /// The files an activity comes from, by container and entry.
  package func sources(of id: Int64) throws(TrainingStoreError) -> [ActivitySource] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT container, entry, kind, gave FROM activityItem
          JOIN item ON item.id = itemID JOIN file ON file.id = fileID
          WHERE activityID = ? ORDER BY container, entry, item.part
          """, arguments: [id]
      ).map {
        ActivitySource(
          container: $0[0], entry: $0[1], kind: storedKind($0[2]),
          gave: ActivityFields(rawValue: $0[3]))
      }
    }
  }

  /// The files every activity comes from, by activity.
  package func sources() throws(TrainingStoreError) -> [Int64: [ActivitySource]] {
    try read { db in
      var sources: [Int64: [ActivitySource]] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT activityID, container, entry, kind FROM activityItem
          JOIN item ON item.id = itemID JOIN file ON file.id = fileID
          ORDER BY container, entry, item.part
          """)
      while let row = try rows.next() {
        sources[row[0], default: []].append(
          ActivitySource(container: row[1], entry: row[2], kind: storedKind(row[3])))
      }
      return sources
    }
  }

  /// Which activities each file tells of.
  package func activityFiles() throws(TrainingStoreError) -> [Int64: [Int64]] {
    try read { db in
      var activities: [Int64: [Int64]] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT fileID, activityID FROM activityItem JOIN item ON id = itemID
          WHERE fileID IS NOT NULL
          """)
      while let row = try rows.next() { activities[row[0], default: []].append(row[1]) }
      return activities
    }
  }

  /// The activities that files of some zips tell of.
  package func activities(
    inContainers containers: Set<UInt64>
  ) throws(TrainingStoreError) -> Set<Int64> {
    try read { db in
      var activities: Set<Int64> = []
      let statement = try db.cachedStatement(
        sql: """
          SELECT DISTINCT activityID FROM file JOIN item ON fileID = file.id
          JOIN activityItem ON itemID = item.id WHERE holder = ?
          """)
      for container in containers {
        let rows = try Int64.fetchCursor(statement, arguments: [Int64(bitPattern: container)])
        while let id = try rows.next() { activities.insert(id) }
      }
      return activities
    }
  }
}

func storedKind(_ stored: String?) -> LedgerKind? { stored.map(LedgerKind.init(stored:)) }

func storedReason(_ stored: String?) -> LedgerReason? { stored.map(LedgerReason.init(stored:)) }
