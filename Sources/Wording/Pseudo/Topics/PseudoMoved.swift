// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoMoved: MovedWords {
  let plain: any MovedWords

  func windowTitle(_ moved: MovedFacts) -> String { pseudo(plain.windowTitle(moved)) }
  func summary(_ moved: MovedFacts) -> String { pseudo(plain.summary(moved)) }
  var kicker: String { pseudo(plain.kicker) }
  var heading: String { pseudo(plain.heading) }
  var explanation: String { pseudo(plain.explanation) }
  func link(to moved: MovedFacts) -> String { pseudo(plain.link(to: moved)) }
}
