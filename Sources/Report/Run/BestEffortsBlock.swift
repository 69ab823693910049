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
    let (efforts, year) = (facts.efforts, facts.day.year)
    guard let finding = EffortsFinding(efforts, year: year) else { return nil }
    let hasPlaces = efforts.contains { ($0.rank?.count ?? 0) > 1 }
    var block = Block(
      "efforts", kicker: wording.term(.bestEffort), heading: words.heading(finding),
      subtitle: words.effortsMeasure(year: year, hasPlaces: hasPlaces))
    var columns: [NumberTable.Column] = [
      .init(title: words.distanceColumn, isNumber: false), .init(title: words.timeColumn),
      .init(title: wording.term(.pace)),
    ]
    if !facts.isPublic { columns.append(.init(title: words.fromColumn, isOptional: true)) }
    if hasPlaces { columns.append(.init(title: words.placeColumn)) }
    var table = NumberTable(columns)
    for ranked in efforts {
      let effort = ranked.effort
      var cells = [
        wording.sentence(wording.effortDistance(effort.distanceMeters)),
        wording.duration(effort.seconds),
        wording.barePace(secondsPerKilometer: effort.seconds / effort.distanceMeters * 1_000),
      ]
      if !facts.isPublic { cells.append(wording.duration(effort.startSeconds)) }
      if hasPlaces {
        cells.append(ranked.rank.map { words.rank($0) } ?? Wording.unknown)
      }
      table.addRow(cells)
    }
    block.add(table.markup(wording, label: words.effortsTable))
    return block
  }
}
