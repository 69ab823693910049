import Diagnostics
import Foundation
import Ingest
import TrainingStore

extension Receipt {
  /// How to read the tables that an ingest has no use for.
  ///
  /// `Activities.csv is the list of activities of Garmin Connect; to read it: openrun import Activities.csv`.
  ///
  /// - Parameter paths: as they were given, so that the command can be repeated.
  /// - Returns: one line each, the first few of many.
  func importSentences(_ paths: [String]) -> [String] {
    let tables = problems.compactMap { entry -> String? in
      guard let noun = entry.tableForImport else { return nil }
      let given = paths.first { URL(fileURLWithPath: $0).lastPathComponent == entry.entry }
      let place = [entry.container, entry.entry].filter { !$0.isEmpty }.joined(separator: " › ")
      return "\(redacted(place)) is \(noun); to read it: openrun import \(given ?? "FILE")"
    }
    return Array(tables.prefix(5))
  }
}

extension LedgerEntry {
  /// `nil` for what `openrun import` does not read.
  fileprivate var tableForImport: String? {
    guard outcome == .unrecognised, case .plain(let point)? = reason?.points.first else {
      return nil
    }
    return switch point {
    case .garminTable: "the list of activities of Garmin Connect"
    case .runkeeperTable: "the list of activities of Runkeeper"
    case .ownLog: "a log kept by hand"
    default: nil
    }
  }
}
