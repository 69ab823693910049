import GRDB

/// Why a training store could not be opened, read or written.
package enum TrainingStoreError: Error, Hashable, Sendable {
  case folderMissing(path: String)
  case unwritable(path: String)
  case notAStore(path: String)
  case newer(path: String)
  case diskFull(path: String)
  case damaged(path: String)
  case busy(path: String)
  case other(path: String, reason: String)
}

extension TrainingStoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .folderMissing(let path):
      "the folder of the training store ‘\(path)’ does not exist"
    case .unwritable(let path):
      "the training store ‘\(path)’ cannot be written; check who owns it and its folder"
    case .notAStore(let path):
      "‘\(path)’ is not a training store"
    case .newer(let path):
      "the training store ‘\(path)’ was written by a newer openrun than this one"
    case .diskFull(let path):
      "there is no room left for the training store ‘\(path)’"
    case .damaged(let path):
      "the training store ‘\(path)’ is damaged"
    case .busy(let path):
      "another openrun is writing the training store ‘\(path)’"
    case .other(let path, let reason):
      "the training store ‘\(path)’ cannot be used: \(reason)"
    }
  }

  /// What to do about it.
  package var help: String {
    switch self {
    case .folderMissing: "make the folder, or run ‘openrun init’"
    case .unwritable: "give this account the right to write there"
    case .notAStore: "name another file under ‘store’ in openrun.toml"
    case .newer: "update openrun, or ingest your exports into a new store"
    case .diskFull: "free some space and run the same command again; nothing was lost"
    case .damaged: "move it away and ingest your exports again"
    case .busy: "wait until it has finished and try again"
    case .other: "try again; if it stays, ingest your exports into a new store"
    }
  }
}

extension TrainingStoreError {
  /// The sentence for an error of the database.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as TrainingStoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .other(path: path, reason: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .unwritable(path: path)
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    default: self = .other(path: path, reason: error.message ?? "no reason given")
    }
  }
}
