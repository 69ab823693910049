import Facts

struct EnglishNextWeek: NextWeekWords {
  let wording: Wording

  let kicker = "Next week"

  func heading(_ facts: NextWeekFacts) -> String {
    wording.roundDistance(facts.distanceMeters)
      + (facts.sessions.isEmpty ? "" : " in \(wording.count(facts.sessions.count, "run"))")
  }
}
