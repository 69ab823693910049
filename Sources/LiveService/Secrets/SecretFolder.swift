import Foundation

/// A folder of secrets, which nobody else on this computer can read.
///
/// The folder is 0700, each file 0600. Files are written whole or not at all; a link in their place,
/// another owner or a looser mode is refused, since somebody else may have read them.
package struct SecretFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// What is in a file; `nil` where there is none.
  ///
  /// - Throws: why it is not trusted, or cannot be read.
  package func read(
    _ name: String, atMost most: Int = 65_536
  ) throws(SecretError) -> [UInt8]? {
    guard try exists() else { return nil }
    let file = path + "/" + name
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw .isLink(path: file) }
      throw .unreadable(path: file, reason: Self.reason(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: file, reason: Self.reason(errno))
    }
    try Self.check(status, path: file, mode: S_IFREG)
    // A secret is a line or two; more of it is something else.
    guard status.st_size <= most else { throw .unreadable(path: file, reason: "it is too large") }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unreadable(path: file, reason: Self.reason(errno)) }
      done += count
    }
    return bytes
  }

  /// Puts a file in place of the one that is there: whoever reads it sees one of both, whole, even
  /// after the power fails.
  package func write(_ bytes: [UInt8], to name: String) throws(SecretError) {
    try make()
    removeAbandoned(name)
    let file = path + "/" + name
    let temporary = "\(path)/.\(name).\(UInt64.random(in: 0 ... .max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: file, reason: Self.reason(errno)) }
    var isWritten = fchmod(descriptor, 0o600) == 0
    var done = 0
    while isWritten, done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      isWritten = count > 0
      done += max(count, 0)
    }
    isWritten = isWritten && fsync(descriptor) == 0
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, rename(temporary, file) == 0 else {
      let reason = Self.reason(errno)
      unlink(temporary)
      throw .unwritable(path: file, reason: reason)
    }
    syncFolder()
  }

  /// Whether there was one.
  @discardableResult
  package func remove(_ name: String) throws(SecretError) -> Bool {
    guard try exists() else { return false }
    let file = path + "/" + name
    if unlink(file) == 0 {
      syncFolder()
      return true
    }
    guard errno == ENOENT else { throw .unwritable(path: file, reason: Self.reason(errno)) }
    return false
  }
}

extension SecretFolder {
  /// Makes the folder where there is none.
  private func make() throws(SecretError) {
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
    } else if errno != EEXIST {
      throw .unwritable(path: path, reason: Self.reason(errno))
    }
    guard try exists() else { throw .unwritable(path: path, reason: "it is gone") }
  }

  /// Whether the folder is there; one that is not to be trusted is an error.
  private func exists() throws(SecretError) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return false }
      throw .unreadable(path: path, reason: Self.reason(errno))
    }
    try Self.check(status, path: path, mode: S_IFDIR)
    return true
  }

  private static func check(
    _ status: stat, path: String, mode: mode_t
  ) throws(SecretError) {
    let kind = status.st_mode & S_IFMT
    if kind == S_IFLNK { throw .isLink(path: path) }
    guard kind == mode else { throw .unreadable(path: path, reason: "it is of another kind") }
    guard status.st_uid == geteuid() else { throw .isOfAnother(path: path) }
    guard status.st_mode & 0o077 == 0 else {
      throw .isLoose(path: path, isFolder: mode == S_IFDIR)
    }
  }

  /// Removes what a program that was killed had begun to write.
  private func removeAbandoned(_ name: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for other in names where other.hasPrefix(".\(name).") {
      var status = stat()
      guard lstat(path + "/" + other, &status) == 0, status.st_mtim.tv_sec < time(nil) - 60 else {
        continue
      }
      unlink(path + "/" + other)
    }
  }

  private func syncFolder() {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }
}

extension SecretFolder {
  /// What one openrun at a time does.
  package enum Lock: String, Sendable { case sync = "lock", renewal = "renewal-lock" }

  /// Does something while no other openrun does the same.
  ///
  /// It waits for the other one; a program that is killed lets go.
  package func locked<Value>(_ what: Lock, _ body: () throws -> Value) throws -> Value {
    try make()
    let lock = path + "/." + what.rawValue
    let descriptor = open(lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw SecretError.unwritable(path: lock, reason: Self.reason(errno))
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw SecretError.unwritable(path: lock, reason: Self.reason(errno))
      }
    }
    return try body()
  }
}

/// Why a secret cannot be used.
package enum SecretError: Error, Hashable, Sendable {
  case isLink(path: String)
  case isOfAnother(path: String)
  /// Others on this computer may read it.
  case isLoose(path: String, isFolder: Bool)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
}
