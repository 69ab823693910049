import Foundation

/// What tells, without reading it, that a file is still the one that was written.
struct FileStamp: Hashable, Sendable {
  var size: Int
  var modifiedNanoseconds: Int

  /// The stamp of a regular file; `nil` when there is none.
  init?(path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    modifiedNanoseconds = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
  }

  init(size: Int, modifiedNanoseconds: Int) {
    self.size = size
    self.modifiedNanoseconds = modifiedNanoseconds
  }
}
