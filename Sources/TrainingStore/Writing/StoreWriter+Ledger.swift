import GRDB

extension StoreWriter {
  /// Writes a file's row, replacing an older judgement of it, and notes where it was found.
  ///
  /// - Parameters:
  ///   - entry: what is said of it.
  ///   - reader: the version of the reading code.
  ///   - finding: where it lies now.
  ///   - remark: what its reader said of it.
  /// - Returns: the number to link activities with, and whether the file was not known.
  /// - Throws: what writing throws.
  @discardableResult
  package func record(
    _ entry: LedgerEntry, reader: Int, at finding: FileFinding = FileFinding(),
    remark: LedgerReason? = nil
  ) throws -> (id: Int64, isNew: Bool) {
    let identity = Int64(bitPattern: entry.identity)
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, outcome, kind, reason FROM file WHERE identity = ?"),
      arguments: [identity])
    // The page about the data counts files by these, and notes may name a file.
    let isTold =
      known.map {
        $0[1] == entry.outcome.rawValue && $0[2] == entry.kind?.stored
          && $0[3] == entry.reason?.stored
      } ?? false
    if !isTold { changesPages = true }
    let judged: [StoredValue] = [
      .integer(identity), .text(entry.container), .text(entry.entry),
      StoredValue(entry.size), .integer(Int64(entry.checksum)), .text(entry.outcome.rawValue),
      StoredValue(entry.kind?.stored), StoredValue(entry.reason?.stored), StoredValue(reader),
      StoredValue(entry.holder.map { Int64(bitPattern: $0) }), StoredValue(remark?.stored),
    ]
    if let known {
      try RawStatement(db, Self.recordFile).run(judged)
      try note(finding, ofFile: known[0])
      return (known[0], false)
    }
    try RawStatement(db, Self.addFile).run(
      judged + [
        StoredValue(finding.asOf), .integer(finding.modified),
        StoredValue(finding.path.map { pathDigest($0) }), StoredValue(finding.account),
        StoredValue(finding.account == nil),
      ])
    try noteUnsettled()
    return (db.lastInsertedRowID, true)
  }

  /// Remembers a zip or folder that was read to its end.
  package func remember(_ container: ContainerMemory, inside parent: UInt64? = nil) throws {
    let outcomes = FileOutcome.allCases
    let columns =
      ["identity", "name", "parent", "reader", "fileCount", "activityCount", "asOf", "modified"]
      + outcomes.map(\.rawValue)
    try RawStatement(db, upsert(into: "container", columns, key: ["identity"])).run(
      [
        .integer(Int64(bitPattern: container.identity)), .text(container.name),
        StoredValue(parent.map { Int64(bitPattern: $0) }), StoredValue(container.reader),
        StoredValue(container.fileCount), StoredValue(container.activityCount),
        StoredValue(container.asOf), .integer(container.modified),
      ] + outcomes.map { StoredValue(container.outcomes[$0]) })
  }

  /// Remembers a file on disk, so that it need not be read to be recognised.
  ///
  /// `modified` is when it was last changed, in nanoseconds since 1970.
  package func remember(
    looseFile path: String, size: Int, modified: Int64, identity: UInt64
  ) throws {
    let columns = ["path", "size", "modified", "identity"]
    try RawStatement(db, upsert(into: "looseFile", columns, key: ["path"])).run([
      .integer(pathDigest(path)), StoredValue(size), .integer(modified),
      .integer(Int64(bitPattern: identity)),
    ])
  }

  private static let judgedColumns = [
    "identity", "container", "entry", "size", "checksum", "outcome", "kind", "reason", "reader",
    "holder", "remark",
  ]
  private static let recordFile = upsert(into: "file", judgedColumns, key: ["identity"])
  private static let addFile = insert(
    into: "file", judgedColumns + ["asOf", "modified", "path", "account", "isLoose"])
}

/// Paths are compared and never read again, so only their digest is kept.
func pathDigest(_ path: String) -> Int64 { ContentDigest([.text(path)]).stored }
