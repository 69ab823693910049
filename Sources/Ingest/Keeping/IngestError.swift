package import Diagnostics

/// Why an ingest could not begin.
package enum IngestError: Error, Hashable, Sendable {
  case notFound(path: String)
  case noTemporaryFolder(path: String)
}

extension IngestError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let path): "there is no file or folder ‘\(path)’"
    case .noTemporaryFolder(let path): "the folder ‘\(path)’ for unpacking cannot be made"
    }
  }

  /// What to do about it.
  package var help: String {
    switch self {
    case .notFound: "check the path; the export is the zip that Garmin's mail links to"
    case .noTemporaryFolder: "check who owns the folder around it and whether there is room"
    }
  }
}

extension IngestError {
  package var diagnostic: Diagnostic { .error(description, help: help) }
}
