import Metrics
package import Training

/// The like runs of a month.
package struct EfficiencyMonth: Hashable, Sendable, Encodable {
  /// Its first day.
  package var first: Day
  package var count: Int
  /// The median and the half in the middle; `nil` under two runs, the half under four.
  package var metersPerBeat: Double?
  package var low: Double?
  package var high: Double?
  /// The median; `nil` under two runs.
  package var decoupling: Double?
}

extension EfficiencyMonth {
  /// From the month of the first run to this one, without a gap.
  static func all(of runs: EfficiencyRuns, today: Day) -> [EfficiencyMonth] {
    guard let first = runs.all.first?.entry.day else { return [] }
    var byMonth: [Int: [EfficiencyRuns.Run]] = [:]
    for run in runs.all { byMonth[index(of: run.entry.day), default: []].append(run) }
    guard index(of: first) <= index(of: today) else { return [] }
    return (index(of: first)...index(of: today)).compactMap { month in
      Day(year: month / 12, month: month % 12 + 1, day: 1).map { day in
        EfficiencyMonth(first: day, runs: byMonth[month] ?? [])
      }
    }
  }

  private static func index(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return year * 12 + month - 1
  }

  private init(first: Day, runs: [EfficiencyRuns.Run]) {
    self.first = first
    count = runs.count
    let beats = runs.map(\.metersPerBeat).sorted()
    metersPerBeat = beats.count >= 2 ? quantile(0.5, ofSorted: beats) : nil
    low = beats.count >= 4 ? quantile(0.25, ofSorted: beats) : nil
    high = beats.count >= 4 ? quantile(0.75, ofSorted: beats) : nil
    let drifts = runs.compactMap(\.decoupling)
    decoupling = drifts.count >= 2 ? median(of: drifts) : nil
  }
}
