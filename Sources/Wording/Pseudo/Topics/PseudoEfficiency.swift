// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoEfficiency: EfficiencyWords {
  let plain: any EfficiencyWords

  var title: String { pseudo(plain.title) }
  func kicker(_ today: Day) -> String { pseudo(plain.kicker(today)) }
  func printTitle(_ today: Day) -> String { pseudo(plain.printTitle(today)) }
  func heading(_ finding: EfficiencyFinding?) -> String { pseudo(plain.heading(finding)) }
  func explanation(from shortest: Double, to longest: Double) -> String {
    pseudo(plain.explanation(from: shortest, to: longest))
  }
  func summary(heading: String) -> String { pseudo(plain.summary(heading: heading)) }
  func beats(_ finding: BeatsFinding) -> String { pseudo(plain.beats(finding)) }
  var beatsMeaning: String { pseudo(plain.beatsMeaning) }
  var beatsTitle: String { pseudo(plain.beatsTitle) }
  var monthColumns: EfficiencyColumns { pseudo(plain.monthColumns, \.month, \.runs, \.drift) }
  var monthsTitle: String { pseudo(plain.monthsTitle) }
  var recentKicker: String { pseudo(plain.recentKicker) }
  func recent(_ facts: RecentEfficiency) -> String { pseudo(plain.recent(facts)) }
  func beside(_ value: RecentEfficiency.Value, of facts: RecentEfficiency, earlier: String?)
    -> String?
  { pseudo(plain.beside(value, of: facts, earlier: earlier)) }
  var driftKicker: String { pseudo(plain.driftKicker) }
  func drift(_ finding: MonthlyDriftFinding) -> String { pseudo(plain.drift(finding)) }
  var driftMeaning: String { pseudo(plain.driftMeaning) }
  var driftTitle: String { pseudo(plain.driftTitle) }
  func driftRange(_ finding: MonthlyDriftFinding) -> String { pseudo(plain.driftRange(finding)) }
  var latest: String { pseudo(plain.latest) }
  var runColumn: String { pseudo(plain.runColumn) }
}
