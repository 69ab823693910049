// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoNothingYet: NothingYetWords {
  let plain: any NothingYetWords

  var title: String { pseudo(plain.title) }
  var heading: String { pseudo(plain.heading) }
  func explanation(leftOut: LeftOut, hasWatchDays: Bool) -> String {
    pseudo(plain.explanation(leftOut: leftOut, hasWatchDays: hasWatchDays))
  }
  var steps: [[InstructionPart]] { pseudo(plain.steps) }
  var summary: String { pseudo(plain.summary) }
}
