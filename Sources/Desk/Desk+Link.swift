import Foundation
import Ingest
import TrainingStore

/// What linking a folder of originals did.
package struct LinkAnswer: Sendable {
  /// The name of the folder from now on.
  package var root: String
  /// Files that activities were read from.
  package var fileCount: Int
  /// Of which the folder holds the original.
  package var foundCount: Int
  package var newCount: Int
  /// Found again in another place than they were.
  package var movedCount: Int
  /// Would be found again here, if it had been asked for.
  package var waitingCount: Int
}

extension Desk {
  /// Remembers where the originals of activities lie.
  ///
  /// - Parameters:
  ///   - folder: that holds exports or recordings.
  ///   - name: what the folder is called; its own name if `nil`.
  ///   - relinks: whether originals that are gone from where they lay may be linked to this folder.
  /// - Throws: why the folder cannot be linked.
  /// - Returns: how many originals were found.
  package func link(
    _ folder: String, named name: String?, relinks: Bool
  ) throws(Refusal) -> LinkAnswer {
    try refusing {
      let store = try openStore()
      let unpacking = UnpackingFolder(besideStore: store.path)
      defer { unpacking.remove() }
      let receipt = try linkOriginals(
        in: URL(fileURLWithPath: folder).standardizedFileURL.path, named: name, relinks: relinks,
        into: store, unpacking: unpacking.path)
      return LinkAnswer(
        root: receipt.root, fileCount: receipt.fileCount, foundCount: receipt.foundCount,
        newCount: receipt.newCount, movedCount: receipt.movedCount,
        waitingCount: receipt.waitingCount)
    }
  }
}
