// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoData: DataWords {
  let plain: any DataWords

  var title: String { pseudo(plain.title) }
  func heading(total: Int, refused: Int, partly: Int) -> String {
    pseudo(plain.heading(total: total, refused: refused, partly: partly))
  }
  func heading(enteredByHand count: Int) -> String { pseudo(plain.heading(enteredByHand: count)) }
  var explanation: [String] { pseudo(plain.explanation) }
  func summary(heading: String) -> String { pseudo(plain.summary(heading: heading)) }
  var holdingsKicker: String { pseudo(plain.holdingsKicker) }
  func holdings(_ first: Holding, days: ClosedRange<Day>) -> String {
    pseudo(plain.holdings(first, days: days))
  }
  func counted(_ holding: Holding) -> String { pseudo(plain.counted(holding)) }
  var holdingColumns: (what: String, first: String, last: String) {
    pseudo(plain.holdingColumns, \.what, \.first, \.last)
  }
  var holdingsTitle: String { pseudo(plain.holdingsTitle) }
  var filesKicker: String { pseudo(plain.filesKicker) }
  func used(_ count: Int, of total: Int) -> String { pseudo(plain.used(count, of: total)) }
  func name(_ outcome: DataFacts.Outcome) -> String { pseudo(plain.name(outcome)) }
  func meaning(_ outcome: DataFacts.Outcome) -> String { pseudo(plain.meaning(outcome)) }
  var gapsKicker: String { pseudo(plain.gapsKicker) }
  func gaps(_ finding: DataGaps.Finding) -> String { pseudo(plain.gaps(finding)) }
  func gaps(shown: Int, of count: Int) -> String { pseudo(plain.gaps(shown: shown, of: count)) }
  func noun(_ kind: Holding.Kind, count: Int) -> String { pseudo(plain.noun(kind, count: count)) }
  func name(_ kind: Holding.Kind) -> String { pseudo(plain.name(kind)) }
  var gapColumns: (what: String, days: String, first: String, last: String) {
    pseudo(plain.gapColumns, \.what, \.days, \.first, \.last)
  }
  var gapsTitle: String { pseudo(plain.gapsTitle) }
  func gapsNote(_ singles: [DataGaps.Single]) -> String { pseudo(plain.gapsNote(singles)) }
  var usedKicker: String { pseudo(plain.usedKicker) }
  var usedHeading: String { pseudo(plain.usedHeading) }
  var leftAsideKicker: String { pseudo(plain.leftAsideKicker) }
  var leftAsideHeading: String { pseudo(plain.leftAsideHeading) }
  func kind(_ kind: String?) -> String { pseudo(plain.kind(kind)) }
  var kindColumns: (kind: String, reason: String, files: String) {
    pseudo(plain.kindColumns, \.kind, \.reason, \.files)
  }
  var refusedKicker: String { pseudo(plain.refusedKicker) }
  func refused(count: Int, partly: Int) -> String {
    pseudo(plain.refused(count: count, partly: partly))
  }
  var refusedMeaning: String { pseudo(plain.refusedMeaning) }
  func reason(_ reason: String?) -> String { pseudo(plain.reason(reason)) }
  var refusedTitle: String { pseudo(plain.refusedTitle) }
}
