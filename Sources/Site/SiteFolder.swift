import Foundation

/// The output folder, written so that a reader sees the old page or the new one, never half.
///
/// No `fsync`: a site can be built again. A file whose bytes are already there is not touched.
struct SiteFolder: Sendable {
  /// Begins the names of files that are being written.
  private static let partial = ".openrun-partial-"

  let path: String

  /// Makes the folder, and those it lies in, unless they are there.
  func make() throws(SiteError) { try makeFolder(path) }

  /// Makes the folder and clears what a build that was killed left behind, also in the folders
  /// directly below, where the site's pages lie.
  func prepare() throws(SiteError) {
    try make()
    for folder in [path] + names(in: path).map({ path + "/" + $0 }) {
      for name in names(in: folder) where name.hasPrefix(Self.partial) {
        unlink(folder + "/" + name)
      }
    }
  }

  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Writes one file unless it holds these bytes already, and tells which, with its stamp.
  ///
  /// The number tells apart the files being written at the same time.
  func write(_ bytes: [UInt8], to file: String, number: Int) throws(SiteError) -> (
    written: Bool, stamp: FileStamp
  ) {
    let target = path + "/" + file
    if let stamp = FileStamp(path: target), stamp.size == bytes.count,
      holds(bytes, at: target)
    {
      return (false, stamp)
    }
    // Beside the page: to rename across folders, two workers would wait for one another.
    let parent = String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)])
    let temporary = parent + "/" + Self.partial + String(number)
    if access(parent, F_OK) != 0 { try makeFolder(parent) }
    try writeAll(bytes, to: temporary)
    guard rename(temporary, target) == 0 else {
      let reason = errno
      unlink(temporary)
      throw .cannotWrite(path: target, errno: reason)
    }
    guard let stamp = FileStamp(path: target) else {
      throw .cannotWrite(path: target, errno: errno)
    }
    return (true, stamp)
  }

  /// Removes a file of an earlier build, and the folders it leaves empty.
  func remove(_ file: String) throws(SiteError) {
    let whole = path + "/" + file
    guard unlink(whole) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw .cannotRemove(path: whole, errno: errno)
    }
    var parts = file.split(separator: "/").dropLast()
    while !parts.isEmpty, rmdir(path + "/" + parts.joined(separator: "/")) == 0 {
      parts = parts.dropLast()
    }
  }

  private func holds(_ bytes: [UInt8], at target: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: target) else { return false }
    return data.count == bytes.count && data.elementsEqual(bytes)
  }

  private func writeAll(_ bytes: [UInt8], to file: String) throws(SiteError) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(path: file, errno: errno) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, buffer.count - done) } ?? -1
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = errno
        close(descriptor)
        unlink(file)
        throw .cannotWrite(path: file, errno: reason)
      }
      done += count
    }
    guard close(descriptor) == 0 else { throw .cannotWrite(path: file, errno: errno) }
  }

  private func makeFolder(_ folder: String) throws(SiteError) {
    guard mkdir(folder, 0o755) != 0 else { return }
    let reason = errno
    switch reason {
    case EEXIST:
      var status = stat()
      guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw .cannotWrite(path: folder, errno: ENOTDIR)
      }
    case ENOENT:
      let parent = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
      guard !parent.isEmpty else { throw .cannotWrite(path: folder, errno: reason) }
      try makeFolder(String(parent))
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw .cannotWrite(path: folder, errno: errno)
      }
    default: throw .cannotWrite(path: folder, errno: reason)
    }
  }
}
