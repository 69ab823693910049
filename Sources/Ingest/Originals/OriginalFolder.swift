import Archives
import Diagnostics
import Foundation
import Hashing
import TrainingStore

/// The files of a folder that activities were read from, found by their bytes.
struct OriginalFolder {
  /// What was found: the file of the ledger, and the file or the zip that it lies in.
  struct Find {
    var fileID: Int64
    /// Below the folder, without mail addresses.
    var path: String
    var size: Int
    var contentHash: [UInt8]
  }

  /// By path; single files before zips.
  private(set) var finds: [Find] = []

  /// Looks at every file of the folder once, and reads those whose size says that they may be one.
  init(_ folder: String, wanted: [ActivityFile]) {
    let sources = Holder(path: folder).sources
    let bySize = Dictionary(grouping: wanted, by: \.size)
    for source in sources {
      guard case .disk(let path) = source.location, let candidates = bySize[source.size],
        let bytes = try? readFile(path)
      else { continue }
      let sum = checksum(bytes)
      let same = candidates.filter { $0.checksum == sum }
      guard !same.isEmpty else { continue }
      add(same, source, sha256(bytes).bytes)
    }
    let byZip = Dictionary(grouping: wanted.filter { $0.holder != nil }) { $0.holder ?? 0 }
    guard !byZip.isEmpty else { return }
    for source in sources where source.kind == .zip {
      guard case .disk(let path) = source.location else { continue }
      let files = Self.identities(ofZip: path).flatMap { byZip[$0] ?? [] }
      guard !files.isEmpty, let hash = contentHash(ofFile: path) else { continue }
      add(files, source, hash)
    }
  }

  private mutating func add(_ files: [ActivityFile], _ source: Source, _ hash: [UInt8]) {
    finds += files.map {
      Find(fileID: $0.id, path: redacted(source.entry), size: source.size, contentHash: hash)
    }
  }

  /// What the ledger may call a zip and the zips in it, without opening those.
  ///
  /// An identity knows the version of the code that read the zip.
  private static func identities(ofZip path: String) -> [UInt64] {
    guard let archive = try? Archive(path: path) else { return [] }
    let sources = Holder(archive, names: [], modified: 0).sources
    let contents =
      [sources.compactMap(\.identity)]
      + sources.filter { $0.kind == .zip }.map { [$0.identity].compactMap { $0 } }
    return (1...readerVersion).flatMap { reader in
      contents.map { containerIdentity(of: $0, reader: reader) }
    }
  }
}

/// The SHA-256 of a file of any size; `nil` if it cannot be read.
private func contentHash(ofFile path: String) -> [UInt8]? {
  guard let file = FileHandle(forReadingAtPath: path) else { return nil }
  defer { try? file.close() }
  var hash = SHA256()
  do {
    while let chunk = try file.read(upToCount: 1_048_576), !chunk.isEmpty {
      hash.update([UInt8](chunk))
    }
  } catch {
    return nil
  }
  return hash.finish().bytes
}
