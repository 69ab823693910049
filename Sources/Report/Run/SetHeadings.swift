import Facts
import Training
import Wording

/// The headings over the parts of a swim and of a strength training.
struct SetHeadings {
  var language = Wording.english

  /// `64 lengths of 25 m in four parts`.
  func lengths(_ parts: [SwimPart]) -> String {
    let lengths = parts.flatMap(\.lengths)
    var text = language.digits(lengths.count, "length")
    let pools = Set(lengths.map(\.meters))
    if pools.count == 1, let pool = pools.first ?? nil {
      let places = pool == pool.rounded() ? 0 : 2
      text += " of " + language.quantity(pool, "m", places: places)
    }
    return parts.count == 1
      ? text + " without a rest" : text + " in " + language.count(parts.count, "part")
  }

  /// `Nine sets of four exercises, 96 repetitions`.
  func sets(_ sets: [StrengthSet]) -> String {
    var text = language.sentence(language.count(sets.count, "set"))
    let exercises = Set(sets.compactMap(\.exercise))
    if exercises.count > 1 { text += " of " + language.count(exercises.count, "exercise") }
    let counts = sets.compactMap(\.repetitions)
    guard !counts.isEmpty else { return text }
    var sum = 0
    for count in counts { sum = sum &+ max(0, min(count, 1_000_000)) }
    return text + ", " + language.digits(sum, "repetition")
  }
}
