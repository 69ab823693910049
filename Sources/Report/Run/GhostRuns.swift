import Facts
import Training
import Wording

/// Earlier runs that began near a run: drawn pale below it, they take the place of a map.
///
/// Only earlier ones, so that a new run changes no old page.
struct GhostRuns {
  /// Positions among the report's entries, latest first.
  let positions: [Int]

  static let most = 8
  /// How many earlier activities are looked at.
  static let reach = 150

  init(of index: Int, in report: Report) {
    let brief = report.briefs[index]
    guard brief.latitude.isFinite else {
      positions = []
      return
    }
    var found: [Int] = []
    var position = index - 1
    while position >= max(0, index - Self.reach), found.count < Self.most {
      let other = report.briefs[position]
      // About 6 km north and south, and as much east and west in middle latitudes.
      if other.isRun, abs(other.latitude - brief.latitude) < 0.05,
        abs(other.longitude - brief.longitude) < 0.08,
        !found.contains(where: { Self.areAlike(report.briefs[$0], other) }),
        !Self.areAlike(brief, other)
      {
        found.append(position)
      }
      position -= 1
    }
    positions = found
  }

  /// Whether two runs are so much of a length that they are probably one route.
  private static func areAlike(_ a: EntryBrief, _ b: EntryBrief) -> Bool {
    abs(a.distanceMeters / b.distanceMeters - 1) < 0.02
  }
}
