// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRunShare: RunShareWords {
  let plain: any RunShareWords

  func headline(_ facts: RunShareFacts) -> String { pseudo(plain.headline(facts)) }
  func title(_ facts: RunShareFacts) -> String { pseudo(plain.title(facts)) }
  func amount(_ facts: RunShareFacts) -> ShareAmount {
    pseudo(plain.amount(facts), \.value, \.unit, \.text, \.shortText)
  }
  func sentences(_ facts: RunShareFacts) -> [String] { pseudo(plain.sentences(facts)) }
  func alternative(_ facts: RunShareFacts) -> String { pseudo(plain.alternative(facts)) }
  func note(_ facts: RunShareFacts) -> String? { pseudo(plain.note(facts)) }
}
