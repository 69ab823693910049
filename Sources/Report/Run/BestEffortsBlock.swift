import Facts
import Markup
import Training
import Wording

/// The fastest stretches inside the run, with their places among those of the year.
struct BestEffortsBlock {
  let facts: RunFacts
  let wording: Wording

  private var words: any EffortWords { wording.effort }

  /// `nil` where there are none.
  var block: Block? {
    let (efforts, ranks, year) = (facts.bestEfforts, facts.ranks, facts.day.year)
    guard let finding = EffortsFinding(efforts, ranks: ranks, year: year) else { return nil }
    var block = Block(
      "efforts", kicker: wording.term(.bestEffort), heading: words.heading(finding),
      subtitle: words.effortsMeasure(year: year))
    var table = NumberTable([
      .init(title: words.distanceColumn, isNumber: false), .init(title: words.timeColumn),
      .init(title: wording.term(.pace)), .init(title: words.fromColumn, isOptional: true),
      .init(title: words.placeColumn),
    ])
    for (effort, rank) in zip(efforts, ranks) {
      table.addRow([
        wording.sentence(wording.effortDistance(effort.distanceMeters)),
        wording.duration(effort.seconds),
        wording.barePace(secondsPerKilometer: effort.seconds / effort.distanceMeters * 1_000),
        wording.duration(effort.startSeconds), rank.map { words.rank($0) } ?? Wording.unknown,
      ])
    }
    block.add(table.markup(wording, label: words.effortsTable))
    return block
  }
}
