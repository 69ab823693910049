import Hashing

/// A theme's assets under the names they have in a site.
///
/// Styles and fonts get a hash of their contents into the name, so that browsers may keep them for
/// good; styles then name the fonts by it. What browsers look for at the root goes there.
struct PublishedAssets {
  private(set) var assets: [ThemeAsset] = []
  private(set) var stylePath = "assets/style.css"

  private static let atRoot = ["icon.svg", "robots.txt", "site.webmanifest"]

  init(_ files: ThemeFiles) {
    var fontNames: [(old: String, new: String)] = []
    let paths = files.paths.filter { $0.hasPrefix("assets/") }
    for path in paths where Self.isFont(path) {
      guard let file = files[path] else { continue }
      let hashed = Self.hashed(path, file.bytes)
      fontNames.append((String(path.dropFirst(7)), String(hashed.dropFirst(7))))
      assets.append(ThemeAsset(path: hashed, bytes: file.bytes))
    }
    // Longer names first: `a.woff` stands in `a.woff2`.
    fontNames.sort { $0.old.count > $1.old.count }
    for path in paths where !Self.isFont(path) {
      guard let file = files[path] else { continue }
      let name = String(path.dropFirst(7))
      if path.hasSuffix(".css") {
        var bytes = file.bytes
        for font in fontNames {
          bytes = Self.replacing(Array(font.old.utf8), with: Array(font.new.utf8), in: bytes)
        }
        let hashed = Self.hashed(path, bytes)
        if path == "assets/style.css" { stylePath = hashed }
        assets.append(ThemeAsset(path: hashed, bytes: bytes))
      } else {
        assets.append(ThemeAsset(path: Self.atRoot.contains(name) ? name : path, bytes: file.bytes))
      }
    }
    assets.sort { $0.path < $1.path }
  }

  private static func isFont(_ path: String) -> Bool {
    [".woff2", ".woff", ".ttf", ".otf"].contains { path.hasSuffix($0) }
  }

  private static func replacing(_ old: [UInt8], with new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard let first = old.first else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var rest = bytes[...]
    while let index = rest.firstIndex(of: first) {
      result += rest[..<index]
      let isMatch = rest[index...].starts(with: old)
      result += isMatch ? new : [first]
      rest = rest[(index + (isMatch ? old.count : 1))...]
    }
    return result + rest
  }

  /// `assets/style.css` as `assets/style-1a2b3c4d.css`.
  private static func hashed(_ path: String, _ bytes: [UInt8]) -> String {
    let digits = sha256(bytes).hex.prefix(8)
    guard let dot = path.lastIndex(of: ".") else { return path + "-" + digits }
    return path[..<dot] + "-" + digits + path[dot...]
  }
}
