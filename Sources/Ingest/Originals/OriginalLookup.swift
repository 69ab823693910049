import Diagnostics
import Foundation

/// Finds originals again by the paths the store keeps, from which mail addresses are left out.
struct OriginalLookup {
  /// The names in a folder that hold an address, by what is kept of them.
  private var names: [String: [String: String]] = [:]

  /// The bytes of the file at a path below a folder; `nil` if there is none.
  mutating func size(of path: String, below root: String) -> Int? {
    var place = root
    for part in path.split(separator: "/") {
      let name = part.contains("…") ? name(String(part), in: place) : String(part)
      place += "/" + name
    }
    var status = stat()
    guard stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The name as it is on disk.
  private mutating func name(_ kept: String, in folder: String) -> String {
    if names[folder] == nil {
      let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      names[folder] = Dictionary(
        all.filter { $0.contains("@") }.sorted().map { (redacted($0), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    return names[folder]?[kept] ?? kept
  }
}
