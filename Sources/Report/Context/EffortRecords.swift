import Metrics
import Training

/// The fastest stretches of all runs that count, by distance.
struct EffortRecords: Sendable {
  /// The fastest stretch of one distance in one run.
  struct Entry: Sendable {
    /// The run's position among the report's entries.
    var position: Int
    var day: Day
    var effort: BestEffort

    var secondsPerKilometer: Double { effort.seconds / effort.distanceMeters * 1_000 }
  }

  /// For each distance looked for, its efforts from the oldest run to the latest.
  private(set) var byDistance: [[Entry]]
  /// By year and distance, the seconds from the fastest on.
  private var ranked: [Int: [[Double]]] = [:]

  init(_ entries: ArraySlice<ActivityEntry>) {
    byDistance = Array(repeating: [], count: effortDistances.count)
    for (position, entry) in zip(entries.indices, entries) where entry.isRun {
      guard let efforts = entry.derived?.bestEfforts, !efforts.isEmpty else { continue }
      let year = entry.day.year
      for effort in efforts {
        guard let index = Self.index(of: effort.distanceMeters) else { continue }
        byDistance[index].append(Entry(position: position, day: entry.day, effort: effort))
        ranked[
          year, default: Array(repeating: [], count: effortDistances.count)
        ][index].append(effort.seconds)
      }
    }
    ranked = ranked.mapValues { $0.map { $0.sorted() } }
  }

  var isEmpty: Bool { byDistance.allSatisfy(\.isEmpty) }

  /// The fastest effort over a distance in the runs of some days; the earliest of equals.
  func best(_ distance: Int, from first: Day? = nil, through last: Day? = nil) -> Entry? {
    var best: Entry?
    for entry in byDistance[distance].reversed() {
      if let first, entry.day < first { break }
      if let last, entry.day > last { continue }
      if best.map({ entry.effort.seconds <= $0.effort.seconds }) ?? true { best = entry }
    }
    return best
  }

  /// The place of an effort among those over its distance in a year, and how many there are.
  func rank(of effort: BestEffort, in year: Int) -> (place: Int, count: Int)? {
    guard let index = Self.index(of: effort.distanceMeters), let all = ranked[year]?[index],
      !all.isEmpty
    else { return nil }
    // How many are faster, by halves.
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < effort.seconds { low = middle + 1 } else { high = middle }
    }
    return (low + 1, all.count)
  }

  /// Which of the distances looked for this is.
  static func index(of meters: Double) -> Int? {
    effortDistances.firstIndex { abs($0 - meters) < 0.5 }
  }
}

extension Dependencies {
  /// Every effort of every run, and where the runs' pages lie.
  mutating func add(effortsOf report: Report) {
    for entry in report.counted {
      guard let derived = entry.derived, !derived.bestEfforts.isEmpty else { continue }
      add(entry.path)
      add(entry.day)
      for effort in derived.bestEfforts {
        add(effort.distanceMeters)
        add(effort.seconds)
      }
    }
  }
}
