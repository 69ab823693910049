import Archives
import Diagnostics
import Foundation
import Training
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
  /// The newest date inside a zip and around it, in Unix seconds.
  var asOf = 0
}

extension Holder {
  /// A zip, with its directory read and nothing else.
  ///
  /// `outerDate` is the newest date of what the zip itself lies in.
  init(_ archive: Archive, names: [String], modified: Int64, outerDate: Int = 0) {
    self.names = names
    self.modified = modified
    self.archive = archive.source
    let entries = archive.entries.filter { !$0.isDirectory }
    let newest = max(entries.lazy.map(\.modified.unixSeconds).max() ?? 0, outerDate)
    asOf = newest
    sources = entries.map { entry in
      var source = Source(
        containers: names, entry: entry.name, location: .member(entry), size: entry.byteCount,
        checksum: entry.crc)
      (source.modified, source.asOf) = (modified, newest)
      return source
    }
    identity = containerIdentity(of: sources.compactMap(\.identity), reader: readerVersion)
  }

  /// A folder with everything below it, or a single file.
  ///
  /// Links to folders are not followed, so that no circle can be walked.
  init(path: String) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    self.init(files: isFolder.boolValue ? [] : [path])
    guard isFolder.boolValue else { return }
    names = [url.lastPathComponent]
    let root = names
    let below = FileManager.default.enumerator(atPath: url.path)
    var entries: [String] = []
    while let entry = below?.nextObject() as? String { entries.append(entry) }
    sources = entries.sorted().compactMap {
      Self.source(url.path + "/" + $0, entry: $0, in: root)
    }
    setDates()
  }

  /// Files that have nothing to do with each other.
  init(files: [String]) {
    names = []
    sources = files.compactMap { path in
      let url = URL(fileURLWithPath: path).standardizedFileURL
      return Self.source(url.path, entry: url.lastPathComponent, in: [])
    }
  }

  /// Gives each file the newest date of the export it belongs to, or of its folder.
  private mutating func setDates() {
    var newest: [Substring: Int] = [:]
    for source in sources {
      let root = Self.root(of: source.entry)
      newest[root] = max(newest[root] ?? 0, Int(source.modified / 1_000_000_000))
    }
    for index in sources.indices {
      sources[index].asOf = newest[Self.root(of: sources[index].entry)] ?? 0
    }
  }

  /// What stands before the folders that every export of Garmin has, else the folder of a file.
  private static func root(of entry: String) -> Substring {
    if let place = entry.range(of: "DI_CONNECT") ?? entry.range(of: "DI-Connect") {
      return entry[..<place.lowerBound]
    }
    return entry.lastIndex(of: "/").map { entry[...$0] } ?? ""
  }

  private static func source(_ path: String, entry: String, in names: [String]) -> Source? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var source = Source(
      containers: names, entry: entry, location: .disk(path: path), size: Int(status.st_size),
      checksum: nil)
    source.modified =
      Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    source.asOf = status.st_mtim.tv_sec
    return source
  }
}

extension ZipTime {
  /// As if the clock of the machine that packed it were UTC; 0 for the first years of the format,
  /// which packers write where they know no date.
  fileprivate var unixSeconds: Int {
    guard year > 1_999, let day = Day(year: year, month: month, day: day) else { return 0 }
    return day.number * 86_400 + hour * 3_600 + minute * 60 + second
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
let readerVersion = 8

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
