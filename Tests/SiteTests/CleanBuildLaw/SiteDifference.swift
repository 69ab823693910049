import Foundation

/// A file that a site built bit by bit has otherwise than a clean one.
struct SiteDifference: CustomStringConvertible {
  let path: String
  /// The lines that are not the same, in their order; `nil` where only the other file has one.
  let lines: [(built: String?, clean: String?)]

  /// Every difference between two sites, by path.
  static func all(built: [String: Data], clean: [String: Data]) -> [SiteDifference] {
    differences(built, clean).map { path in
      let (a, b) = (text(built[path]), text(clean[path]))
      let lines = (0..<max(a.count, b.count)).map { index in
        (
          built: a.indices.contains(index) ? a[index] : nil,
          clean: b.indices.contains(index) ? b[index] : nil
        )
      }
      return SiteDifference(path: path, lines: lines.filter { $0.built != $0.clean })
    }
  }

  private static func text(_ data: Data?) -> [String] {
    guard let data else { return [] }
    return String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  /// The path and the first lines that differ.
  var description: String {
    guard let first = lines.first else { return path + ": other bytes" }
    let (built, clean) = Self.cut(first.built ?? "no such line", first.clean ?? "no such line")
    return "\(path): \(lines.count) lines, the first\n    built bit by bit: \(built)\n"
      + "    built clean:      \(clean)"
  }

  /// What is around the first place where two long lines differ.
  private static func cut(_ a: String, _ b: String) -> (String, String) {
    let same = zip(a, b).prefix { $0 == $1 }.count
    let start = max(0, same - 60)
    func part(_ line: String) -> String {
      (start > 0 ? "…" : "") + line.dropFirst(start).prefix(160)
        + (line.count > start + 160 ? "…" : "")
    }
    return (part(a), part(b))
  }
}
