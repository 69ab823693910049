// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoShare: ShareWords {
  let plain: any ShareWords

  func headline(_ facts: WeekShareFacts) -> String { pseudo(plain.headline(facts)) }
  func headline(_ headline: ShareHeadline, meters: Double, in week: ISOWeek, isOver: Bool) -> String
  { pseudo(plain.headline(headline, meters: meters, in: week, isOver: isOver)) }
  func title(_ facts: WeekShareFacts) -> String { pseudo(plain.title(facts)) }
  func amount(_ facts: WeekShareFacts) -> ShareAmount {
    pseudo(plain.amount(facts), \.value, \.unit, \.text, \.shortText)
  }
  func days(_ week: ISOWeek) -> String { pseudo(plain.days(week)) }
  func sentences(_ facts: WeekShareFacts) -> [String] { pseudo(plain.sentences(facts)) }
  func alternative(_ facts: WeekShareFacts) -> String { pseudo(plain.alternative(facts)) }
  func race(_ race: Race, inDays days: Int) -> String { pseudo(plain.race(race, inDays: days)) }
  func shortRace(_ race: Race, inDays days: Int) -> String {
    pseudo(plain.shortRace(race, inDays: days))
  }
  func runs(_ facts: WeekShareFacts) -> Wording.Measured { pseudo(plain.runs(facts), \.unit) }
  var easy: String { pseudo(plain.easy) }
  func title(_ best: ShareBest) -> String { pseudo(plain.title(best)) }
  func what(_ best: ShareBest) -> String { pseudo(plain.what(best)) }
  func detail(_ best: ShareBest) -> String { pseudo(plain.detail(best)) }
  var letters: [String] { pseudo(plain.letters) }
  var heads: ShareHeads { pseudo(plain.heads, \.zones, \.next, \.race) }
  var best: String { pseudo(plain.best) }
  var runsHeading: String { pseudo(plain.runsHeading) }
  var plan: String { pseudo(plain.plan) }
  func heading(_ plan: PlanProgress) -> String { pseudo(plain.heading(plan)) }
  var planMeasure: String { pseudo(plain.planMeasure) }
  var planTitle: String { pseudo(plain.planTitle) }
  var explanation: String { pseudo(plain.explanation) }
  var promise: String { pseudo(plain.promise) }
  var onTheSite: String { pseudo(plain.onTheSite) }
  var kicker: String { pseudo(plain.kicker) }
  func heading(_ subject: ShareSubject) -> String { pseudo(plain.heading(subject)) }
  var page: String { pseudo(plain.page) }
  var text: String { pseudo(plain.text) }
  var mail: String { pseudo(plain.mail) }
  var card: String { pseudo(plain.card) }
  var portrait: String { pseudo(plain.portrait) }
}
