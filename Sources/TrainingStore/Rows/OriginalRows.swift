import Foundation
import GRDB

/// Where the files lie that activities were read from.
let originalTables = """
  CREATE TABLE originalRoot (
    name TEXT PRIMARY KEY,
    path TEXT NOT NULL                 -- of the folder, on this computer
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE original (
    fileID INTEGER PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
    root TEXT NOT NULL REFERENCES originalRoot (name) ON DELETE CASCADE,
    path TEXT NOT NULL,                -- below the root: the file itself, or the zip around it
    size INTEGER NOT NULL CHECK (size >= 0),
    contentHash BLOB NOT NULL CHECK (length(contentHash) = 32)  -- SHA-256
  ) STRICT;
  CREATE INDEX originalByRoot ON original (root);
  """

/// A folder that originals lie in.
package struct OriginalRoot: Hashable, Sendable {
  package var name: String
  /// Absolute.
  package var path: String

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// Where the original of a file lies: the file itself, or the zip it was read from.
package struct Original: Hashable, Sendable {
  /// The row of the file in the ledger.
  package var fileID: Int64
  /// The name of the folder.
  package var root: String
  /// Below that folder, without mail addresses.
  package var path: String
  package var size: Int
  /// The SHA-256 of what lies there.
  package var contentHash: [UInt8]

  package init(fileID: Int64, root: String, path: String, size: Int, contentHash: [UInt8]) {
    self.fileID = fileID
    self.root = root
    self.path = path
    self.size = size
    self.contentHash = contentHash
  }
}

/// A file that tells of an activity, as far as its original can be recognised by.
package struct ActivityFile: Hashable, Sendable {
  package var id: Int64
  package var size: Int
  package var checksum: UInt32
  /// The identity of the zip around it; `nil` for a file on disk.
  package var holder: UInt64?
  /// How many folders and zips its place names around it.
  package var depth = 0
}

extension TrainingStore {
  /// The folders of originals, by name.
  package func originalRoots() throws(TrainingStoreError) -> [OriginalRoot] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, path FROM originalRoot ORDER BY name")
        .map { OriginalRoot(name: $0[0], path: $0[1]) }
    }
  }

  /// All originals, by folder and path.
  package func originals() throws(TrainingStoreError) -> [Original] {
    try read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT fileID, root, path, size, contentHash FROM original ORDER BY root, path, fileID"
      ).map { row in
        Original(
          fileID: row[0], root: row[1], path: row[2], size: row[3],
          contentHash: row.bytes(at: 4) { Array($0) } ?? [])
      }
    }
  }

  /// The files that activities were read from, by row.
  package func activitySourceFiles() throws(TrainingStoreError) -> [ActivityFile] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, size, checksum, holder, container FROM file
          WHERE id IN (SELECT fileID FROM item) ORDER BY id
          """
      ).map { row in
        let holder: Int64? = row[3]
        let containers: String = row[4]
        return ActivityFile(
          id: row[0], size: row[1], checksum: UInt32(truncatingIfNeeded: row[2] as Int64),
          holder: holder.map { UInt64(bitPattern: $0) },
          depth: containers.isEmpty ? 0 : containers.split(separator: " › ").count)
      }
    }
  }
}

extension StoreWriter {
  /// Keeps where a folder of originals lies; no page tells it.
  package func save(_ root: OriginalRoot) throws {
    try RawStatement(db, upsert(into: "originalRoot", ["name", "path"], key: ["name"]))
      .run([.text(root.name), .text(root.path)])
  }

  /// Keeps where an original lies, in place of where it lay.
  package func save(_ original: Original) throws {
    let columns = ["fileID", "root", "path", "size", "contentHash"]
    try RawStatement(db, upsert(into: "original", columns, key: ["fileID"])).run([
      .integer(original.fileID), .text(original.root), .text(original.path),
      StoredValue(original.size), .bytes(original.contentHash),
    ])
  }

  /// Forgets folders that no original lies in any more.
  package func removeEmptyOriginalRoots() throws {
    try db.execute(sql: "DELETE FROM originalRoot WHERE name NOT IN (SELECT root FROM original)")
  }
}
