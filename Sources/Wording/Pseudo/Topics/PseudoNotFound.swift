// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoNotFound: NotFoundWords {
  let plain: any NotFoundWords

  var title: String { pseudo(plain.title) }
  var kicker: String { pseudo(plain.kicker) }
  var heading: String { pseudo(plain.heading) }
  var explanation: String { pseudo(plain.explanation) }
  var explanationWithoutLinks: String { pseudo(plain.explanationWithoutLinks) }
  var summary: String { pseudo(plain.summary) }
}
