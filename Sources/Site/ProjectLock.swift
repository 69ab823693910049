import Foundation

/// Held while a report is written, so that two builds do not mix their pages.
///
/// The system lets go of it when the program ends, however it ends.
final class ProjectLock {
  private let descriptor: Int32

  init(path: String) throws(SiteError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path: path)
    }
  }

  deinit { close(descriptor) }
}
