import Facts
import Markup
import Metrics
import Wording

/// What the best recent effort is worth over the distances of races.
struct RaceEquivalentsBlock {
  let facts: RaceEquivalents
  /// `nil` without any of Garmin's.
  let predictions: GarminPredictions?
  /// How long the next race is; `nil` without one.
  let raceMeters: Double?
  let wording: Wording

  private var words: any RaceEquivalentWords { wording.raceEquivalents }

  /// `nil` where no model has an answer.
  var block: Block? {
    guard let worth = facts.worth(over: raceMeters) else { return nil }
    var block = Block(
      "equivalents", kicker: wording.term(.raceEquivalent), heading: words.heading(worth),
      subtitle: words.meaning)
    block.add(table.markup(wording, label: words.title))
    let theirs = predictions.map { " " + words.predictions(of: $0.day) }
    block.note = Markup(text: words.source(facts.source) + (theirs ?? ""))
    return block
  }

  private var table: NumberTable {
    let names = words.columns
    var columns = [
      NumberTable.Column(title: names.distance, isNumber: false), .init(title: names.riegel),
      .init(title: wording.term(.vdot)),
      .init(title: names.cameron, isOptional: predictions != nil),
    ]
    if predictions != nil { columns.append(.init(title: names.garmin)) }
    var table = NumberTable(columns)
    for (index, meters) in RaceEquivalents.distances.enumerated() {
      let models = [RaceModel.riegel, .vdot, .cameron].map { facts.seconds(over: meters, $0) }
      let theirs = predictions.map { [$0.seconds[index]] } ?? []
      table.addRow(
        [wording.effortName(meters)]
          + (models + theirs).map { $0.map { wording.duration($0) } ?? Wording.unknown })
    }
    return table
  }
}
