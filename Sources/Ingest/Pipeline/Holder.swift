import Archives
import Diagnostics
import Foundation
import TrainingStore

/// Files that lie together: in a zip, in a folder, or one alone.
struct Holder: Sendable {
  /// What messages call it, outermost first.
  var names: [String]
  /// In the order of the zip, or by path.
  var sources: [Source]
  /// The zip they lie in; `nil` for files on disk.
  var archive: ArchiveSource?
  /// Tells a zip by what it lists; `nil` for files on disk.
  var identity: UInt64?
  /// When the zip on disk was last changed, which tells a damaged copy from a good one.
  var modified: Int64 = 0
}

extension Holder {
  /// A zip, with its directory read and nothing else.
  init(_ archive: Archive, names: [String], modified: Int64) {
    self.names = names
    self.modified = modified
    self.archive = archive.source
    sources = archive.entries.filter { !$0.isDirectory }.map { entry in
      Source(
        containers: names, entry: entry.name, location: .member(entry), size: entry.byteCount,
        checksum: entry.crc)
    }
    identity = containerIdentity(of: sources.compactMap(\.identity), reader: readerVersion)
  }

  /// A folder with everything below it, or a single file.
  ///
  /// Links to folders are not followed, so that no circle can be walked.
  init(path: String) {
    archive = nil
    identity = nil
    let url = URL(fileURLWithPath: path).standardizedFileURL
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      names = []
      sources = [Self.source(url.path, entry: url.lastPathComponent, in: [])].compactMap { $0 }
      return
    }
    names = [url.lastPathComponent]
    let root = names
    let below = FileManager.default.enumerator(atPath: url.path)
    var entries: [String] = []
    while let entry = below?.nextObject() as? String { entries.append(entry) }
    sources = entries.sorted().compactMap {
      Self.source(url.path + "/" + $0, entry: $0, in: root)
    }
  }

  private static func source(_ path: String, entry: String, in names: [String]) -> Source? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Source(
      containers: names, entry: entry, location: .disk(path: path), size: Int(status.st_size),
      checksum: nil)
  }
}

extension Holder {
  /// Tells this very copy of a zip; `nil` for files on disk.
  var copyIdentity: UInt64? {
    identity.map {
      containerIdentity(of: [$0, UInt64(bitPattern: modified)], reader: readerVersion)
    }
  }
}

/// The version of the code that judges files.
///
/// Raised when it learns to read more: files it could not use before are then opened again.
let readerVersion = 5

/// When a file on disk was last changed, in nanoseconds since 1970; `nil` if it is gone.
func modificationTime(_ path: String) -> Int64? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
}

/// The bytes of a file on disk; 0 if it is gone.
func fileSize(_ path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}
