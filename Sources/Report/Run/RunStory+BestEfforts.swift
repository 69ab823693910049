import Facts
import Markup
import Metrics
import Training
import Wording

extension RunStory {
  /// The fastest stretches inside the run, with their places among those of the year; `nil` where
  /// there are none.
  func bestEffortsBlock() -> Block? {
    guard entry.isRun, let efforts = entry.derived?.bestEfforts, !efforts.isEmpty else {
      return nil
    }
    let year = entry.day.year
    let ranks = report.efforts.ranks(of: entry)
    var block = Block(
      "efforts", kicker: Metric.bestEffort.term, heading: heading(efforts, ranks, year),
      subtitle: "Fastest stretch of each distance in this run, stops included, and its place among "
        + "the runs of \(year) up to then")
    var table = NumberTable([
      .init(title: "Distance", isNumber: false), .init(title: "Time"),
      .init(title: Metric.pace.term), .init(title: "From", isOptional: true),
      .init(title: "Place"),
    ])
    for (effort, rank) in zip(efforts, ranks) {
      table.addRow([
        language.sentence(language.effortDistance(effort.distanceMeters)),
        language.duration(effort.seconds),
        language.barePace(secondsPerKilometer: effort.seconds / effort.distanceMeters * 1_000),
        language.duration(effort.startSeconds),
        rank.map { "\(language.ordinal($0.place)) of \(language.integer($0.count))" }
          ?? Wording.unknown,
      ])
    }
    block.add(table.markup(label: "Best efforts in this run"))
    return block
  }

  /// `Fastest 5 km and 10 km of 2026 so far`, `Fastest kilometre in 4:31`.
  private func heading(
    _ efforts: [BestEffort], _ ranks: [EffortRecords.Rank?], _ year: Int
  ) -> String {
    let first = zip(efforts, ranks).filter { $1.map { $0.place == 1 && $0.count > 1 } ?? false }
    if (1...3).contains(first.count) {
      let names = first.map { language.effortDistance($0.0.distanceMeters) }
      return "Fastest \(language.list(names)) of \(year) so far"
    }
    if first.count > 3 {
      return "Fastest of \(year) so far over \(language.countWord(first.count)) distances"
    }
    let kilometer = efforts.first { $0.distanceMeters == 1_000 } ?? efforts[0]
    return "Fastest \(language.effortDistance(kilometer.distanceMeters)) in "
      + language.duration(kilometer.seconds)
  }

  /// Pace as it would have been on the flat; `nil` where hills made no difference of a second.
  var gradeAdjustedPace: String? {
    guard entry.isRun, let pace = entry.secondsPerKilometer,
      let factor = entry.derived?.gradeFactor, factor > 0.2, factor.isFinite,
      abs(pace / factor - pace) >= 1
    else { return nil }
    return language.pace(secondsPerKilometer: pace / factor)
  }
}

extension Dependencies {
  /// The places of a run's efforts among those of its year.
  mutating func add(ranksOf entry: ActivityEntry, in report: Report) {
    for rank in report.efforts.ranks(of: entry) {
      add(rank?.place ?? 0)
      add(rank?.count ?? 0)
    }
  }
}
