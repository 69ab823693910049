import Facts
import Markup
import Training
import Wording

/// A strength training set by set.
struct SetsBlock {
  let drawing: RunDrawing
  let wording: Wording

  /// A file may claim any number of them.
  private static let shown = 300
  private var words: any PartsWords { wording.parts }

  /// `nil` without sets.
  var block: Block? {
    let rows = SetRow.rows(of: drawing.sets)
    guard !rows.isEmpty else { return nil }
    let hasExercise = rows.contains { $0.set.exercise != nil }
    let hasWeight = rows.contains { $0.set.weightKilograms != nil }
    let hasRepetitions = rows.contains { $0.set.repetitions != nil }
    let hasRest = rows.contains { $0.restSeconds != nil }
    var columns: [NumberTable.Column] = [.init(title: words.set)]
    if hasExercise { columns.append(.init(title: words.exercise, isNumber: false, wraps: true)) }
    if hasRepetitions { columns.append(.init(title: words.repetitions)) }
    if hasWeight { columns.append(.init(title: words.weight)) }
    columns.append(.init(title: words.time))
    if hasRest { columns.append(.init(title: words.rest, isOptional: true)) }
    var table = NumberTable(columns)
    for (index, row) in rows.prefix(Self.shown).enumerated() {
      var cells = [wording.integer(index + 1)]
      if hasExercise { cells.append(words.exercise(row.set.exercise)) }
      if hasRepetitions {
        cells.append(row.set.repetitions.map { wording.integer($0) } ?? Wording.unknown)
      }
      if hasWeight {
        cells.append(row.set.weightKilograms.map { wording.weight($0).text } ?? Wording.unknown)
      }
      cells.append(wording.duration(row.set.seconds))
      if hasRest { cells.append(row.restSeconds.map { wording.duration($0) } ?? "") }
      table.addRow(cells)
    }
    var block = Block(
      "sets", kicker: words.sets, heading: words.heading(SetsFinding(rows.map(\.set))),
      subtitle: words.setsMeasure(hasRest: hasRest))
    block.add(table.markup(wording, label: words.sets))
    if rows.count > Self.shown { block.note = Markup(text: words.onlyFirstSets(Self.shown)) }
    return block
  }
}
