import Metrics
import Training

/// Whether the runner has become faster.
package enum RecordsFinding: Hashable, Sendable, Encodable {
  /// Distances whose best ever is from the last 90 days, and was run before them.
  case fastestEver(overMeters: [Double])
  /// The last 90 days over the distance that says most, as a share slower than ever.
  case offBest(meters: Double, seconds: Double, share: Double)
  /// There are efforts, but none of the last 90 days beside one from before them.
  case stretches
  /// There are no efforts.
  case wholeRuns
}

/// A best of the last 90 days.
package struct RecentBest: Hashable, Sendable, Encodable {
  package var meters: Double
  package var seconds: Double
  /// The best ever; `nil` where this is it.
  package var everSeconds: Double?
}

/// How many of the bests are of this year.
package enum YearBestsFinding: Hashable, Sendable, Encodable {
  /// There is one distance alone.
  case oneDistance(meters: Double)
  /// Nothing was run before this year; the shortest and the longest distance.
  case firstYear(count: Int, shortest: Double, longest: Double)
  case all(count: Int, year: Int)
  case some(count: Int, of: Int, year: Int)
}

/// The pace that was held for a length of time that says much.
package enum PaceCurveFinding: Hashable, Sendable, Encodable {
  /// Nothing of that length was run before the last 90 days.
  case first(seconds: Double, secondsPerKilometer: Double)
  case best(seconds: Double, secondsPerKilometer: Double)
  case behind(seconds: Double, lately: Double, best: Double)
  /// No run of that length has a distance.
  case unknown
}

/// The longest distance with a fastest whole run, one of several if any is.
package struct WholeRunsFinding: Hashable, Sendable, Encodable {
  package var meters: Double
  package var seconds: Double
  /// How many runs were about as long.
  package var count: Int
}

extension RecordsFinding {
  package init(_ rows: [RecordRow]) {
    let fresh = rows.filter(\.isRecent).map(\.meters)
    if !fresh.isEmpty {
      self = .fastestEver(overMeters: fresh)
    } else if let row = Self.reference(rows), let seconds = row.recentSeconds, let gap = row.gap {
      self = .offBest(meters: row.meters, seconds: seconds, share: gap)
    } else {
      self = rows.isEmpty ? .wholeRuns : .stretches
    }
  }

  /// The distance that says most: 10 km, else 5 km, else the longest of the last 90 days.
  private static func reference(_ rows: [RecordRow]) -> RecordRow? {
    let now = rows.filter { $0.recentSeconds != nil && !$0.isNew }
    return now.first { $0.meters == 10_000 } ?? now.first { $0.meters == 5_000 } ?? now.last
  }
}

extension RecentBest {
  /// Over 1, 5 and 10 km, where the last 90 days have one beside one from before them.
  package static func all(_ rows: [RecordRow]) -> [RecentBest] {
    rows.filter { [1_000, 5_000, 10_000].contains($0.meters) && !$0.isNew }.compactMap { row in
      row.recentSeconds.map {
        RecentBest(
          meters: row.meters, seconds: $0, everSeconds: row.isRecent ? nil : row.seconds)
      }
    }
  }
}

extension YearBestsFinding {
  package init(_ rows: [RecordRow], year: Int) {
    let count = rows.count { $0.day.year == year }
    guard let first = rows.first, let last = rows.last, rows.count > 1 else {
      self = .oneDistance(meters: rows.first?.meters ?? 0)
      return
    }
    self =
      rows.allSatisfy(\.isOfThisYear)
      ? .firstYear(count: count, shortest: first.meters, longest: last.meters)
      : count == rows.count
        ? .all(count: count, year: year) : .some(count: count, of: rows.count, year: year)
  }
}

extension PaceCurveFinding {
  /// Of twenty minutes, or of the longest that the last 90 days have.
  package init(_ curves: PaceCurves) {
    let (now, ever) = (curves.now, curves.ever)
    let wanted = paceCurveSeconds.firstIndex(of: 1_200) ?? 0
    let index = min(wanted, now.count - 1)
    guard index >= 0, now.paces[index].isFinite, ever.paces[index].isFinite else {
      self = .unknown
      return
    }
    let (lately, best) = (now.paces[index], ever.paces[index])
    let length = paceCurveSeconds[index]
    guard index < curves.countBefore else {
      self = .first(seconds: length, secondsPerKilometer: best)
      return
    }
    self =
      lately > best * 1.001
      ? .behind(seconds: length, lately: lately, best: best)
      : .best(seconds: length, secondsPerKilometer: best)
  }
}

extension WholeRunsFinding {
  /// `nil` without any.
  package init?(_ records: [WholeRunRecord]) {
    guard let record = records.last(where: { $0.candidates > 1 }) ?? records.last else {
      return nil
    }
    self.init(meters: record.meters, seconds: record.seconds, count: record.candidates)
  }
}
