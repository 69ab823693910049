// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoFamily: FamilyWords {
  let plain: any FamilyWords

  var everyone: String { pseudo(plain.everyone) }
  var athletes: String { pseudo(plain.athletes) }
  func heading(_ family: FamilyFacts) -> String { pseudo(plain.heading(family)) }
  func title(_ family: FamilyFacts) -> String { pseudo(plain.title(family)) }
  func summary(_ family: FamilyFacts) -> String { pseudo(plain.summary(family)) }
  var thisWeek: String { pseudo(plain.thisWeek) }
  func sentence(_ week: AthleteWeekFacts) -> String { pseudo(plain.sentence(week)) }
  func planned(runs: Int) -> String { pseudo(plain.planned(runs: runs)) }
  func days(of name: String) -> String { pseudo(plain.days(of: name)) }
  func dayList(_ week: AthleteWeekFacts) -> String { pseudo(plain.dayList(week)) }
  func weeks(of name: String, count: Int) -> String { pseudo(plain.weeks(of: name, count: count)) }
  func range(_ meters: [Double]) -> String { pseudo(plain.range(meters)) }
  func scale(count: Int) -> String { pseudo(plain.scale(count: count)) }
  var zones: String { pseudo(plain.zones) }
  var list: FamilyColumns { pseudo(plain.list, \.name, \.distance, \.planned, \.time, \.runs) }
  var nextRaces: String { pseudo(plain.nextRaces) }
  func races(count: Int, daysAway: Int) -> String {
    pseudo(plain.races(count: count, daysAway: daysAway))
  }
  var raceColumns: FamilyRaceColumns { pseudo(plain.raceColumns, \.day, \.who, \.goal) }
  func race(_ race: Race) -> String { pseudo(plain.race(race)) }
}
