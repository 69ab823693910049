import Metrics
import Training

/// The fastest pace that was held for each length of time, in seconds a kilometer.
package struct PaceCurve: Hashable, Sendable, Encodable {
  /// For each of the lengths of time that are looked for, shortest first; it ends where no run is
  /// as long, and where nobody ran any more; it is NaN where no run has a distance.
  package private(set) var paces: [Double]
  /// Whether it ends where the best of so long a time was slower than anybody walks.
  package private(set) var endsInStanding: Bool

  /// A pace that is told, at most: slower ones are of files whose time stands or jumps.
  package static let slowest = 1_200.0

  package var count: Int { paces.count }

  package init(_ runs: [ActivityEntry]) {
    var meters: [Double] = []
    for run in runs {
      for (index, way) in (run.derived?.furthestMeters ?? []).enumerated() {
        if index < meters.count {
          meters[index] = max(meters[index], way)
        } else {
          meters.append(way)
        }
      }
    }
    let all = zip(paceCurveSeconds, meters).map { $1 > 0 ? $0 / $1 * 1_000 : .nan }
    paces = Array(all.prefix { !($0 > Self.slowest) })
    endsInStanding = paces.count < all.count
  }
}

/// The pace curve of the last 90 days over that of all time.
package struct PaceCurves: Hashable, Sendable, Encodable {
  package var now: PaceCurve
  package var ever: PaceCurve
  /// How many lengths of time were run before the last 90 days: a best of the others has bettered
  /// nothing.
  package var countBefore: Int

  /// In seconds, what the places of the curves stand for.
  package static let lengths = paceCurveSeconds

  /// Whether all there is, is of the last 90 days.
  package var isNew: Bool { countBefore == 0 }
}

extension PaceCurves {
  /// `nil` where one of them has fewer than three lengths of time.
  package init?(_ season: Season) {
    let first = season.today - (Season.recentDays - 1)
    let runs = season.runs
    ever = PaceCurve(runs)
    now = PaceCurve(runs.filter { $0.day >= first })
    countBefore = PaceCurve(runs.filter { $0.day < first }).count
    guard ever.count >= 3, now.count >= 3 else { return nil }
  }
}
