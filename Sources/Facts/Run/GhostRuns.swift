import Hashing
package import Training

/// A route in few points; empty without places.
///
/// Kept as columns, which are hashed and fingerprinted at once.
package struct Track: Hashable, Sendable, Encodable {
  private var latitudes: [Double]
  private var longitudes: [Double]

  package init(points: [GeoPoint]) {
    latitudes = points.map(\.latitude)
    longitudes = points.map(\.longitude)
  }

  package var points: [GeoPoint] {
    zip(latitudes, longitudes).map { GeoPoint(latitude: $0, longitude: $1) }
  }

  /// Whether there is a line to draw.
  package var isLine: Bool { latitudes.count > 1 }
}

/// Earlier runs that began near a run: drawn pale below it, they take the place of a map.
///
/// Only earlier ones, so that a new run changes no old page.
enum GhostRuns {
  static let most = 8
  /// How many earlier activities are looked at.
  static let reach = 150

  /// Their routes, latest first.
  static func tracks(of index: Int, in season: Season) -> [Digested<Track>] {
    positions(of: index, in: season.briefs).map { season.lines[$0].value.thumbnail }
  }

  /// Where they are among the entries, latest first.
  static func positions(of index: Int, in briefs: [EntryBrief]) -> [Int] {
    let brief = briefs[index]
    guard brief.isRun, brief.latitude.isFinite else { return [] }
    var found: [Int] = []
    var position = index - 1
    while position >= max(0, index - reach), found.count < most {
      let other = briefs[position]
      // About 6 km north and south, and as much east and west in middle latitudes.
      if other.isRun, abs(other.latitude - brief.latitude) < 0.05,
        abs(other.longitude - brief.longitude) < 0.08,
        !found.contains(where: { areAlike(briefs[$0], other) }),
        !areAlike(brief, other)
      {
        found.append(position)
      }
      position -= 1
    }
    return found
  }

  /// Whether two runs are so much of a length that they are probably one route.
  private static func areAlike(_ a: EntryBrief, _ b: EntryBrief) -> Bool {
    abs(a.distanceMeters / b.distanceMeters - 1) < 0.02
  }
}
