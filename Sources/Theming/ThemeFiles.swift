import Foundation
import Hashing
import ThemeAssets

/// The files of a theme by their path inside its folder, and where each came from.
struct ThemeFiles: Sendable {
  struct File: Sendable {
    var bytes: [UInt8]
    /// The file as messages name it.
    var name: String
    var isBuiltIn = false
  }

  private(set) var files: [String: File] = [:]

  /// Every path in byte order.
  var paths: [String] { files.keys.sorted() }

  subscript(path: String) -> File? { files[path] }

  /// The fingerprint of the files at some paths, names and contents.
  func fingerprint(of isIncluded: (String) -> Bool) -> Fingerprint {
    Fingerprint.of { builder in
      for path in paths where isIncluded(path) {
        builder.combine(path)
        if let file = files[path] { builder.combine(file.bytes) }
      }
    }
  }

  /// The built-in theme.
  static var plain: ThemeFiles {
    var theme = ThemeFiles()
    for index in 0..<theme_file_count() {
      let file = theme_file_at(index)
      let path = String(cString: file.path)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      theme.files[path] = File(bytes: bytes, name: "plain/" + path, isBuiltIn: true)
    }
    return theme
  }

  /// The same with every file of a folder in place of its own one.
  ///
  /// Hidden files and what a link points to outside the folder are left out.
  func overridden(by folder: URL) throws -> ThemeFiles {
    var theme = self
    // What describes the built-in theme does not describe another one.
    for path in ["theme.toml", "NOTICE"] { theme.files[path] = nil }
    let root = folder.resolvingSymlinksInPath().path
    for path in try Self.paths(in: folder) {
      let file = folder.appendingPathComponent(path).resolvingSymlinksInPath()
      guard file.path.hasPrefix(root + "/") else { continue }
      let name = folder.lastPathComponent + "/" + path
      theme.files[path] = File(bytes: [UInt8](try Data(contentsOf: file)), name: name)
    }
    return theme
  }

  /// The files below a folder, in byte order.
  private static func paths(in folder: URL, below prefix: String = "") throws -> [String] {
    let keys: [URLResourceKey] = [.isDirectoryKey, .isRegularFileKey]
    let children = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    var paths: [String] = []
    for child in children {
      let values = try child.resolvingSymlinksInPath().resourceValues(forKeys: Set(keys))
      let path = prefix + child.lastPathComponent
      if values.isDirectory == true {
        paths += try Self.paths(in: child, below: path + "/")
      } else if values.isRegularFile == true {
        paths.append(path)
      }
    }
    return paths.sorted()
  }
}
