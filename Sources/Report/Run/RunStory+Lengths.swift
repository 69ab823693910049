import Facts
import Markup
import Metrics
import Training
import Wording

extension RunStory {
  /// A pool swim from rest to rest, and length by length; `nil` without lengths.
  func lengthsBlock() -> Block? {
    let parts = SwimPart.parts(of: lengths)
    guard !parts.isEmpty else { return nil }
    var block = Block(
      "lengths", kicker: "Lengths", heading: SetHeadings(language: language).lengths(parts),
      subtitle: (parts.count == 1 ? "The whole swim" : "From rest to rest")
        + "; speed is the time for 100\(Wording.space)m, strokes are those of a length")
    block.add(partsTable(Array(parts.prefix(Self.shownLengths))))
    block.add(lengthsTable().details(label: "Lengths", summary: "Length by length"))
    if lengths.count > Self.shownLengths {
      block.note = "Only the first \(language.integer(Self.shownLengths)) lengths are listed."
    }
    return block
  }

  /// A file may claim any number of them; nobody swims more in a day.
  private static let shownLengths = 1_000

  private func partsTable(_ parts: [SwimPart]) -> Markup {
    let rates = parts.map { heartRate(in: $0) }
    let hasRate = rates.contains { $0 != nil }
    let hasStrokes = parts.contains { $0.strokesPerLength != nil }
    let hasRest = parts.contains { $0.restSeconds != nil }
    var columns: [NumberTable.Column] = [
      .init(title: "Part", isNumber: false), .init(title: Metric.distance.term),
      .init(title: "Time"), .init(title: Metric.speed.term),
    ]
    if hasStrokes {
      columns.append(.init(title: "Strokes", isOptional: true))
      columns.append(.init(title: Metric.swolf.term, isOptional: true))
    }
    if hasRate { columns.append(.init(title: "HR")) }
    if hasRest { columns.append(.init(title: "Rest", isOptional: true)) }
    var table = NumberTable(columns)
    for (index, part) in parts.enumerated() {
      let stroke = part.stroke.map { " " + strokeName($0).lowercased() } ?? ""
      var cells = [
        language.integer(index + 1) + stroke,
        known(part.meters) { language.distance($0) }, language.duration(part.seconds),
        known(part.metersPerSecond) { swimPace($0) },
      ]
      if hasStrokes {
        cells.append(known(part.strokesPerLength) { language.decimal($0) })
        cells.append(known(part.swolf) { language.integer($0) })
      }
      if hasRate { cells.append(known(rates[index]) { language.integer($0) }) }
      if hasRest { cells.append(part.restSeconds.map { language.duration($0) } ?? "") }
      table.addRow(cells)
    }
    return table.markup(label: "Parts of the swim")
  }

  private func lengthsTable() -> NumberTable {
    let hasStrokes = lengths.contains { $0.strokeCount != nil }
    var table = NumberTable([
      .init(title: "Length"), .init(title: "Stroke", isNumber: false, wraps: true),
      .init(title: "Time"), .init(title: Metric.speed.term),
    ])
    if hasStrokes {
      table.columns.append(.init(title: "Strokes"))
      table.columns.append(.init(title: Metric.swolf.term, isOptional: true))
    }
    var number = 0
    for length in lengths.prefix(Self.shownLengths) {
      if length.isActive { number += 1 }
      let speed = length.meters.flatMap { length.seconds > 0 ? $0 / length.seconds : nil }
      var cells = [
        length.isActive ? language.integer(number) : "",
        length.isActive ? known(length.stroke) { strokeName($0) } : "Rest",
        language.duration(length.seconds),
        length.isActive ? known(speed) { swimPace($0) } : "",
      ]
      if hasStrokes {
        cells.append(length.strokeCount.map { language.integer($0) } ?? "")
        cells.append(length.swolf.map { language.integer($0) } ?? "")
      }
      table.addRow(cells)
    }
    return table
  }

  /// `1:52` for 100 m.
  private func swimPace(_ metersPerSecond: Double) -> String {
    language.measuredSpeed(metersPerSecond, in: .lapSwimming)?.value ?? Wording.unknown
  }

  private func known<Value>(_ value: Value?, _ text: (Value) -> String) -> String {
    value.map(text) ?? Wording.unknown
  }

  private func strokeName(_ stroke: String) -> String {
    switch stroke {
    case "im", "im_by_round": "Medley"
    case "rimo": "Reversed medley"
    default: language.sentence(stroke.split(separator: "_").joined(separator: " "))
    }
  }

  /// The mean of the samples of a part; `nil` without any.
  private func heartRate(in part: SwimPart) -> Double? {
    guard let samples, samples.heartRate.count == samples.time.count, let span = part.span,
      let origin = samples.time.first
    else { return nil }
    var (sum, count) = (0.0, 0)
    for (time, rate) in zip(samples.time, samples.heartRate)
    where rate > 0 && span.contains(time - origin) {
      sum += rate
      count += 1
    }
    return count == 0 ? nil : sum / Double(count)
  }
}
