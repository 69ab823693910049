import GRDB

/// What is known of a file that items come from: how new it is and where it came from.
package struct ItemFile: Hashable, Sendable {
  package var id: Int64
  package var identity: UInt64
  /// The newest date inside what it lies in, in Unix seconds; 0 if there is none.
  package var asOf: Int
  /// When the file or the zip around it was last changed on disk, in nanoseconds since 1970.
  package var modified: Int64
  /// The digest of its path, for a file on disk.
  package var path: Int64?
  /// Whose export it lay in among the uploads; `nil` for none, or for several.
  package var account: Int64?
  /// Whether it was also given by itself.
  package var isLoose: Bool
  package var outcome: FileOutcome
  package var reason: LedgerReason?
  /// What its reader said of it.
  package var remark: LedgerReason?
  package var containers: String = ""
  package var entry: String = ""
}

/// A list of activities as an export has it, of one or several parts.
package struct ExportList: Hashable, Sendable {
  /// Of its parts: a zip and the folder it was unpacked to have the same list.
  package var identity: UInt64
  /// Whose rows it has.
  package var source: SourceKind
  package var account: Int64
  /// Whether the export says whose it is; without that it speaks for itself alone.
  package var hasOwner: Bool
  package var asOf: Int
  package var modified: Int64
  /// Whether all parts were read to their end.
  package var isWhole: Bool
  /// Rows in the ledger, in order.
  package var files: [Int64]

  package init(
    identity: UInt64, source: SourceKind, account: Int64, hasOwner: Bool, asOf: Int,
    modified: Int64, isWhole: Bool,
    files: [Int64]
  ) {
    (self.identity, self.source) = (identity, source)
    (self.account, self.hasOwner) = (account, hasOwner)
    (self.asOf, self.modified, self.isWhole, self.files) = (asOf, modified, isWhole, files)
  }
}

/// When and where a file was found, as far as it tells how much it is worth.
package struct FileFinding: Hashable, Sendable {
  package var asOf = 0
  package var modified: Int64 = 0
  package var path: String?
  package var account: Int64?

  package init(asOf: Int = 0, modified: Int64 = 0, path: String? = nil, account: Int64? = nil) {
    (self.asOf, self.modified, self.path, self.account) = (asOf, modified, path, account)
  }
}

extension StoreWriter {
  /// Notes where a file was found, once more or for the first time: the newest finding counts.
  package func note(_ finding: FileFinding, ofFile id: Int64) throws {
    try RawStatement(
      db,
      """
      UPDATE file SET
        modified = CASE WHEN ?2 > asOf OR ?2 = asOf AND ?3 > modified THEN ?3 ELSE modified END,
        path = CASE WHEN ?4 IS NULL THEN path
          WHEN path IS NULL OR ?2 > asOf OR ?2 = asOf AND ?3 > modified THEN ?4
          WHEN ?2 = asOf AND ?3 = modified THEN max(path, ?4) ELSE path END,
        asOf = max(asOf, ?2),
        isLoose = isLoose OR ?5 IS NULL OR account IS NOT NULL AND account <> ?5,
        account = coalesce(account, ?5)
      WHERE id = ?1 AND (?2 > asOf OR ?2 = asOf AND ?3 > modified OR path IS NOT coalesce(?4, path)
        OR account IS NULL AND ?5 IS NOT NULL
        OR NOT isLoose AND (?5 IS NULL OR account IS NOT NULL AND account <> ?5))
      """
    ).run([
      .integer(id), StoredValue(finding.asOf), .integer(finding.modified),
      StoredValue(finding.path.map { pathDigest($0) }), StoredValue(finding.account),
    ])
    if db.changesCount > 0 { try noteUnsettled() }
  }

