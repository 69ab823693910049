import Diagnostics
import Foundation
package import TrainingStore

/// What linking a folder did.
package struct LinkReceipt: Hashable, Sendable {
  /// The name of the folder from now on.
  package var root: String
  /// Files that activities were read from.
  package var fileCount = 0
  /// Of which the folder holds the original.
  package var foundCount = 0
  package var newCount = 0
  /// Found again in another place than they were.
  package var movedCount = 0
  /// Would be found again here, if it had been asked for.
  package var waitingCount = 0
}

/// Remembers where the originals of activities lie: their content hash and their path below a
/// folder.
///
/// Nothing is copied or changed but the store. A file that is linked in another folder and still
/// lies there stays linked there.
///
/// - Parameters:
///   - folder: absolute.
///   - name: what the folder is called; its own name if `nil`.
///   - relinks: whether originals that are gone from where they lay may be linked to this folder.
///   - store: what knows the files by their bytes.
///   - unpacking: a folder for what has to be unpacked to be looked at; it need not be there.
/// - Returns: how many were found, and what that changed.
/// - Throws: a diagnostic when the folder is not there or its name is that of another one.
package func linkOriginals(
  in folder: String, named name: String?, relinks: Bool, into store: TrainingStore,
  unpacking: String
) throws -> LinkReceipt {
  let root = try root(for: folder, named: name, relinks: relinks, in: store)
  let roots = Dictionary(
    try store.originalRoots().map { ($0.name, $0.path) }, uniquingKeysWith: { $1 })
  let known = Dictionary(
    try store.originals().map { ($0.fileID, $0) }, uniquingKeysWith: { $1 })
  let wanted = try store.activitySourceFiles()
  var receipt = LinkReceipt(root: root.name, fileCount: wanted.count)
  var saved: [Original] = []
  var lookup = OriginalLookup()
  let finds = OriginalFolder(folder, wanted: wanted, unpacking: unpacking).finds
  for (id, found) in Dictionary(grouping: finds, by: \.fileID).sorted(by: { $0.key < $1.key }) {
    guard let first = found.first else { continue }
    receipt.foundCount += 1
    let old = known[id]
    if let old, old.root == root.name, found.contains(where: { $0.path == old.path }) {
      if roots[old.root] != root.path { receipt.movedCount += 1 }
      continue
    }
    if let old, old.root != root.name, let place = roots[old.root],
      lookup.size(of: old.path, below: place) == old.size
    {
      continue
    }
    if old != nil, !relinks {
      receipt.waitingCount += 1
      continue
    }
    if old == nil { receipt.newCount += 1 } else { receipt.movedCount += 1 }
    saved.append(
      Original(
        fileID: id, root: root.name, path: first.path, size: first.size,
        contentHash: first.contentHash))
  }
  try store.write { writer in
    try writer.save(root)
    for original in saved { try writer.save(original) }
    try writer.removeEmptyOriginalRoots()
  }
  return receipt
}

/// The folder with its name: the one it has already, the one that was asked for, or its own.
private func root(
  for folder: String, named name: String?, relinks: Bool, in store: TrainingStore
) throws -> OriginalRoot {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
  else {
    throw Diagnostic.error(
      "there is no folder \(folder)", help: "name the folder that holds your exports or .fit files")
  }
  let roots = try store.originalRoots()
  if name == nil, let same = roots.first(where: { $0.path == folder }) { return same }
  let name = name ?? URL(fileURLWithPath: folder).lastPathComponent
  if let other = roots.first(where: { $0.name == name }), other.path != folder, !relinks {
    let isThere = FileManager.default.fileExists(atPath: other.path)
    throw Diagnostic.error(
      "the name ‘\(name)’ is that of \(other.path)",
      help: isThere
        ? "give this folder another name with --name"
        : "if that folder was moved here, say so with --relink; else use --name")
  }
  return OriginalRoot(name: name, path: folder)
}

/// A folder of originals, and how many of them are where they were.
package struct OriginalRootState: Hashable, Sendable {
  package var root: OriginalRoot
  package var fileCount = 0
  /// Of which nothing of their size lies at their path.
  package var missingCount = 0
}

/// Looks whether the originals still lie where they were linked, by folder; reads none of them.
package func originalStates(in store: TrainingStore) throws -> [OriginalRootState] {
  let originals = Dictionary(grouping: try store.originals(), by: \.root)
  var lookup = OriginalLookup()
  return try store.originalRoots().map { root in
    var state = OriginalRootState(root: root)
    var last: (path: String, size: Int?)?
    for original in originals[root.name] ?? [] {
      state.fileCount += 1
      // All files of one zip stand in a row.
      let size =
        last?.path == original.path
        ? last?.size : lookup.size(of: original.path, below: root.path)
      last = (original.path, size)
      if size != original.size { state.missingCount += 1 }
    }
    return state
  }
}
