import Facts
import Training

extension EnglishParts {
  /// `64 lengths of 25 m in four parts`.
  func heading(_ lengths: LengthsFinding) -> String {
    var text = wording.digits(lengths.count, "length")
    if let pool = lengths.poolMeters {
      text += " of " + wording.quantity(pool, "m", places: pool == pool.rounded() ? 0 : 2)
    }
    return lengths.partCount == 1
      ? text + " without a rest" : text + " in " + wording.count(lengths.partCount, "part")
  }

  func lengthsMeasure(isWhole: Bool) -> String {
    (isWhole ? "The whole swim" : "From rest to rest")
      + "; pace is the time for 100\(Wording.space)m, strokes are those of a length"
  }

  func onlyFirstLengths(_ count: Int) -> String {
    "Only the first \(wording.integer(count)) lengths are listed."
  }

  func swimPart(number: Int, stroke: SwimLength.Stroke?) -> String {
    wording.integer(number) + (stroke.map { " " + self.stroke($0).lowercased() } ?? "")
  }

  func stroke(_ stroke: SwimLength.Stroke) -> String {
    switch stroke {
    case .medley, .medleyByRound: "Medley"
    case .reversedMedley: "Reversed medley"
    default: words(stroke.rawValue)
    }
  }

  /// `Nine sets of four exercises, 96 repetitions`.
  func heading(_ sets: SetsFinding) -> String {
    var text = wording.sentence(wording.count(sets.count, "set"))
    if sets.exerciseCount > 1 { text += " of " + wording.count(sets.exerciseCount, "exercise") }
    guard let repetitions = sets.repetitions else { return text }
    return text + ", " + wording.digits(repetitions, "repetition")
  }

  func setsMeasure(hasRest: Bool) -> String {
    "As the watch counted them" + (hasRest ? ", with the rest after each" : "")
  }

  func onlyFirstSets(_ count: Int) -> String {
    "Only the first \(wording.integer(count)) sets are listed."
  }

  func exercise(_ exercise: String?) -> String { exercise.map { words($0) } ?? "Not named" }

  private func words(_ key: String) -> String {
    wording.sentence(key.split(separator: "_").joined(separator: " "))
  }
}
