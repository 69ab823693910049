// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRacePanel: RacePanelWords {
  let plain: any RacePanelWords

  func kicker(daysAway: Int) -> String { pseudo(plain.kicker(daysAway: daysAway)) }
  func place(_ race: Race) -> String { pseudo(plain.place(race)) }
  func worth(_ worth: NextRaceFacts.Worth) -> String { pseudo(plain.worth(worth)) }
  var goal: String { pseudo(plain.goal) }
  var goalPace: String { pseudo(plain.goalPace) }
  func longestRun(isKnown: Bool) -> String { pseudo(plain.longestRun(isKnown: isKnown)) }
  var form: String { pseudo(plain.form) }
  var plan: String { pseudo(plain.plan) }
  var noRace: String { pseudo(plain.noRace) }
  var equivalents: String { pseudo(plain.equivalents) }
  func source(_ source: RaceEquivalents.Source) -> String { pseudo(plain.source(source)) }
  var explanation: String { pseudo(plain.explanation) }
}
