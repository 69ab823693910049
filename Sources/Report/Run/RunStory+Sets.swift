import Facts
import Markup
import Training
import Wording

extension RunStory {
  /// A strength training set by set; `nil` without sets.
  func setsBlock() -> Block? {
    let rows = SetRow.rows(of: sets)
    guard !rows.isEmpty else { return nil }
    let hasExercise = rows.contains { $0.set.exercise != nil }
    let hasWeight = rows.contains { $0.set.weightKilograms != nil }
    let hasRepetitions = rows.contains { $0.set.repetitions != nil }
    let hasRest = rows.contains { $0.restSeconds != nil }
    var columns: [NumberTable.Column] = [.init(title: "Set")]
    if hasExercise { columns.append(.init(title: "Exercise", isNumber: false, wraps: true)) }
    if hasRepetitions { columns.append(.init(title: "Times")) }
    if hasWeight { columns.append(.init(title: "Weight")) }
    columns.append(.init(title: "Time"))
    if hasRest { columns.append(.init(title: "Rest", isOptional: true)) }
    var table = NumberTable(columns)
    for (index, row) in rows.prefix(Self.shownSets).enumerated() {
      var cells = [language.integer(index + 1)]
      if hasExercise { cells.append(row.set.exercise.map { exerciseName($0) } ?? "Not named") }
      if hasRepetitions {
        cells.append(row.set.repetitions.map { language.integer($0) } ?? Wording.unknown)
      }
      if hasWeight {
        cells.append(row.set.weightKilograms.map { weight($0) } ?? Wording.unknown)
      }
      cells.append(language.duration(row.set.seconds))
      if hasRest { cells.append(row.restSeconds.map { language.duration($0) } ?? "") }
      table.addRow(cells)
    }
    var block = Block(
      "sets", kicker: "Sets", heading: SetHeadings(language: language).sets(rows.map(\.set)),
      subtitle: "As the watch counted them" + (hasRest ? ", with the rest after each" : ""))
    block.add(table.markup(label: "Sets"))
    if rows.count > Self.shownSets {
      block.note = "Only the first \(language.integer(Self.shownSets)) sets are listed."
    }
    return block
  }

  /// A file may claim any number of them.
  private static let shownSets = 300

  /// `42.5 kg`, `40 kg`.
  private func weight(_ kilograms: Double) -> String {
    language.quantity(kilograms, "kg", places: kilograms == kilograms.rounded() ? 0 : 1)
  }

  private func exerciseName(_ exercise: String) -> String {
    language.sentence(exercise.split(separator: "_").joined(separator: " "))
  }
}

/// A set with the rest after it.
struct SetRow: Hashable {
  var set: StrengthSet
  /// `nil` where the watch noted none.
  var restSeconds: Double?

  /// The sets in which something was done, in order of time.
  static func rows(of sets: [StrengthSet]) -> [SetRow] {
    var rows: [SetRow] = []
    for set in sets {
      if set.isActive {
        rows.append(SetRow(set: set))
      } else if !rows.isEmpty {
        let last = rows.count - 1
        rows[last].restSeconds = (rows[last].restSeconds ?? 0) + set.seconds
      }
    }
    return rows
  }
}
