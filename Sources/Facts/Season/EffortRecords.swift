import Metrics
package import Training

/// The fastest stretches of all runs that count, by distance.
package struct EffortRecords: Sendable {
  /// The fastest stretch of one distance in one run.
  package struct Entry: Hashable, Sendable {
    /// The run's position among the report's entries.
    package var position: Int
    package var day: Day
    package var effort: BestEffort
  }

  /// For each distance looked for, its efforts from the oldest run to the latest.
  package private(set) var byDistance: [[Entry]]
  /// A place among the efforts over a distance in a year, on the day of the run.
  package struct Rank: Hashable, Sendable, Encodable {
    package var place: Int
    /// How many there were in the year so far, this one included.
    package var count: Int
  }

  /// By activity, for each of its best efforts.
  private var ranks: [Int64: [Rank?]] = [:]

  init(_ entries: ArraySlice<ActivityEntry>) {
    byDistance = Array(repeating: [], count: effortDistances.count)
    // By year and distance, the seconds so far, from the fastest on.
    var ranked: [Int: [[Double]]] = [:]
    for (position, entry) in zip(entries.indices, entries) where entry.isRun {
      guard let efforts = entry.derived?.bestEfforts, !efforts.isEmpty else { continue }
      ranks[entry.id] = efforts.map { effort in
        guard let index = Self.index(of: effort.distanceMeters) else { return nil }
        byDistance[index].append(Entry(position: position, day: entry.day, effort: effort))
        return Self.insert(
          effort.seconds,
          into: &ranked[
            entry.day.year, default: Array(repeating: [], count: effortDistances.count)][index])
      }
    }
  }

  /// Puts an effort among those so far and tells its place.
  private static func insert(_ seconds: Double, into sorted: inout [Double]) -> Rank {
    // How many are faster, by halves.
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < seconds { low = middle + 1 } else { high = middle }
    }
    sorted.insert(seconds, at: low)
    return Rank(place: low + 1, count: sorted.count)
  }

  package var isEmpty: Bool { byDistance.allSatisfy(\.isEmpty) }

  /// The day of the first effort over a distance.
  func firstDay(_ distance: Int) -> Day? { byDistance[distance].first?.day }

  /// The fastest effort over a distance in the runs of some days; the earliest of equals.
  package func best(_ distance: Int, from first: Day? = nil, through last: Day? = nil) -> Entry? {
    var best: Entry?
    for entry in byDistance[distance].reversed() {
      if let first, entry.day < first { break }
      if let last, entry.day > last { continue }
      if best.map({ entry.effort.seconds <= $0.effort.seconds }) ?? true { best = entry }
    }
    return best
  }

  /// The places of a run's efforts among those of its year up to that day.
  ///
  /// What comes later changes nothing, so the page of an old run stays as it is.
  package func ranks(of entry: ActivityEntry) -> [Rank?] { ranks[entry.id] ?? [] }

  /// Which of the distances looked for this is.
  package static func index(of meters: Double) -> Int? {
    effortDistances.firstIndex { abs($0 - meters) < 0.5 }
  }
}
