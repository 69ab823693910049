import GRDB
package import Training

/// What the pages of activities draw.
///
/// The bytes lie in a table of their own: what a drawing rests on is asked for at every build, and
/// is read without touching a single one of them.
let drawingTables = """
  CREATE TABLE drawing (
    activityID INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,          -- of the formulas and of the bytes
    recording INTEGER NOT NULL,        -- digest of the recording it was made of
    settings INTEGER NOT NULL,         -- fingerprint of what else it rests on
    digest INTEGER NOT NULL            -- of the bytes
  ) STRICT;

  CREATE TABLE drawingBytes (
    activityID INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
  ) STRICT;
  """

/// What a drawing was made of.
package struct DrawingStamp: Hashable, Sendable {
  /// See ``PackedDrawing/version``.
  package var version: Int
  /// The digest of the recording.
  package var recording: Int64
  /// The fingerprint of the settings and whatever else it rests on.
  package var settings: UInt64

  package init(version: Int = PackedDrawing.version, recording: Int64, settings: UInt64) {
    self.version = version
    self.recording = recording
    self.settings = settings
  }
}

extension StoreWriter {
  /// Keeps what the page of an activity draws, replacing what it had.
  package func save(_ drawing: PackedDrawing, of id: Int64, _ stamp: DrawingStamp) throws {
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM drawing WHERE itemID = ?"), arguments: [id])
    try RawStatement(db, Self.saveDrawing).run([
      .integer(id), StoredValue(stamp.version), .integer(stamp.recording),
      .integer(Int64(bitPattern: stamp.settings)), .integer(drawing.digest),
    ])
    try RawStatement(db, Self.saveBytes).run([.integer(id), .bytes(drawing.bytes)])
    if stored != drawing.digest { changesPages = true }
  }

  /// Removes a drawing, so that it is made again.
  package func removeDrawing(of id: Int64) throws {
    for table in Self.drawingTables {
      try db.execute(sql: "DELETE FROM \(table) WHERE itemID = ?", arguments: [id])
    }
  }

  static let drawingTables = ["drawing", "drawingBytes"]
  private static let saveDrawing = upsert(
    into: "drawing", ["itemID", "version", "recording", "settings", "digest"],
    key: ["itemID"])
  private static let saveBytes = upsert(
    into: "drawingBytes", ["itemID", "bytes"], key: ["itemID"])
}

extension TrainingStore {
  /// What the page of an activity draws.
  ///
  /// - Returns: `nil` where nothing was recorded, and where what is kept is of another version or
  ///   damaged: that has to be made again, and is never shown.
  package func drawing(of id: Int64) throws(TrainingStoreError) -> RunDrawing? {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT version, drawing.digest, bytes FROM activity
            JOIN drawing ON drawing.itemID = recordingItem
            JOIN drawingBytes ON drawingBytes.itemID = recordingItem WHERE id = ?
            """),
        arguments: [id])
      guard let row, row[0] == PackedDrawing.version else { return nil }
      let digest: Int64 = row[1]
      let bytes = row.bytes(at: 2, Array.init) ?? []
      return PackedDrawing.digest(of: bytes) == digest ? RunDrawing(packed: bytes) : nil
    }
  }

  /// A digest of each drawing that is kept.
  package func drawingDigests() throws(TrainingStoreError) -> [Int64: UInt64] {
    try read { db in
      var digests: [Int64: UInt64] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, drawing.digest FROM drawing JOIN activity ON recordingItem = itemID
          """)
      while let row = try rows.next() { digests[row[0]] = UInt64(bitPattern: row[1]) }
      return digests
    }
  }
}
