// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRaceEquivalent: RaceEquivalentWords {
  let plain: any RaceEquivalentWords

  func heading(_ worth: RaceWorth) -> String { pseudo(plain.heading(worth)) }
  func times(fastest: Double, slowest: Double) -> String {
    pseudo(plain.times(fastest: fastest, slowest: slowest))
  }
  var meaning: String { pseudo(plain.meaning) }
  var columns: RaceEquivalentColumns {
    pseudo(plain.columns, \.distance, \.riegel, \.cameron, \.garmin)
  }
  var title: String { pseudo(plain.title) }
  func source(_ source: RaceEquivalents.Source) -> String { pseudo(plain.source(source)) }
  func predictions(of day: Day) -> String { pseudo(plain.predictions(of: day)) }
}