  /// Keeps the list of an export.
  package func save(_ exportList: ExportList) throws {
    let identity = StoredValue.integer(Int64(bitPattern: exportList.identity))
    try RawStatement(
      db,
      """
      INSERT INTO exportList (identity, account, hasOwner, asOf, modified, isWhole, source)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      ON CONFLICT (identity) DO UPDATE SET
        modified = CASE WHEN ?4 > asOf OR ?4 = asOf AND ?5 > modified THEN ?5 ELSE modified END,
        asOf = max(asOf, ?4), isWhole = max(isWhole, ?6)
      """
    ).run([
      identity, .integer(exportList.account), StoredValue(exportList.hasOwner),
      StoredValue(exportList.asOf), .integer(exportList.modified),
      StoredValue(exportList.isWhole), StoredValue(exportList.source.rawValue),
    ])
    let part = try RawStatement(
      db, insert(into: "exportPart", ["listIdentity", "fileID"]) + " ON CONFLICT DO NOTHING")
    for file in exportList.files { try part.run([identity, .integer(file)]) }
    try noteUnsettled()
  }

  /// Whose list it is, where it was kept before.
  package func account(ofList identity: UInt64) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT account FROM exportList WHERE identity = ?",
      arguments: [Int64(bitPattern: identity)])
  }

  /// Whose list some of its parts have been in that said whose it was; `nil` where none has.
  package func owner(ofFiles ids: [Int64]) throws -> Int64? {
    let owners = try ids.compactMap { id in
      try Int64.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT min(account) FROM exportPart JOIN exportList ON listIdentity = identity
            WHERE fileID = ? AND hasOwner
            """), arguments: [id])
    }
    return owners.min()
  }

  /// Notes what became of a file once its activities were made.
  package func judge(
    file id: Int64, _ outcome: FileOutcome, reason: LedgerReason?
  ) throws {
    try RawStatement(db, "UPDATE file SET outcome = ?, reason = ? WHERE id = ?")
      .run([.text(outcome.rawValue), StoredValue(reason?.stored), .integer(id)])
    changesPages = true
  }
}

extension TrainingStore {
  /// Whether a file was not found in anything as new until now.
  package func isOlder(file id: Int64, than asOf: Int) throws(TrainingStoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(db, sql: "SELECT asOf < ? FROM file WHERE id = ?", arguments: [asOf, id])
        ?? false
    }
  }

  /// Whether a file is known as a part of the list of an export.
  package func isInList(file id: Int64) throws(TrainingStoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM exportPart WHERE fileID = ?)", arguments: [id])
        ?? false
    }
  }

  /// The files that items come from, by their row in the ledger.
  package func itemFiles() throws(TrainingStoreError) -> [Int64: ItemFile] {
    try read { db in
      var files: [Int64: ItemFile] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, identity, asOf, modified, path, account, isLoose, outcome, reason, remark,
            container, entry
          FROM file WHERE id IN (SELECT fileID FROM item)
          """)
      while let row = try rows.next() {
        files[row[0]] = ItemFile(
          id: row[0], identity: UInt64(bitPattern: row[1]), asOf: row[2], modified: row[3],
          path: row[4], account: row[5], isLoose: row[6],
          outcome: FileOutcome(rawValue: row[7]) ?? .imported, reason: storedReason(row[8]),
          remark: storedReason(row[9]),
          containers: row[10], entry: row[11])
      }
      return files
    }
  }

  /// All lists of exports, by identity.
  package func exportLists() throws(TrainingStoreError) -> [ExportList] {
    try read { db in
      let parts = try Row.fetchAll(
        db, sql: "SELECT listIdentity, fileID FROM exportPart ORDER BY listIdentity, fileID")
      let files = Dictionary(grouping: parts) { $0[0] as Int64 }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT identity, account, hasOwner, asOf, modified, isWhole, source FROM exportList
          ORDER BY identity
          """
      ).map { row in
        ExportList(
          identity: UInt64(bitPattern: row[0]),
          source: SourceKind(rawValue: row[6]) ?? .garminList, account: row[1], hasOwner: row[2],
          asOf: row[3],
          modified: row[4], isWhole: row[5], files: (files[row[0]] ?? []).map { $0[1] })
      }
    }
  }
}
