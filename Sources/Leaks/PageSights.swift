import Routes

/// What a page shows that lies in space, and of which activity it says so.
package struct Sight: Sendable {
  enum Kind: Sendable {
    /// The page is the activity's own.
    case page(isAbout: PrintedTotals)
    case way(DrawnWay)
    case profile
  }

  var file: String
  var line: Int
  /// The path of the activity's page.
  package var outing: String
  var kind: Kind
}

/// A way as a page draws it.
struct DrawnWay: Hashable, Sendable {
  /// The width and height of the box it is drawn in.
  var width = 0.0
  var height = 0.0
  /// What is drawn of the way, each line as far as it goes.
  var lines: [[PlanarPoint]] = []
  /// All vertices and marks, those of other ways among them, none twice.
  var vertices: Set<PlanarPoint> = []
  /// Whether it is small, and told in steps of more than ten meters.
  var isStamp = false
}

extension SiteFile {
  /// All that a page shows in space; `isOuting` knows the paths of activities' own pages.
  package func sights(isOuting: (String) -> Bool) -> [Sight] {
    guard path.hasSuffix(".html") else { return [] }
    var sights: [Sight] = []
    var lines = LineCounter()
    let own = isOuting(path) ? path : nil
    if let own {
      sights.append(
        Sight(file: path, line: 1, outing: own, kind: .page(isAbout: PrintedTotals(in: bytes))))
      for mark in ["class=\"ele\"", "class=\"l pace\"", "id=\"splits\""] {
        guard let offset = bytes.offsets(of: mark).first else { continue }
        var before = LineCounter()
        let line = before.line(of: offset, in: bytes)
        sights.append(Sight(file: path, line: line, outing: own, kind: .profile))
        break
      }
    }
    for drawing in bytes.drawings {
      // A stamp in a list is that of the page its row leads to.
      let target = own ?? bytes.link(after: drawing.range.upperBound).flatMap { resolved($0) }
      sights.append(
        Sight(
          file: path, line: lines.line(of: drawing.range.lowerBound, in: bytes),
          outing: target ?? "", kind: .way(drawing.way)))
    }
    return sights
  }

  /// How many ways a page draws.
  package var wayCount: Int { path.hasSuffix(".html") ? bytes.drawings.count : 0 }

  /// Whether words stand on a page that the runner wrote.
  package var hasNote: Bool {
    path.hasSuffix(".html") && !bytes.offsets(of: "class=\"prose\"").isEmpty
  }

  /// Where a link of this page leads within the site.
  private func resolved(_ link: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.prefix(while: { $0 != "#" && $0 != "?" }).split(separator: "/")
    where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}

/// Counts lines on the way through a file.
struct LineCounter {
  private var (offset, line) = (0, 1)

  /// The line of a byte; offsets come in order.
  mutating func line(of wanted: Int, in bytes: [UInt8]) -> Int {
    line += bytes[offset..<max(offset, wanted)].count { $0 == 0x0A }
    offset = max(offset, wanted)
    return line
  }
}

extension [UInt8] {
  /// The address that the next link leads to.
  fileprivate func link(after offset: Int) -> String? {
    let end = Swift.min(count, offset + 600)
    let near = Array(self[Swift.min(offset, end)..<end])
    guard let start = near.offsets(of: "href=\"").first.map({ $0 + 6 }),
      let close = near[start...].firstIndex(of: 0x22)
    else { return nil }
    return near.text(start..<close)
  }
}
