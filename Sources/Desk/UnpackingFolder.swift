import Foundation

/// A folder beside the store for what an ingest unpacks, gone when the ingest is over.
///
/// It is named after the process, so that the next ingest can tell and remove what one that was
/// killed left behind.
struct UnpackingFolder {
  private static let prefix = ".unpacking-"

  let path: String

  init(besideStore store: String) {
    let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
    path = folder + "/" + Self.prefix + String(getpid())
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(Self.prefix) && Self.isLeftOver(name) {
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  func make() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Whether the process that made it is no more.
  private static func isLeftOver(_ name: String) -> Bool {
    guard let process = pid_t(name.dropFirst(prefix.count)) else { return false }
    return process != getpid() && kill(process, 0) != 0 && errno == ESRCH
  }
}
