import Facts

struct EnglishLastYear: LastYearWords {
  let wording: Wording

  let kicker = "Year"
  let measure = "Distance of runs a day, last 52 weeks"

  func heading(_ facts: LastYearFacts) -> String {
    let text =
      "\(wording.roundDistance(facts.distanceMeters)) in \(wording.digits(facts.runCount, "run"))"
    return switch facts.gaps {
    case nil: text
    case .one(let days): text + ", and one gap of \(wording.digits(days, "day"))"
    case .several(let count): text + ", and \(wording.countWord(count)) gaps of two weeks and more"
    }
  }
}
