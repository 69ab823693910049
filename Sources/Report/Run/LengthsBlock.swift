import Facts
import Markup
import Metrics
import Training
import Wording

/// A pool swim from rest to rest, and length by length.
struct LengthsBlock {
  let drawing: RunDrawing
  let wording: Wording

  /// A file may claim any number of them; nobody swims more in a day.
  private static let shown = 1_000
  private var words: any PartsWords { wording.parts }
  private var lengths: [SwimLength] { drawing.lengths }

  /// `nil` without lengths.
  var block: Block? {
    let parts = PoolPart.parts(of: lengths)
    guard !parts.isEmpty else { return nil }
    var block = Block(
      "lengths", kicker: words.lengths, heading: words.heading(LengthsFinding(parts)),
      subtitle: words.lengthsMeasure(isWhole: parts.count == 1))
    block.add(partsTable(parts))
    block.add(
      lengthsTable.details(wording, label: words.lengthsTable, summary: words.lengthByLength))
    if lengths.count > Self.shown { block.note = Markup(text: words.onlyFirstLengths(Self.shown)) }
    return block
  }

  private func partsTable(_ all: [PoolPart]) -> Markup {
    let parts = all.prefix(Self.shown)
    let rates = parts.indices.map { index in
      drawing.poolHeartRates.indices.contains(index) ? drawing.poolHeartRates[index] : nil
    }
    let hasRate = rates.contains { $0 != nil }
    let hasStrokes = parts.contains { $0.strokesPerLength != nil }
    let hasRest = parts.contains { $0.restSeconds != nil }
    var columns: [NumberTable.Column] = [
      .init(title: words.part, isNumber: false), .init(title: wording.term(.distance)),
      .init(title: words.time), .init(title: wording.term(.pace)),
    ]
    if hasStrokes {
      columns.append(.init(title: words.strokes, isOptional: true))
      columns.append(.init(title: wording.term(.swolf), isOptional: true))
    }
    if hasRate { columns.append(.init(title: words.heartRate)) }
    if hasRest { columns.append(.init(title: words.rest, isOptional: true)) }
    var table = NumberTable(columns)
    for (index, part) in parts.enumerated() {
      var cells = [
        words.swimPart(number: index + 1, stroke: part.stroke),
        known(part.meters) { wording.swimDistance($0) }, wording.duration(part.seconds),
        known(part.metersPerSecond) { pace($0) },
      ]
      if hasStrokes {
        cells.append(known(part.strokesPerLength) { wording.decimal($0) })
        cells.append(known(part.swolf) { wording.integer($0) })
      }
      if hasRate { cells.append(known(rates[index]) { wording.integer($0) }) }
      if hasRest { cells.append(part.restSeconds.map { wording.duration($0) } ?? "") }
      table.addRow(cells)
    }
    return table.markup(wording, label: words.swimPartsTable)
  }

  private var lengthsTable: NumberTable {
    let hasStrokes = lengths.contains { $0.strokeCount != nil }
    var table = NumberTable([
      .init(title: words.length), .init(title: words.stroke, isNumber: false, wraps: true),
      .init(title: words.time), .init(title: wording.term(.pace)),
    ])
    if hasStrokes {
      table.columns.append(.init(title: words.strokes))
      table.columns.append(.init(title: wording.term(.swolf), isOptional: true))
    }
    var number = 0
    for length in lengths.prefix(Self.shown) {
      if length.isActive { number += 1 }
      let speed = length.meters.flatMap { length.seconds > 0 ? $0 / length.seconds : nil }
      var cells = [
        length.isActive ? wording.integer(number) : "",
        length.isActive ? known(length.stroke) { words.stroke($0) } : words.rest,
        wording.duration(length.seconds),
        length.isActive ? known(speed) { pace($0) } : "",
      ]
      if hasStrokes {
        cells.append(length.strokeCount.map { wording.integer($0) } ?? "")
        cells.append(length.swolf.map { wording.integer($0) } ?? "")
      }
      table.addRow(cells)
    }
    return table
  }

  /// `1:52` for 100 m.
  private func pace(_ metersPerSecond: Double) -> String {
    wording.measuredSpeed(metersPerSecond, in: .lapSwimming)?.value ?? Wording.unknown
  }

  private func known<Value>(_ value: Value?, _ text: (Value) -> String) -> String {
    value.map(text) ?? Wording.unknown
  }
}
