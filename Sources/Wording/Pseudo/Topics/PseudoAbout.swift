// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoAbout: AboutWords {
  let plain: any AboutWords

  var title: String { pseudo(plain.title) }
  func heading(count: Int) -> String { pseudo(plain.heading(count: count)) }
  var explanation: [String] { pseudo(plain.explanation) }
  var summary: String { pseudo(plain.summary) }
  func chapter(count: Int) -> String { pseudo(plain.chapter(count: count)) }
  var parts: MetricParts { pseudo(plain.parts, \.formula, \.basis, \.source, \.limits, \.missing) }
  var indexKicker: String { pseudo(plain.indexKicker) }
  func index(count: Int) -> String { pseudo(plain.index(count: count)) }
  var privacyKicker: String { pseudo(plain.privacyKicker) }
  func privacyHeading(_ facts: AboutFacts) -> String { pseudo(plain.privacyHeading(facts)) }
  func privacy(_ facts: AboutFacts) -> String { pseudo(plain.privacy(facts)) }
  var bodyNote: String { pseudo(plain.bodyNote) }
}
