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
        let bytes = Self.renaming(fontNames, in: file.bytes)
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

  /// The bytes with the new name for each old one, in one pass: a new name may end like an old one.
  ///
  /// A name that another letter stands before is a part of another name.
  private static func renaming(
    _ names: [(old: String, new: String)], in bytes: [UInt8]
  ) -> [UInt8] {
    let names = names.map { (old: Array($0.old.utf8), new: Array($0.new.utf8)) }
    let first = Set(names.compactMap(\.old.first))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      if first.contains(bytes[index]), index == 0 || !isInName(bytes[index - 1]),
        let name = names.first(where: { bytes[index...].starts(with: $0.old) })
      {
        result += name.new
        index += name.old.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Whether a byte may stand within the name of a file: a letter, a digit, `-`, `_` or `.`.
  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }

  /// `assets/style.css` as `assets/style-1a2b3c4d.css`.
  private static func hashed(_ path: String, _ bytes: [UInt8]) -> String {
    let digits = sha256(bytes).hex.prefix(8)
    guard let dot = path.lastIndex(of: ".") else { return path + "-" + digits }
    return path[..<dot] + "-" + digits + path[dot...]
  }
}
