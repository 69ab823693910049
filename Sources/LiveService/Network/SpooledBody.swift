import Foundation

/// The bytes of an answer, in a file of ours that is gone when nobody needs it any more.
///
/// Its file is written by one transfer and only read afterwards.
package final class SpooledBody: Sendable {
  package let path: String
  private let descriptor: Int32

  /// Makes an empty one in a folder.
  init(in folder: String) throws(TransportError) {
    var template = Array("\(folder)/body-XXXXXX".utf8CString)
    descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
      throw .noRoom(String(cString: strerror(errno)).lowercased())
    }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  package var count: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Adds bytes; whether there was room for them.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// All of it; an answer that is read like this is a few megabytes at most.
  package func bytes() -> [UInt8] {
    let size = count
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, size - filled, off_t(filled))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        filled += count
      }
    }
  }
}
