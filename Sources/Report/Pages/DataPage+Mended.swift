import Facts
import Markup
import Training
import Wording

/// What was mended, what is left out, and what cannot both have been.
extension DataPage {
  private var mendedWords: any MendedDataWords { wording.mendedData }

  /// Activities of which something was mended, by kind.
  var mended: Block? {
    guard !facts.mended.isEmpty else { return nil }
    var block = Block(
      "mended", kicker: wording.corrections.kicker,
      heading: mendedWords.mended(facts.mendedTotal))
    let names = mendedWords.mendedColumns
    var table = NumberTable(names.kind, [names.activities])
    for mended in facts.mended {
      table.addRow([wording.corrections.name(mended.kind), wording.integer(mended.count)])
    }
    block.add(table.markup(wording, label: mendedWords.mended(facts.mendedTotal)))
    block.note = Markup(text: mendedWords.mendedNote)
    return block
  }

  /// What was removed at its source, and what is left out by hand.
  var leftOut: Block? {
    let (removed, excluded) = (facts.leftOut.removed, facts.leftOut.excluded)
    guard removed + excluded > 0 else { return nil }
    var block = Block(
      "left-out", kicker: mendedWords.leftOutKicker,
      heading: mendedWords.leftOut(removed + excluded))
    var list = FactList()
    if removed > 0 {
      list.add(mendedWords.removed.name, wording.integer(removed), mendedWords.removed.meaning)
    }
    if excluded > 0 {
      list.add(mendedWords.excluded.name, wording.integer(excluded), mendedWords.excluded.meaning)
    }
    block.add(list.list(classes: "facts gap"))
    return block
  }

  /// Activities done at the same time, with both starts.
  var overlaps: Block? {
    guard let overlaps = facts.overlaps else { return nil }
    var block = Block(
      "overlaps", kicker: mendedWords.overlapsKicker, heading: mendedWords.overlaps(overlaps.count),
      subtitle: overlaps.count > overlaps.pairs.count
        ? mendedWords.overlaps(shown: overlaps.pairs.count, of: overlaps.count) : nil)
    let names = mendedWords.overlapColumns
    var table = NumberTable([
      .init(title: names.first, isNumber: false, wraps: true),
      .init(title: names.second, isNumber: false, wraps: true), .init(title: names.shared),
    ])
    for pair in overlaps.pairs {
      table.addRow([
        mendedWords.one(pair.first), mendedWords.one(pair.second),
        wording.duration(pair.sharedSeconds),
      ])
    }
    block.add(table.markup(wording, label: mendedWords.overlaps(overlaps.count)))
    block.note = Markup(text: mendedWords.overlapsNote)
    return block
  }
}
