import Hashing
import Training

/// The best thing of a time: a day, what it was, and the run it was in.
package struct ShareBest: Hashable, Sendable, Encodable {
  package enum Kind: Hashable, Sendable, Encodable {
    case race(name: String, seconds: Double)
    /// The fastest over a distance in the year so far, of five efforts at least.
    case fastest(meters: Double, seconds: Double, ShareYear)
    case longestOfYear(ShareYear)
    case longest
  }

  package var kind: Kind
  package var run: ActivityLine
}

extension ShareBest {
  /// Of some of the season's entries; `nil` without a run that has a distance.
  init?(_ season: Season, _ entries: [Int]) {
    let indices = entries.filter { season.entries[$0].isRun }
    for index in indices {
      let entry = season.entries[index]
      guard let race = season.race(run: entry) else { continue }
      self.init(
        kind: .race(name: race.name, seconds: raceSeconds(of: entry.activity)),
        run: season.lines[index].value)
      return
    }
    let fastest = indices.compactMap { index in
      Self.fastest(season.entries[index], in: season).map { (index: index, effort: $0) }
    }.max { $0.effort.distanceMeters < $1.effort.distanceMeters }
    if let fastest {
      self.init(
        kind: .fastest(
          meters: fastest.effort.distanceMeters, seconds: fastest.effort.seconds,
          ShareYear(of: fastest.effort, in: fastest.index, season)),
        run: season.lines[fastest.index].value)
      return
    }
    func meters(_ index: Int) -> Double { season.entries[index].activity.distanceMeters ?? 0 }
    guard let longest = indices.max(by: { meters($0) < meters($1) }), meters(longest) > 0 else {
      return nil
    }
    let year = ShareYear(
      ofLongest: meters(longest), through: season.entries[longest].day, in: season)
    self.init(
      kind: year.map { .longestOfYear($0) } ?? .longest, run: season.lines[longest].value)
  }

  /// The longest effort of a run that is the fastest of its year so far.
  private static func fastest(_ entry: ActivityEntry, in season: Season) -> BestEffort? {
    zip(entry.derived?.bestEfforts ?? [], season.efforts.ranks(of: entry)).filter { effort, rank in
      guard let rank else { return false }
      return rank.place == 1 && rank.count >= 5 && effort.distanceMeters >= 1_000
    }.map(\.0).last
  }
}
