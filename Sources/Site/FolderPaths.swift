import Foundation

/// Where folders really are, and which lies in which.
struct FolderPaths {
  func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Where a path leads when links are followed, also when its end is not there yet.
  func resolved(_ path: String) -> String {
    var rest: [Substring] = []
    var parts = path.split(separator: "/")
    while true {
      let known = "/" + parts.joined(separator: "/")
      if let real = realpath(known, nil) {
        defer { free(real) }
        let whole = String(cString: real).split(separator: "/") + rest.reversed()
        return "/" + whole.joined(separator: "/")
      }
      guard let last = parts.popLast() else { return path }
      rest.append(last)
    }
  }
}
