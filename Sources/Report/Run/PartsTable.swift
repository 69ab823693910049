import Facts
import Markup
import Training
import Wording

/// The parts of a workout beside what was planned, or laps where they say more than the kilometers
/// do.
struct PartsTable {
  let facts: RunFacts
  let parts: RunParts
  let wording: Wording

  private var words: any PartsWords { wording.parts }
  private var sport: Sport { facts.activity.sport }

  /// `nil` where there are none.
  var markup: Markup? {
    guard !parts.parts.isEmpty else { return nil }
    let isWorkout = parts.isWorkout
    let isPace = facts.family.hasPace
    // A name may be a sentence; the words of ours are short and stay in one line.
    let hasNames = parts.parts.contains { $0.step?.name != nil }
    var columns: [NumberTable.Column] = [
      .init(title: words.partColumn(isWorkout: isWorkout), isNumber: false, wraps: hasNames),
      .init(title: wording.term(.distance)), .init(title: words.time, isOptional: isWorkout),
      .init(title: wording.term(isPace ? .pace : .speed)),
    ]
    if isWorkout { columns.append(.init(title: words.planned)) }
    columns.append(.init(title: words.heartRate))
    var table = NumberTable(columns)
    for (index, part) in parts.parts.enumerated() {
      let speed = part.metersPerSecond.flatMap { wording.measuredSpeed($0, in: sport) }
      var cells = [
        words.part(part, number: index + 1),
        part.meters.map { wording.distance($0, in: sport) } ?? Wording.unknown,
        wording.duration(part.seconds),
        speed.map { isPace ? $0.value : $0.text } ?? Wording.unknown,
      ]
      if isWorkout { cells.append(part.step.map { words.plan(of: $0, in: sport) } ?? "") }
      cells.append(part.averageHeartRate.map { wording.integer($0) } ?? Wording.unknown)
      table.addRow(cells)
    }
    return table.markup(wording, label: words.title(isWorkout: isWorkout))
  }
}
