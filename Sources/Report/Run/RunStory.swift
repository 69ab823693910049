import Facts
import Metrics
import Training
import Wording

/// One activity with its samples read and what its page needs counted out.
struct RunStory {
  let report: Report
  let index: Int
  let entry: ActivityEntry
  let samples: RunSamples?
  let laps: [Lap]
  let lengths: [SwimLength]
  let sets: [StrengthSet]
  let steps: [WorkoutStep]
  let watchSplits: [WatchSplit]
  let splits: Splits?
  let splitRows: [SplitRow]
  let splitLength: Double
  let likeRuns: LikeRuns

  var activity: Activity { entry.activity }
  var language: Wording { report.language }
  /// Five lower bounds in beats a minute, or none.
  var zoneBounds: [Int] { entry.derived?.zoneLowerBounds ?? [] }

  init(report: Report, index: Int, details: ActivityDetails) {
    self.report = report
    self.index = index
    laps = details.laps
    lengths = details.lengths
    sets = details.sets
    steps = details.steps
    watchSplits = details.watchSplits
    entry = report.entries[index]
    samples = details.recording.map { RunSamples($0) }.flatMap { $0.time.isEmpty ? nil : $0 }
    likeRuns = LikeRuns(of: index, in: report)
    let total = samples?.totalMeters ?? 0
    splitLength = SplitRow.length(totalMeters: total)
    guard let samples, total >= 1_000, entry.isRun || entry.activity.sport.family == .walking,
      let splits = Metrics.splits(
        time: Column(values: samples.time), distance: Column(values: samples.distance),
        lengthMeters: splitLength)
    else {
      splits = nil
      splitRows = []
      return
    }
    self.splits = splits
    splitRows = SplitRow.rows(
      of: splits, length: splitLength, samples: samples,
      zoneBounds: entry.derived?.zoneLowerBounds ?? [])
  }

  /// The full split that took the least time, if there are enough to choose from.
  var fastestSplit: SplitRow? {
    let full = splitRows.filter { !$0.isPartial }
    return full.count >= 3 ? full.min { $0.seconds < $1.seconds } : nil
  }

  /// The full split that climbs most, if any climbs more than 20 m.
  var steepestSplit: SplitRow? {
    splitRows.filter { !$0.isPartial && ($0.ascentMeters ?? 0) > 20 }
      .max { ($0.ascentMeters ?? 0) < ($1.ascentMeters ?? 0) }
  }
}
